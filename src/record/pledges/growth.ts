import { product, sum } from '../../interval/index.ts'
import { type Goal } from './goal.ts'
import { yearsBetween } from './pace.ts'
import type { Interval, KnownValue, StatedClaim } from '../../vocabulary/index.ts'

/** How a unit of change makes a new level of an old one; a unit that says nothing of it has none. */
const STEPS: Readonly<Record<string, (level: KnownValue, change: Interval) => Interval>> = {
  '{time}': ({ value }, change) => product(point(value), change),
  '%': ({ value }, change) => product(point(value), plus(1, scaled(change, 0.01))),
  pp: ({ value }, change) => sum(point(value), change),
}

const point = (value: number): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false })
const plus = (value: number, interval: Interval): Interval => sum(point(value), interval)
const scaled = ({ low, high, ...open }: Interval, factor: number): Interval => ({
  ...open,
  low: low === null ? null : low * factor,
  high: high === null ? null : high * factor,
})

export const isGrowth = ({ scope }: StatedClaim): boolean => scope.measure === 'change' && scope.unit in STEPS

/** The level that a growth is to lead to from where it stood; `null` where that is not known. */
export function levelGoal(
  goal: Goal,
  claim: StatedClaim,
  levels: readonly KnownValue[],
  said: string | null,
): Goal | null {
  const step = STEPS[claim.scope.unit]
  const base = step && startOf(goal, claim, levels, said)
  if (!step || !base || base.value <= 0) return null
  const { upper } = claim.figure
  return {
    ...goal,
    interval: step(base, goal.interval),
    value: middle(step(base, point(goal.isCeiling && upper !== null ? upper : claim.value))),
    shape: 'year',
  }
}

const middle = ({ low }: Interval): number => low ?? 0

/** Of growth within one year the year before it; else the last year that was over when it was said. */
function startOf(goal: Goal, claim: StatedClaim, levels: readonly KnownValue[], said: string | null) {
  const [from = ''] = claim.scope.period?.split('/') ?? []
  const isOfItsYear =
    claim.scope.unit !== '{time}' && (said === null || yearsBetween(said, goal.due?.to ?? said) <= 1.5)
  if (isOfItsYear) return levels.find(({ to }) => to === from)
  return said === null ? undefined : levels.findLast(({ to }) => to <= said)
}
