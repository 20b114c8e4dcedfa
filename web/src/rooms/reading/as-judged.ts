import type { DecisionView } from '../../../../src/views/index.ts'
import type { Figure, FigureField } from '../../../../src/vocabulary/index.ts'

/** A figure with its corrected fields, which are inferred no longer; itself where nothing was corrected. */
export function asJudged<F extends Figure>(figure: F, decision: DecisionView | null): F {
  const corrections = decision?.corrections ?? {}
  const names = Object.keys(corrections) as FigureField[]
  if (names.length === 0) return figure
  return { ...figure, ...corrections, inferred: figure.inferred.filter((name) => !names.includes(name)) }
}

/** Whether a figure is left out of what is compared. */
export function isOut(decision: DecisionView | null): boolean {
  return decision?.verdict === 'rejected' || decision?.verdict === 'set-aside'
}
