import type { Decision, Figure, FigureRow, StoredReading } from '../vocabulary/index.ts'
import { type DecisionView, decisionView } from './decision.ts'

/** A figure as it was read, with what persons decided about it beside it; `null` marks it as made by machine alone. */
export type Judged<F extends Figure> = F & { readonly judgement: DecisionView | null }

export type JudgedFigureRow = Judged<FigureRow>

/** A version of a document with everything that was taken down from it, and what persons decided about that. */
export interface JudgedReading extends Omit<StoredReading, 'statements'> {
  readonly statements: readonly Judged<Figure>[]
}

export function judgedView<F extends Figure>(figure: F, decision: Decision | null): Judged<F> {
  return { ...figure, judgement: decisionView(decision) }
}
