import type { Pledge, PledgeState } from '../vocabulary/index.ts'

/** Which pledges of all are asked for. */
export interface PledgeFilter {
  readonly indicator?: string
  /** Two ISO codes, alphabetical: `CN-RU`. */
  readonly dyad?: string
  readonly state?: PledgeState
}

export const isPledgeOf = ({ scope, state }: Pledge, asked: PledgeFilter): boolean =>
  (asked.indicator === undefined || scope.indicator === asked.indicator) &&
  (asked.dyad === undefined || scope.actors.toSorted().join('-') === asked.dyad) &&
  (asked.state === undefined || state === asked.state)
