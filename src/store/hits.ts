import type { Page, SearchHit } from '../vocabulary/index.ts'
import { summaryColumns, summaryOf } from './documents.ts'
import type { OpenRecord } from './open-record.ts'
import { pagePlace } from './paging.ts'
import { parseQuery, passageOf } from './search/index.ts'

/** Each hit has its text read for a passage, so a search gives no more than this unless it is asked to. */
const HITS = 50

/** A page of the documents in whose title or text all words of a query stand, best first, each with a passage. */
export async function searchHits(
  record: OpenRecord,
  query: string,
  limit: number | undefined,
  offset: number | undefined,
): Promise<Page<SearchHit>> {
  const terms = parseQuery(query)
  if (terms.length === 0) return { total: 0, rows: [] }
  const place = pagePlace({ limit: limit ?? HITS, offset })
  const total = await record.dialect.countFound(record.db, terms)
  const found = await record.dialect.find(record.db, terms, place.limit, place.offset)
  const rows: SearchHit[] = []
  for (const { version } of found) {
    const row = await record.db
      .selectFrom('versions')
      .innerJoin('documents', 'documents.number', 'versions.document')
      .innerJoin('texts', 'texts.version', 'versions.id')
      .where('versions.id', '=', version)
      .select(summaryColumns)
      .select('text')
      .executeTakeFirstOrThrow()
    rows.push({ document: summaryOf(row), ...passageOf(row.text, terms) })
  }
  return { total, rows }
}
