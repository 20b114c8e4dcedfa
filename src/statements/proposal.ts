import type {
  EntityField,
  EntityFields,
  EventField,
  EventFields,
  FigureField,
  FigureFields,
  FigureInterval,
  LinkRelation,
  PositionField,
  PositionFields,
  Span,
} from '../vocabulary/index.ts'

/** What rules, and later language models, propose: it becomes a statement only through `ground`. */
export type Proposal = FigureProposal | EventProposal | EntityProposal | PositionProposal

export interface FigureProposal extends Span {
  readonly kind: 'figure'
  readonly fields: FigureFields
  readonly interval: FigureInterval
  readonly inferred: readonly FigureField[]
  readonly links: readonly ProposedLink[]
}

export interface EventProposal extends Span {
  readonly kind: 'event'
  readonly fields: EventFields
  readonly inferred: readonly EventField[]
}

export interface EntityProposal extends Span {
  readonly kind: 'entity'
  readonly fields: EntityFields
  readonly inferred: readonly EntityField[]
}

export interface PositionProposal extends Span {
  readonly kind: 'position'
  readonly fields: PositionFields
  readonly inferred: readonly PositionField[]
}

/** A link to another proposal of the same document, by its span. */
export interface ProposedLink {
  readonly relation: LinkRelation
  readonly to: Span
}
