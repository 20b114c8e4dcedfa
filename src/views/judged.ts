import type { Decision, FigureRow, Statement, StoredReading } from '../vocabulary/index.ts'
import { type DecisionView, decisionView } from './decision.ts'

/** A statement as it was read, with what persons decided about it beside it; `null` marks it as made by machine alone. */
export type Judged<S extends Statement> = S & { readonly judgement: DecisionView | null }

export type JudgedFigureRow = Judged<FigureRow>

/** A version of a document with everything that was taken down from it, and what persons decided about that. */
export interface JudgedReading extends Omit<StoredReading, 'statements'> {
  readonly statements: readonly Judged<Statement>[]
}

export function judgedView<S extends Statement>(statement: S, decision: Decision | null): Judged<S> {
  const view = decisionView(decision)
  if (!view || view.verdict === 'corrected') return { ...statement, judgement: view }
  // What a person added has the fields that the person gave.
  const own = statement as unknown as Readonly<Record<string, unknown>>
  const changed = Object.entries(view.corrections).filter(([name, value]) => !isSame(own[name], value))
  return { ...statement, judgement: { ...view, corrections: Object.fromEntries(changed) } }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
