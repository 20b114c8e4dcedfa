import type { Domain } from './domain.ts'
import type { Span } from './span.ts'

/** What a named thing of a relationship can be, by the codes of the guide. */
export const ENTITY_TYPES = ['agreement', 'project', 'mechanism', 'organisation', 'person', 'programme'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** The fields of an entity: a named thing of the relationship, at its first full mention in a document. */
export interface EntityFields {
  readonly type: EntityType
  /** Its canonical name: that of the gazetteer where it is known, else the fullest one that the document writes. */
  readonly name: string
  /** ISO 3166-1 alpha-2, alphabetical: whose it is, where a reader can tell. */
  readonly parties: readonly string[]
  readonly domain: Domain
  /** Its id in the gazetteer; for one that is not known `candidate:` with its type and its name, folded. */
  readonly entity: string
  /** Every place of the document that means it, the first among them, by name, acronym, surname or noun, in order. */
  readonly mentions: readonly Span[]
}

export type EntityField = keyof EntityFields

/** An entity as it is shown, stored and exported, tied to the words of its first full mention. */
export interface Entity extends EntityFields, Span {
  readonly kind: 'entity'
  readonly id: string
  readonly quote: string
  /** The fields that the text does not itself state at this place. */
  readonly inferred: readonly EntityField[]
}

/** What the id of an entity begins with that no gazetteer knows. */
export const CANDIDATE = 'candidate:'
