import type { Selectable } from 'kysely'
import type { PlacedFigure, PlacedText, ScopeCount } from '../vocabulary/index.ts'
import { figureOf } from './figure-row.ts'
import { keyOfNumber, numberOfKey } from './key.ts'
import type { OpenRecord } from './open-record.ts'
import { Shared } from './shared.ts'
import type { StatementTable, VersionTable } from './tables.ts'

/** Keys that one question asks for; more are asked for in turn. */
const KEYS = 500
/** Documents whose figures are held at a time. */
const DOCUMENTS = 500
/** Sorts behind every character of a key. */
const LAST = '\u{10ffff}'

/** Figures of current versions in order of document and place; no texts are read. */
function placed({ db }: OpenRecord) {
  return db
    .selectFrom('statements')
    .innerJoin('versions', 'versions.id', 'statements.version')
    .innerJoin('documents', 'documents.number', 'versions.document')
    .where('versions.current', '=', 1)
    .selectAll('statements')
    .select(['documents.id as document_id', 'versions.document', 'versions.name', 'versions.title'])
    .select(['versions.publisher', 'versions.author', 'versions.published', 'versions.url'])
}

type DocumentRow = Pick<VersionTable, 'document' | 'name' | 'title' | 'publisher' | 'author' | 'published' | 'url'>
type Row = Selectable<StatementTable> & DocumentRow & { readonly document_id: string }

export async function figuresOfScopes(record: OpenRecord, scopes: readonly string[]): Promise<readonly PlacedFigure[]> {
  const keys = [...new Set(scopes)]
  const rows: Row[] = []
  for (let from = 0; from < keys.length; from += KEYS) {
    const asked = keys.slice(from, from + KEYS)
    // One at a time: of one scope there can be more than one call takes.
    for (const row of await placed(record).where('statements.scope', 'in', asked).execute()) rows.push(row)
  }
  return inOrder(rows)
}

/** Every scope of a theme begins with it. */
export async function figuresOfTheme(record: OpenRecord, theme: string): Promise<readonly PlacedFigure[]> {
  const rows = await placed(record)
    .where('statements.scope', '>', `${theme}|`)
    .where('statements.scope', '<', `${theme}|${LAST}`)
    .execute()
  return inOrder(rows)
}

export interface ScopesFilter {
  readonly theme?: string
  readonly begins?: string
}

export async function countScopes({ db }: OpenRecord, filter: ScopesFilter): Promise<readonly ScopeCount[]> {
  const begins = filter.theme === undefined ? (filter.begins ?? '') : `${filter.theme}|`
  const rows = await db
    .selectFrom('statements')
    .innerJoin('versions', 'versions.id', 'statements.version')
    .where('versions.current', '=', 1)
    .where('statements.scope', '>=', begins)
    .where('statements.scope', '<', `${begins}${LAST}`)
    .groupBy('statements.scope')
    .orderBy('statements.scope')
    .select((query) => [
      'statements.scope',
      query.fn.countAll<number>().as('figures'),
      query.fn.count<number>('versions.document').distinct().as('documents'),
    ])
    .execute()
  return rows.map(({ scope, figures, documents }) => ({ scope: scope!, figures, documents }))
}

export async function* eachFigure(record: OpenRecord): AsyncIterable<readonly PlacedFigure[]> {
  const shared = new Shared()
  for await (const versions of eachVersion(record)) {
    yield inOrder(await placed(record).where('statements.version', 'in', versions).execute(), shared)
  }
}

export async function* eachText(record: OpenRecord): AsyncIterable<readonly PlacedText[]> {
  for await (const versions of eachVersion(record)) {
    const rows = await record.db
      .selectFrom('texts')
      .innerJoin('versions', 'versions.id', 'texts.version')
      .innerJoin('documents', 'documents.number', 'versions.document')
      .where('versions.id', 'in', versions)
      .orderBy('documents.id')
      .select(['text', 'versions.document', 'versions.name', 'versions.title', 'versions.publisher'])
      .select(['versions.author', 'versions.published', 'versions.url'])
      .execute()
    yield rows.map(({ text, ...row }) => ({ document: documentOf(row), text }))
  }
}

export async function textsOf({ db }: OpenRecord, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const numbers = [...new Set(keys)].map(numberOfKey).filter((number) => number !== null)
  const texts = new Map<string, string>()
  for (let from = 0; from < numbers.length; from += KEYS) {
    const rows = await db
      .selectFrom('texts')
      .innerJoin('versions', 'versions.id', 'texts.version')
      .where('versions.document', 'in', numbers.slice(from, from + KEYS))
      .where('versions.current', '=', 1)
      .select(['versions.document', 'text'])
      .execute()
    for (const { document, text } of rows) texts.set(keyOfNumber(document), text)
  }
  return texts
}

/** The current versions, some at a time in order of document; reads on from the last, so that others may write. */
async function* eachVersion({ db }: OpenRecord): AsyncIterable<readonly number[]> {
  let after = ''
  for (;;) {
    const documents = await db
      .selectFrom('documents')
      .innerJoin('versions', 'versions.document', 'documents.number')
      .where('documents.id', '>', after)
      .where('versions.current', '=', 1)
      .orderBy('documents.id')
      .limit(DOCUMENTS)
      .select(['documents.id', 'versions.id as version'])
      .execute()
    const last = documents.at(-1)
    if (last === undefined) return
    after = last.id
    yield documents.map(({ version }) => version)
  }
}

function inOrder(rows: readonly Row[], shared = new Shared()): readonly PlacedFigure[] {
  const documents = new Map<number, PlacedFigure['document']>()
  return rows
    .toSorted((one, other) => compare(one.document_id, other.document_id) || one.place - other.place)
    .map((row) => {
      const known = documents.get(row.document)
      const document = known ?? documentOf(row)
      if (!known) documents.set(row.document, document)
      return { ...figureOf(row, shared), document }
    })
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const documentOf = ({
  document,
  name,
  title,
  publisher,
  author,
  published,
  url,
}: DocumentRow): PlacedFigure['document'] => ({
  key: keyOfNumber(document),
  name,
  title,
  publisher,
  author,
  published,
  url,
})
