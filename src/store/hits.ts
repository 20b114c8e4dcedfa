import type { Facet, Page, SearchFacets, SearchFilter, SearchHit } from '../vocabulary/index.ts'
import { summaryColumns, summaryOf } from './documents.ts'
import type { FoundGroup } from './dialects/dialect.ts'
import { mostFirst } from './facets.ts'
import type { OpenRecord } from './open-record.ts'
import { pagePlace } from './paging.ts'
import { parseQuery, passageOf } from './search/index.ts'

/** Each hit has its text read for a passage, so a search gives no more than this unless it is asked to. */
const HITS = 50

/** A page of the documents in whose title or text all words of a query stand, best first, each with a passage. */
export async function searchHits(
  record: OpenRecord,
  query: string,
  { limit, offset, ...filter }: SearchFilter,
): Promise<Page<SearchHit>> {
  const terms = parseQuery(query)
  if (terms.length === 0) return { total: 0, rows: [] }
  const place = pagePlace({ limit: limit ?? HITS, offset })
  const total = await record.dialect.countFound(record.db, terms, filter)
  const found = await record.dialect.find(record.db, terms, filter, place)
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

/** Publishers and languages that a search can be narrowed to: each while the other stays as it is. */
export async function searchFacets(
  { db, dialect }: OpenRecord,
  query: string,
  { publisher, lang, from, to }: SearchFilter,
): Promise<SearchFacets> {
  const terms = parseQuery(query)
  if (terms.length === 0) return { publishers: [], languages: [] }
  const time = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  const groups = await dialect.groupFound(db, terms, time)
  return {
    publishers: counted(groups.filter((group) => lang === undefined || group.lang === lang).map(byPublisher)),
    languages: counted(groups.filter((group) => publisher === undefined || group.publisher === publisher).map(byLang)),
  }
}

const byPublisher = ({ publisher, count }: FoundGroup): Facet => ({ value: publisher, count })
const byLang = ({ lang, count }: FoundGroup): Facet => ({ value: lang, count })

/** Facets of one value each made one; those of no value are left out. */
function counted(facets: readonly Facet[]): readonly Facet[] {
  const counts = new Map<string, number>()
  for (const { value, count } of facets) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + count)
  return mostFirst([...counts].map(([value, count]) => ({ value, count })))
}
