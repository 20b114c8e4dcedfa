import type { Ontology } from '../ontology/index.ts'
import { asJudged, decisionOf, refound } from '../record/index.ts'
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
  /** Equal for records whose statements are decided equally. */
  readonly state: string
}

/** A statement of which something stands. */
export interface JudgedPlace {
  /** The document's key. */
  readonly document: string
  readonly statement: string
  readonly decision: Decision
}

/** Finds the statements that were judged where they stand now; only documents with judgements are opened. */
export async function judgedRecord(store: Store, { units }: Pick<Ontology, 'units'>): Promise<JudgedRecord> {
  const { rows } = await store.judgements({ kind: 'statement', standing: true })
  const statements: JudgedPlace[] = []
  const lost: Judgement[] = []
  for (const [document, judgements] of Map.groupBy(rows, (judgement) => judgement.document)) {
    const reading = await store.reading(document)
    if (!reading) continue
    const found = refound(judgements, reading)
    lost.push(...found.lost)
    for (const [statement, own] of found.of) {
      const decision = decisionOf(own)
      if (decision) statements.push({ document, statement, decision })
    }
  }
  const decisions = new Map(
    statements.map(({ document, statement, decision }) => [`${document} ${statement}`, decision]),
  )
  const decision = (document: string, statement: string) => decisions.get(`${document} ${statement}`) ?? null
  return {
    decision,
    figure: (document, figure) =>
      decisions.size === 0 ? figure : asJudged(figure, decision(document, figure.id), units.rounding),
    statements,
    lost,
    state: JSON.stringify(
      statements.map(({ document, statement, decision }) => [
        document,
        statement,
        decision.verdict,
        decision.corrections,
      ]),
    ),
  }
}

/** What persons decided about the statements of one version of a document, by their ids. */
export async function judgedReading(
  store: Store,
  reading: StoredReading,
): Promise<(statement: string) => Decision | null> {
  const { rows } = await store.judgements({ document: reading.key, kind: 'statement', standing: true })
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
