import { refound } from '../record/index.ts'
import { QuoteSearch } from '../text/index.ts'
import type { Judgement, JudgementFilter, Page, PlacedJudgement, Store, StoredReading } from '../vocabulary/index.ts'

/** Judgements with where their words stand now; those that are no longer found are among them. */
export async function placedJudgements(store: Store, filter: JudgementFilter = {}): Promise<Page<PlacedJudgement>> {
  const { total, rows } = await store.judgements(filter)
  const readings = new Map<string, StoredReading | null>()
  for (const { document } of rows) {
    if (!readings.has(document)) readings.set(document, await store.reading(document))
  }
  return { total, rows: rows.map((judgement) => placed(judgement, readings.get(judgement.document) ?? null)) }
}

function placed(judgement: Judgement, reading: StoredReading | null): PlacedJudgement {
  const { name = judgement.document, title = null } = reading ?? {}
  return { ...judgement, name, title, ...(reading ? foundIn(reading, judgement) : LOST) }
}

const LOST = { found: 'lost', statement: null } as const

function foundIn(reading: StoredReading, judgement: Judgement): Pick<PlacedJudgement, 'found' | 'statement'> {
  const { target, quote, start } = judgement
  if (target.kind !== 'finding') {
    const [statement] = refound([judgement], reading).of.keys()
    if (statement === undefined) return LOST
    return { found: statement === target.id ? 'there' : 'moved', statement }
  }
  const span = new QuoteSearch(reading.text).find(quote)
  return span ? { found: span.start === start ? 'there' : 'moved', statement: null } : LOST
}
