import type { Domain } from '../vocabulary/index.ts'

/** What somebody recommended, as far as something later can be held beside it. */
export interface Recommendation {
  /** ISO 3166-1 alpha-2: who should act. */
  readonly addressee: readonly string[]
  readonly domain: Domain
  /** When its document was published, EDTF; `null` where that is not known. */
  readonly published: string | null
  /** Ids of the entities that its sentence names. */
  readonly named: readonly string[]
}

/** An event, a pledge or a figure of any document. */
export interface Later {
  readonly states: readonly string[]
  readonly domain: Domain
  /** The time that it is of, EDTF; `null` where that is not known. */
  readonly date: string | null
  readonly named: readonly string[]
}

/** Something later that may answer a recommendation, with why; never a claim that it does. */
export interface FollowUp<T extends Later> {
  readonly later: T
  /** Entities that both name. */
  readonly shared: readonly string[]
}

/**
 * What may answer a recommendation: later than it, of a state that should act, in its domain or of a thing that both name. Those
 * that share a thing come first, then the earliest. Nothing is given where it is not known who should act or when it was said.
 */
export function mayAnswer<T extends Later>(recommendation: Recommendation, all: readonly T[]): FollowUp<T>[] {
  const { addressee, domain, published, named } = recommendation
  if (published === null) return []
  const things = new Set(named)
  return all
    .filter(
      ({ states, date }) =>
        date !== null && isAfter(date, published) && states.some((state) => addressee.includes(state)),
    )
    .map((later) => ({ later, shared: later.named.filter((entity) => things.has(entity)) }))
    .filter(({ later, shared }) => shared.length > 0 || (domain !== 'none' && later.domain === domain))
    .toSorted(
      (one, other) =>
        other.shared.length - one.shared.length ||
        (one.later.date! < other.later.date! ? -1 : one.later.date! > other.later.date! ? 1 : 0),
    )
}

/** Whether a time begins behind a day, month or year; one that only may does not. */
function isAfter(date: string, published: string): boolean {
  const [from = ''] = date.split('/')
  const length = Math.min(from.length, published.length)
  return from.slice(0, length) > published.slice(0, length)
}
