import type { EntrySummary } from './entry.ts'
import type { PledgeView } from './pledge.ts'
import { type Domain, DOMAINS } from '../vocabulary/index.ts'

/** What is open in one domain of a relationship. */
export interface DomainStanding {
  readonly domain: Domain
  /** Pledges whose deadline has not passed. */
  readonly open: number
  /** Pledges that were missed, or of which nothing is known after their deadline. */
  readonly missed: number
  /** What is due next. */
  readonly next: PledgeView | null
  /** Entries whose figures cannot all be right. */
  readonly disputed: readonly EntrySummary[]
  readonly disputes: number
}

export interface RelationshipStanding {
  readonly dyad: string
  /** `YYYY-MM-DD`; `null` where no document states a day. */
  readonly asOf: string | null
  /** Those of which something is open, in the order of the vocabulary. */
  readonly domains: readonly DomainStanding[]
}

/** How many entries in dispute are named of a domain. */
const NAMED = 3
const MISSED: ReadonlySet<string> = new Set(['missed', 'overdue', 'partly'])

/** `domainOf` gives an indicator's domain; pledges stand in the order of their deadlines, the next one first. */
export function relationshipStanding(
  dyad: string,
  asOf: string | null,
  { pledges, disputed }: { readonly pledges: readonly PledgeView[]; readonly disputed: readonly EntrySummary[] },
  domainOf: (indicator: string) => Domain,
): RelationshipStanding {
  const isAhead = ({ due }: PledgeView): boolean => due !== null && (asOf === null || due > asOf)
  const domains = DOMAINS.flatMap((domain): DomainStanding[] => {
    const own = pledges.filter(({ indicator }) => domainOf(indicator) === domain)
    const disputes = disputed.filter(({ mostPrecise }) => mostPrecise.domain === domain)
    if (own.length + disputes.length === 0) return []
    const ahead = own.filter(isAhead).toSorted((one, other) => (one.due! < other.due! ? -1 : 1))
    return [
      {
        domain,
        open: ahead.length,
        missed: own.filter(({ state }) => MISSED.has(state)).length,
        next: ahead[0] ?? null,
        disputed: disputes.slice(0, NAMED),
        disputes: disputes.length,
      },
    ]
  })
  return { dyad, asOf, domains }
}
