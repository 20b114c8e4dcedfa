import type { FigureField, FigureFields, FigureInterval, LinkRelation, Span } from '../vocabulary/index.ts'

/** What rules, and later language models, propose: it becomes a statement only through `ground`. */
export interface Proposal extends Span {
  readonly kind: 'figure'
  readonly fields: FigureFields
  readonly interval: FigureInterval
  readonly inferred: readonly FigureField[]
  readonly links: readonly ProposedLink[]
}

/** A link to another proposal of the same document, by its span. */
export interface ProposedLink {
  readonly relation: LinkRelation
  readonly to: Span
}
