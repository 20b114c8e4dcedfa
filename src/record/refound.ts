import { QuoteSearch } from '../text/index.ts'
import { type Figure, type Judgement, ofKind, type Span, type Statement } from '../vocabulary/index.ts'

/** Judgements by the id of the statement that they are of now, and those whose statement is no longer found. */
export interface Refound {
  readonly of: ReadonlyMap<string, readonly Judgement[]>
  readonly lost: readonly Judgement[]
}

/**
 * Finds the figures that were judged in a reading of their document. A better reader of the same text gives the
 * same id; in a new version the words are looked for with those around them.
 */
export function refound(
  judgements: readonly Judgement[],
  { text, statements }: { readonly text: string; readonly statements: readonly Statement[] },
): Refound {
  const figures = ofKind('figure', statements)
  const byId = new Map(figures.map((statement) => [statement.id, statement]))
  const of = new Map<string, Judgement[]>()
  const lost: Judgement[] = []
  let search: QuoteSearch | null = null
  for (const judgement of judgements) {
    const same = byId.get(judgement.target.id)
    const statement = same ?? inPlace(judgement, (search ??= new QuoteSearch(text)), figures)
    if (!statement) lost.push(judgement)
    else if (of.has(statement.id)) of.get(statement.id)!.push(judgement)
    else of.set(statement.id, [judgement])
  }
  return { of, lost }
}

function inPlace({ target, quote }: Judgement, search: QuoteSearch, statements: readonly Figure[]): Figure | null {
  const span = search.find(quote)
  if (!span) return null
  const there = statements.filter(({ start, end }) => start < span.end && span.start < end)
  const same = there.filter((statement) => statement.start === span.start && statement.end === span.end)
  const ordinal = target.kind === 'statement' ? target.ordinal : 0
  // A reader that takes in a word more or less of it still means the same figure, where there is but one.
  return same[ordinal] ?? (same.length === 0 && there.length === 1 ? there[0]! : null)
}

/** A statement's place among those of the same words, from 0. */
export function ordinalOf(statement: Figure, statements: readonly Figure[]): number {
  const isSame = ({ start, end }: Span) => start === statement.start && end === statement.end
  return statements.filter(isSame).findIndex(({ id }) => id === statement.id)
}
