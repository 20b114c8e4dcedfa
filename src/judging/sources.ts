import type { Checking } from '../checking.ts'
import { passagePlaces, recordCopies } from '../record/index.ts'
import type { Store, TrackRecord } from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'

/** The track record of every publisher and speaker of a record, as judged. */
export async function sourcesOfRecord(store: Store, checking: Checking, judged: JudgedRecord): Promise<TrackRecord[]> {
  const passageAt = passagePlaces(await recordCopies(store))
  const records = checking.trackRecords()
  for await (const figures of store.eachFigure()) {
    for (const [document, placed] of Map.groupBy(figures, (figure) => figure.document)) {
      const tracked = placed.flatMap((stored) => {
        const figure = judged.figure(document.key, stored)
        if (!figure) return []
        const [claim = null] = checking.claimsOf(figure, document)
        return [{ figure, claim, isCopied: passageAt(document.key, figure)?.isFirst === false }]
      })
      records.add(document, tracked)
    }
  }
  return records.records()
}
