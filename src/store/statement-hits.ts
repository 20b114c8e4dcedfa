import {
  type Facet,
  type FoundStatements,
  type Span,
  type StatementKind,
  type StatementRow,
  type StatementSearch,
  WORDS_AROUND,
} from '../vocabulary/index.ts'
import { mostFirst } from './facets.ts'
import type { OpenRecord } from './open-record.ts'
import { pagePlace } from './paging.ts'
import type { PlacedRows } from './placed-rows.ts'
import { type Match, matchesOf, parseQuery, type SearchTerm } from './search/index.ts'
import { statementsAt } from './told.ts'

/** Documents that are looked through for statements, the best first: the words of a search stand in many more, and none reads on so far. */
const MOST_DOCUMENTS = 1000
/** Texts that are held at a time. */
const BATCH = 100
const USUAL_ROWS = 50

/** A statement beside whose words all words stand. */
interface Hit {
  readonly version: number
  readonly place: number
  readonly kind: StatementKind
  readonly domain: string
  readonly states: readonly string[]
  readonly publisher: string
}

/** Statements that the words of a query stand in or beside, by the rank of their documents. */
export async function searchStatements(
  record: OpenRecord,
  placed: PlacedRows,
  query: string,
  { kind, domain, state, publisher, limit, offset, ...texts }: StatementSearch,
): Promise<FoundStatements> {
  const terms = parseQuery(query)
  const wanted = { kind, domain, state, publisher }
  const found =
    terms.length === 0 ? [] : await record.dialect.find(record.db, terms, texts, { limit: MOST_DOCUMENTS, offset: 0 })
  const documents =
    found.length < MOST_DOCUMENTS ? found.length : await record.dialect.countFound(record.db, terms, texts)
  const hits: Hit[] = []
  for (let from = 0; from < found.length; from += BATCH) {
    const versions = found.slice(from, from + BATCH).map(({ version }) => version)
    hits.push(...(await hitsIn(record, versions, terms)))
  }
  const kept = hits.filter((hit) => isWanted(hit, wanted))
  const place = pagePlace({ limit: limit ?? USUAL_ROWS, offset })
  const but = (name: keyof Wanted) => hits.filter((hit) => isWanted(hit, { ...wanted, [name]: undefined }))
  return {
    total: kept.length,
    documents,
    searched: found.length,
    rows: await rowsOf(record, placed, kept.slice(place.offset, place.offset + place.limit)),
    kinds: facetOf(but('kind').map((hit) => hit.kind)),
    domains: facetOf(but('domain').map((hit) => hit.domain)),
    states: facetOf(but('state').flatMap((hit) => hit.states)),
    publishers: facetOf(but('publisher').map((hit) => hit.publisher)),
  }
}

interface Wanted {
  readonly kind: StatementKind | undefined
  readonly domain: string | undefined
  readonly state: string | undefined
  readonly publisher: string | undefined
}

const isWanted = (hit: Hit, { kind, domain, state, publisher }: Wanted): boolean =>
  (kind === undefined || hit.kind === kind) &&
  (domain === undefined || hit.domain === domain) &&
  (state === undefined || hit.states.includes(state)) &&
  (publisher === undefined || hit.publisher === publisher)

/** The hits of some versions, in the order of these and of their texts. */
async function hitsIn({ db }: OpenRecord, versions: readonly number[], terms: readonly SearchTerm[]): Promise<Hit[]> {
  const texts = await db
    .selectFrom('texts')
    .innerJoin('versions', 'versions.id', 'texts.version')
    .where('texts.version', 'in', versions)
    .select(['texts.version', 'text', 'publisher'])
    .execute()
  const figures = await db
    .selectFrom('statements')
    .where('version', 'in', versions)
    .select(['version', 'place', 'start', 'end', 'domain', 'actors'])
    .execute()
  const tellings = await db
    .selectFrom('tellings')
    .where('version', 'in', versions)
    .select(['version', 'place', 'start', 'end', 'kind', 'fields'])
    .execute()
  const byVersion = Map.groupBy([...figures, ...tellings], ({ version }) => version)
  const textOf = new Map(texts.map((row) => [row.version, row]))
  return versions.flatMap((version) => {
    const { text, publisher } = textOf.get(version)!
    const matches = matchesOf(text, terms)
    return (byVersion.get(version) ?? [])
      .filter((row) => isBeside(text, row, matches, terms.length))
      .sort((one, other) => one.start - other.start || one.place - other.place)
      .map((row) => ({ version, place: row.place, publisher: publisher ?? '', ...aboutOf(row) }))
  })
}

type Row = { readonly domain: string; readonly actors: string } | { readonly kind: string; readonly fields: string }

function aboutOf(row: Row): Pick<Hit, 'kind' | 'domain' | 'states'> {
  if (!('fields' in row)) {
    return { kind: 'figure', domain: row.domain, states: JSON.parse(row.actors) as readonly string[] }
  }
  const { domain, actors, parties, holders, addressee } = JSON.parse(row.fields) as Told
  const states = [...(actors ?? []), ...(parties ?? []), ...(holders ?? []), ...(addressee ?? [])]
  return { kind: row.kind as StatementKind, domain, states: [...new Set(states)] }
}

/** What is known of an event, an entity or a position. */
interface Told {
  readonly domain: string
  readonly actors?: readonly string[]
  readonly parties?: readonly string[]
  readonly holders?: readonly string[]
  readonly addressee?: readonly string[]
}

/** Whether each of so many terms stands in a statement's words or near them in its paragraph. */
function isBeside(text: string, { start, end }: Pick<Span, 'start' | 'end'>, matches: readonly Match[], terms: number) {
  // No further than that: a text may be one paragraph of many statements.
  const before = text.slice(Math.max(0, start - WORDS_AROUND), start)
  const behind = text.slice(end, end + WORDS_AROUND)
  const open = before.lastIndexOf('\n\n')
  const close = behind.indexOf('\n\n')
  const from = start - (open < 0 ? before.length : before.length - open)
  const to = end + (close < 0 ? behind.length : close)
  const found = new Set<number>()
  for (const match of matches) {
    if (match.start >= to) break
    if (match.end > from) found.add(match.term)
  }
  return found.size === terms
}

/** Rows of several kinds, in the order of the hits. */
async function rowsOf(record: OpenRecord, placed: PlacedRows, hits: readonly Hit[]): Promise<readonly StatementRow[]> {
  const rows = new Map<Hit, StatementRow>()
  for (const [kind, ofKind] of Map.groupBy(hits, (hit) => hit.kind)) {
    const found = await statementsAt(record, kind, placed, ofKind)
    ofKind.forEach((hit, index) => rows.set(hit, found[index]!))
  }
  return hits.map((hit) => rows.get(hit)!)
}

function facetOf(values: readonly string[]): readonly Facet[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  return mostFirst([...counts].map(([value, count]) => ({ value, count })))
}
