import type { FigureField, FigureFields, FigureInterval, Span } from '../vocabulary/index.ts'

/** What rules, and later language models, propose: it becomes a statement only through `ground`. */
export interface Proposal extends Span {
  readonly kind: 'figure'
  readonly fields: FigureFields
  readonly interval: FigureInterval
  readonly inferred: readonly FigureField[]
}
