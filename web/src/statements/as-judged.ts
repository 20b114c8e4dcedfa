import type { DecisionView } from '../../../src/views/index.ts'
import type { Statement } from '../../../src/vocabulary/index.ts'

/** A statement with its corrected fields, which are inferred no longer; itself where nothing was corrected. */
export function asJudged<S extends Statement>(statement: S, decision: DecisionView | null): S {
  const corrections = decision?.corrections ?? {}
  const names: readonly string[] = Object.keys(corrections)
  if (names.length === 0) return statement
  return { ...statement, ...corrections, inferred: statement.inferred.filter((name) => !names.includes(name)) }
}

/** Whether a statement is left out of what is compared. */
export function isOut(decision: DecisionView | null): boolean {
  return decision?.verdict === 'rejected' || decision?.verdict === 'set-aside'
}
