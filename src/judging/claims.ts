import type { Checking } from '../checking.ts'
import type { CheckedDocument } from '../findings/index.ts'
import type { DocumentSummary, StatedClaim, Store } from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'

const PAGE = 5000

/** What of a record can be compared, as judged. */
export async function claimsOfRecord(store: Store, checking: Checking, judged: JudgedRecord): Promise<StatedClaim[]> {
  const claims: StatedClaim[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await store.figures({ limit: PAGE, offset })
    for (const row of rows) {
      const figure = judged.figure(row.document.key, row)
      if (figure) claims.push(...checking.claimsOf(figure, row.document))
    }
    if (rows.length < PAGE) return claims
  }
}

/** A document of a record, with what of it can be compared. */
export interface RecordDocument {
  readonly summary: DocumentSummary
  readonly checked: CheckedDocument
}

/** The documents of a record with what of them can be compared, as judged; each by a name that no other has. */
export async function documentsOfRecord(
  store: Store,
  checking: Checking,
  judged: JudgedRecord,
): Promise<RecordDocument[]> {
  const summaries = await allSummaries(store)
  const byName = Map.groupBy(summaries, ({ name }) => name)
  const documents: RecordDocument[] = []
  for (const summary of summaries) {
    const reading = await store.reading(summary.key)
    if (!reading) continue
    const name = byName.get(summary.name)!.length > 1 ? summary.id : summary.name
    const statements = reading.statements.flatMap((statement) => judged.figure(summary.key, statement) ?? [])
    documents.push({ summary, checked: checking.claims({ document: { ...reading, name }, statements }) })
  }
  return documents
}

async function allSummaries(store: Store): Promise<DocumentSummary[]> {
  const summaries: DocumentSummary[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await store.documents({ limit: PAGE, offset })
    summaries.push(...rows)
    if (rows.length < PAGE) return summaries
  }
}
