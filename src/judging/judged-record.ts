import type { Ontology } from '../ontology/index.ts'
import { asJudged, decisionOf, isOut, refound } from '../record/index.ts'
import type { Decision, Figure, Judgement, Store, StoredReading } from '../vocabulary/index.ts'

/** What persons decided about the statements of a record. */
export interface JudgedRecord {
  /** What stands about a statement of a document, by key and id; `null` where no person has looked at it. */
  decision(document: string, statement: string): Decision | null
  /** A figure as it was decided; `null` where it is to be left out. */
  figure<F extends Figure>(document: string, figure: F): F | null
  /** Statements of which something stands, by document. */
  readonly statements: readonly JudgedPlace[]
  /** Judgements whose statements are no longer found. */
  readonly lost: readonly Judgement[]
  /** Equal for records of which the same is compared: to confirm a statement changes nothing of that. */
  readonly state: string
}

/** A statement of which something stands. */
export interface JudgedPlace {
  /** The document's key. */
  readonly document: string
  readonly statement: string
  readonly decision: Decision
}

/** What was found out about the judgements of one document, for as long as neither it nor they change. */
interface JudgedDocument {
  /** The ids of the judgements. */
  readonly judgements: string
  readonly statements: readonly JudgedPlace[]
  readonly lost: readonly Judgement[]
}

/** Where the judged statements of documents stand, by the documents' keys, of one state of the record. */
export type JudgedDocuments = Map<string, JudgedDocument>

/**
 * Finds the statements that were judged where they stand now. Only documents with judgements are opened, and of those
 * that are `known` only the ones whose judgements are others now.
 */
export async function judgedRecord(
  store: Store,
  { units }: Pick<Ontology, 'units'>,
  known: JudgedDocuments = new Map(),
): Promise<JudgedRecord> {
  const { rows: all } = await store.judgements({ standing: true })
  const rows = all.filter(({ target }) => target.kind !== 'finding')
  const documents: JudgedDocument[] = []
  for (const [key, judgements] of Map.groupBy(rows, ({ document }) => document)) {
    const ids = judgements.map(({ id }) => id).join(' ')
    const before = known.get(key)
    const document = before?.judgements === ids ? before : await judgedDocument(store, key, judgements, ids)
    known.set(key, document)
    documents.push(document)
  }
  const statements = documents.flatMap((document) => document.statements)
  const decisions = new Map(
    statements.map(({ document, statement, decision }) => [`${document} ${statement}`, decision]),
  )
  const decision = (document: string, statement: string) => decisions.get(`${document} ${statement}`) ?? null
  return {
    decision,
    figure: (document, figure) =>
      decisions.size === 0 ? figure : asJudged(figure, decision(document, figure.id), units.rounding),
    statements,
    lost: documents.flatMap(({ lost }) => lost),
    state: JSON.stringify(statements.flatMap(changeOf)),
  }
}

/** What a decision makes of a statement where it does not leave it as it was read. */
function changeOf({ document, statement, decision }: JudgedPlace): unknown[] {
  if (isOut(decision)) return [[document, statement, null]]
  return Object.keys(decision.corrections).length > 0 ? [[document, statement, decision.corrections]] : []
}

async function judgedDocument(
  store: Store,
  document: string,
  judgements: readonly Judgement[],
  ids: string,
): Promise<JudgedDocument> {
  const reading = await store.reading(document)
  if (!reading) return { judgements: ids, statements: [], lost: judgements }
  const { of, lost } = refound(judgements, reading)
  const statements = [...of].flatMap(([statement, own]): JudgedPlace[] => {
    const decision = decisionOf(own)
    return decision ? [{ document, statement, decision }] : []
  })
  return { judgements: ids, statements, lost }
}

/** What persons decided about the statements of one version of a document, by their ids. */
export async function judgedReading(
  store: Store,
  reading: StoredReading,
): Promise<(statement: string) => Decision | null> {
  const { rows: all } = await store.judgements({ document: reading.key, standing: true })
  const rows = all.filter(({ target }) => target.kind !== 'finding')
  if (rows.length === 0) return () => null
  const { of } = refound(rows, reading)
  return (statement) => decisionOf(of.get(statement) ?? [])
}

/** A record of which nothing was judged, or is to be seen as it was read. */
export const AS_READ: JudgedRecord = {
  decision: () => null,
  figure: (_document, figure) => figure,
  statements: [],
  lost: [],
  state: '',
}
