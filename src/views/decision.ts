import type { Corrections, Decision, NotedVerdict, Signature } from '../vocabulary/index.ts'

/** One judgement as a page shows it. */
export interface JudgementView extends Signature {
  readonly id: string
  readonly verdict: NotedVerdict
  readonly reason: string
  readonly corrections: Corrections
}

/** What stands of the judgements of a statement or finding, with each of them from the first to the last. */
export interface DecisionView extends JudgementView {
  readonly judgements: readonly JudgementView[]
}

/** `null` marks what only the machine has looked at. */
export function decisionView(decision: Decision | null): DecisionView | null {
  return decision && { ...judgementView(decision), judgements: decision.judgements.map(judgementView) }
}

const judgementView = ({ id, verdict, reason, corrections, by, at }: JudgementView): JudgementView => ({
  id,
  verdict,
  reason,
  corrections,
  by,
  at,
})
