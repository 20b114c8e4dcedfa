import { counted } from './counted.ts'
import { isPledgeOf, type PledgeFilter } from './pledge-filter.ts'
import { type PledgeView, pledgeView } from './pledge.ts'
import type { Facet, Names, Pledge } from '../vocabulary/index.ts'

/** One page of pledges as of a day, the next that is due first, with what they can be narrowed by. */
export interface PledgeList {
  /** `YYYY-MM-DD`; `null` where no document states a day. */
  readonly asOf: string | null
  readonly total: number
  readonly rows: readonly PledgeView[]
  readonly indicators: readonly Facet[]
  readonly dyads: readonly Facet[]
  readonly states: readonly Facet[]
}

export interface PledgeQuery extends PledgeFilter {
  readonly limit: number
  readonly offset: number
}

interface PledgesOfDay {
  readonly asOf: string | null
  readonly pledges: readonly Pledge[]
}

/** Each filter counts what the others leave. */
export function pledgeList({ asOf, pledges }: PledgesOfDay, query: PledgeQuery, names: Names): PledgeList {
  const { indicator: _indicator, ...butIndicator } = query
  const { dyad: _dyad, ...butDyad } = query
  const { state: _state, ...butState } = query
  const found = pledges.filter((pledge) => isPledgeOf(pledge, query))
  const rows = found.slice(query.offset, query.offset + query.limit)
  const left = (filter: PledgeFilter): readonly Pledge[] => pledges.filter((pledge) => isPledgeOf(pledge, filter))
  return {
    asOf,
    total: found.length,
    rows: rows.map((pledge) => pledgeView(pledge, names)),
    indicators: counted(left(butIndicator).map(({ scope }) => scope.indicator)),
    dyads: counted(left(butDyad).flatMap(({ scope }) => dyadOfActors(scope.actors))),
    states: counted(left(butState).map(({ state }) => state)),
  }
}

const dyadOfActors = (actors: readonly string[]): string[] => (actors.length === 2 ? [actors.toSorted().join('-')] : [])
