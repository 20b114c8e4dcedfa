import type { Domain } from './domain.ts'
import type { EventStatus, EventType } from './event.ts'

/** One thing that took place, or is set to, with everyone who tells of it. */
export interface Happening<T> {
  /** The same for the same tellings. */
  readonly key: string
  readonly type: EventType
  /** What is planned is never one with what was held: an intention is no deed. */
  readonly status: EventStatus
  /** ISO 3166-1 alpha-2, in the order of its first telling. */
  readonly actors: readonly string[]
  readonly domain: Domain
  /** EDTF: the most precise time that is told of it, of equals the one told most; `null` where none is. */
  readonly date: string | null
  /** Every time that is told of it, the one told most first. */
  readonly dates: readonly string[]
  /** Those of the articles published first before others. */
  readonly tellings: readonly T[]
  /** How many articles tell of it. */
  readonly articles: number
}
