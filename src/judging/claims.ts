import type { Checking } from '../checking.ts'
import type { CheckedDocument } from '../findings/index.ts'
import { outlineOfKey, scopeKey, themeKey } from '../text/index.ts'
import { isOut } from '../record/index.ts'
import type {
  Entity,
  PlacedFigure,
  RowDocument,
  StatedClaim,
  StatedEvent,
  StatementFilter,
  StatementKind,
  StatementRow,
  Store,
} from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'
import type { ComparedStore } from './judged-store.ts'
import { Turns } from './turns.ts'

const PAGE = 5000

/** What of a record can be compared, in order of document and place. */
export async function claimsOfRecord(store: ComparedStore, checking: Checking): Promise<StatedClaim[]> {
  const claims: StatedClaim[] = []
  for await (const figures of store.eachFigure()) {
    for (const figure of figures) claims.push(...checking.claimsOf(figure, figure.document))
  }
  return claims
}

/** A document of a record, with what of it can be compared. */
export interface RecordDocument {
  /** By a name that no other document has. */
  readonly document: RowDocument
  /** How many versions of it were read. */
  readonly versions: number
  readonly claims: readonly StatedClaim[]
  readonly events: readonly StatedEvent[]
  /** Those whose acronym is spelled out beside it. */
  readonly entities: readonly Entity[]
}

/** The documents of a record by their keys, with what of them can be compared, as judged. */
export async function documentsOfRecord(
  store: Store,
  checking: Checking,
  judged: JudgedRecord,
): Promise<ReadonlyMap<string, RecordDocument>> {
  const documents = new Map<
    string,
    RecordDocument & { readonly claims: StatedClaim[]; readonly events: StatedEvent[]; readonly entities: Entity[] }
  >()
  for (const { versions, ...document } of await uniquelyNamed(store)) {
    documents.set(document.key, { document, versions, claims: [], events: [], entities: [] })
  }
  const turns = new Turns()
  for await (const figures of store.eachFigure()) {
    for (const figure of figures) {
      // What was put in since the documents were listed is of the next check.
      const known = documents.get(figure.document.key)
      known?.claims.push(...claimsOf(figure, known.document, checking, judged))
    }
    await turns.next()
  }
  for await (const entity of statementsOfRecord(store, 'entity', { sign: '(' })) {
    const { key } = entity.document
    if (!isOut(judged.decision(key, entity.id))) documents.get(key)?.entities.push(entity)
  }
  for await (const event of statementsOfRecord(store, 'event')) {
    const known = documents.get(event.document.key)
    const { named, before, after } = event
    known?.events.push({ event, document: known.document, named, before, after })
  }
  return documents
}

/** The statements of one kind of a record, page by page, in their order. */
async function* statementsOfRecord<K extends StatementKind>(
  store: Store,
  kind: K,
  filter: StatementFilter = {},
): AsyncGenerator<StatementRow<K>> {
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await store.statements(kind, { ...filter, limit: PAGE, offset })
    yield* rows
    if (rows.length < PAGE) return
  }
}

type NamedDocument = RowDocument & Pick<RecordDocument, 'versions'>

async function uniquelyNamed(store: Store): Promise<readonly NamedDocument[]> {
  const documents: (NamedDocument & { readonly id: string })[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await store.documents({ limit: PAGE, offset })
    for (const { key, id, name, title, publisher, author, published, url, versions } of rows) {
      documents.push({ key, id, name, title, publisher, author, published, url, versions })
    }
    if (rows.length < PAGE) break
  }
  const byName = Map.groupBy(documents, ({ name }) => name)
  return documents.map(({ id, ...document }) => ({
    ...document,
    name: byName.get(document.name)!.length > 1 ? id : document.name,
  }))
}

function claimsOf(
  figure: PlacedFigure,
  document: RowDocument,
  checking: Checking,
  judged: JudgedRecord,
): readonly StatedClaim[] {
  const asJudged = judged.figure(document.key, figure)
  return asJudged ? checking.claimsOf(asJudged, document) : []
}

/**
 * What a record holds beside articles: all that is told of the scopes that they tell of, and of what they expect the
 * newest that is known. What it has of the articles themselves, by their keys, is no other source.
 */
export async function claimsBeside(
  documents: readonly CheckedDocument[],
  { store, checking }: { readonly store: ComparedStore; readonly checking: Checking },
  own: ReadonlySet<string>,
): Promise<readonly StatedClaim[]> {
  const claims = documents.flatMap((document) => document.claims)
  const scopes = new Set(claims.map(({ scope }) => scopeKey(scope)))
  const expected = claims.filter(({ scope }) => scope.standing === 'future').map(({ scope }) => themeKey(scope))
  for (const theme of new Set(expected)) {
    const newest = await newestFact(store, theme)
    if (newest !== null) scopes.add(newest)
  }
  const figures = await store.figuresOfScopes([...scopes])
  return figures
    .filter(({ document }) => !own.has(document.key))
    .flatMap((figure) => checking.claimsOf(figure, figure.document))
}

/** Of what is told of a theme the fact of the newest time: it says whether anything is known of what was to come. */
async function newestFact(store: ComparedStore, theme: string): Promise<string | null> {
  let [newest, until]: [string | null, string] = [null, '..']
  for (const { scope } of await store.scopes({ theme })) {
    const { period, standing } = outlineOfKey(scope)
    const end = period?.split('/')[1] ?? ''
    if (standing === 'fact' && end > until) [newest, until] = [scope, end]
  }
  return newest
}
