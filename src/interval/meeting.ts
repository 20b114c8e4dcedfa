import { hasValue, intersection } from './arithmetic.ts'
import type { Interval } from '../vocabulary/index.ts'

/** The largest set of intervals that all have a value in common, and what they have in common. */
export interface Meeting {
  /** Places in the list that was given, in its order. */
  readonly members: readonly number[]
  readonly common: Interval
}

interface End {
  readonly at: number
  /** Below, at or above the value itself: an open bottom begins after it, an open top ends before it. */
  readonly side: -1 | 0 | 1
  readonly opens: boolean
}

/**
 * One sweep over the sorted ends, O(n log n). Of several largest sets the lowest is taken; `null` of no intervals.
 */
export function meeting(intervals: readonly Interval[]): Meeting | null {
  const ends = intervals.flatMap((interval): End[] => [
    { at: interval.low ?? Number.NEGATIVE_INFINITY, side: interval.lowOpen ? 1 : 0, opens: true },
    { at: interval.high ?? Number.POSITIVE_INFINITY, side: interval.highOpen ? -1 : 0, opens: false },
  ])
  ends.sort((one, other) => one.at - other.at || one.side - other.side || Number(other.opens) - Number(one.opens))
  let open = 0
  let most = 0
  let best: End | null = null
  for (const end of ends) {
    open += end.opens ? 1 : -1
    if (open > most) [most, best] = [open, end]
  }
  return best && membersAt(intervals, best)
}

function membersAt(intervals: readonly Interval[], end: End): Meeting | null {
  const members = intervals.flatMap((interval, index) => (holds(interval, end) ? [index] : []))
  let common: Interval | null = intervals[members[0]!] ?? null
  for (const member of members.slice(1)) common = common && intersection(common, intervals[member]!)
  return common && { members, common }
}

/** Whether an interval holds the place where the most are open: a value, or what comes right after it. */
function holds(interval: Interval, { at, side }: End): boolean {
  if (side === 0) return hasValue(interval, at)
  return (interval.low ?? Number.NEGATIVE_INFINITY) <= at && (interval.high ?? Number.POSITIVE_INFINITY) > at
}
