import { QuoteSearch } from '../text/index.ts'
import { judgedKind, type Judgement, type Statement } from '../vocabulary/index.ts'

/** Judgements by the id of the statement that they are of now, and those whose statement is no longer found. */
export interface Refound {
  readonly of: ReadonlyMap<string, readonly Judgement[]>
  readonly lost: readonly Judgement[]
}

/**
 * Finds the statements that were judged in a reading of their document. A better reader of the same text gives the
 * same id; in a new version the words are looked for with those around them.
 */
export function refound(
  judgements: readonly Judgement[],
  { text, statements }: { readonly text: string; readonly statements: readonly Statement[] },
): Refound {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const byKind = Map.groupBy(statements, ({ kind }) => judgedKind(kind))
  const of = new Map<string, Judgement[]>()
  const lost: Judgement[] = []
  let search: QuoteSearch | null = null
  for (const judgement of judgements) {
    const { target } = judgement
    const own = target.kind === 'finding' ? [] : (byKind.get(target.kind) ?? [])
    const statement = byId.get(target.id) ?? inPlace(judgement, (search ??= new QuoteSearch(text)), own)
    if (!statement) lost.push(judgement)
    else if (of.has(statement.id)) of.get(statement.id)!.push(judgement)
    else of.set(statement.id, [judgement])
  }
  return { of, lost }
}

/** The statement of a judgement's kind that its words are now. */
function inPlace(
  { target, quote }: Judgement,
  search: QuoteSearch,
  statements: readonly Statement[],
): Statement | null {
  const span = search.find(quote)
  if (!span) return null
  const there = statements.filter(({ start, end }) => start < span.end && span.start < end)
  const same = there.filter((statement) => statement.start === span.start && statement.end === span.end)
  const ordinal = target.kind === 'finding' ? 0 : target.ordinal
  // A reader that takes in a word more or less of it still means the same, where there is but one.
  return same[ordinal] ?? (same.length === 0 && there.length === 1 ? there[0]! : null)
}

/** A statement's place among those of its kind and the same words, from 0. */
export function ordinalOf(statement: Statement, statements: readonly Statement[]): number {
  const isSame = ({ kind, start, end }: Statement) =>
    kind === statement.kind && start === statement.start && end === statement.end
  return statements.filter(isSame).findIndex(({ id }) => id === statement.id)
}
