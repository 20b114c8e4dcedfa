import type { Domain } from './domain.ts'
import type { Span } from './span.ts'

/** What can take place between states, by the codes of the guide. */
export const EVENT_TYPES = [
  ...(['visit', 'meeting', 'summit', 'call', 'signing', 'exercise', 'patrol', 'vote', 'launch', 'founding'] as const),
  ...(['delivery', 'purchase', 'statement', 'sanction', 'announcement', 'suspension'] as const),
] as const
export type EventType = (typeof EVENT_TYPES)[number]

export const EVENT_STATUSES = ['held', 'planned', 'cancelled'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** The fields of an event: something that took place or is set to. */
export interface EventFields {
  readonly type: EventType
  /** EDTF, or `null` where the text does not let a reader work it out. */
  readonly date: string | null
  /** ISO 3166-1 alpha-2: the visitor, seller, giver or imposer first where there is one, else alphabetical. */
  readonly actors: readonly string[]
  readonly status: EventStatus
  /** Where it takes place, as written; `null` where the text does not say. */
  readonly place: string | null
  readonly domain: Domain
}

export type EventField = keyof EventFields

/** An event as it is shown, stored and exported, tied to its words: the smallest phrase that names it. */
export interface Event extends EventFields, Span {
  readonly kind: 'event'
  readonly id: string
  readonly quote: string
  /** The fields that the text does not itself state at this place. */
  readonly inferred: readonly EventField[]
}
