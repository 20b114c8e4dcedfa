import { hasValue, intersection, isBelow } from './arithmetic.ts'
import type { Interval } from '../vocabulary/index.ts'

/** The largest set of intervals that all have a value in common, and what they have in common. */
export interface Meeting {
  /** Places in the list that was given, in its order. */
  readonly members: readonly number[]
  readonly common: Interval
}

/** What decides between places where several intervals meet. */
export interface Weighing {
  /** Of each interval where it goes back to: intervals of one origin count once. Each is its own unless given. */
  readonly origins?: readonly unknown[]
  /** A narrower reading of each interval: of places where as many meet, the one is taken where most of these do. */
  readonly finer?: readonly Interval[]
}

interface End {
  readonly at: number
  /** Below, at or above the value itself: an open bottom begins after it, an open top ends before it. */
  readonly side: -1 | 0 | 1
  readonly opens: boolean
  readonly origin: unknown
  readonly isFiner: boolean
}

/**
 * One sweep over the sorted ends, O(n log n): most origins, of as many most intervals, then most of the finer ones, and
 * of places that are still equal the lowest; `null` of no intervals.
 */
export function meeting(intervals: readonly Interval[], weighing: Weighing = {}): Meeting | null {
  const { origins, finer = [] } = weighing
  const ends = [
    ...intervals.flatMap((interval, index) => endsOf(interval, origins ? origins[index] : index, false)),
    ...finer.flatMap((interval, index) => endsOf(interval, index, true)),
  ]
  ends.sort((one, other) => one.at - other.at || one.side - other.side || Number(other.opens) - Number(one.opens))
  const open = new Map<unknown, number>()
  const now = { origins: 0, count: 0, finer: 0 }
  let most = now
  let best: End | null = null
  for (const end of ends) {
    const step = end.opens ? 1 : -1
    if (end.isFiner) now.finer += step
    else {
      const ofOrigin = (open.get(end.origin) ?? 0) + step
      if (ofOrigin === 0) open.delete(end.origin)
      else open.set(end.origin, ofOrigin)
      now.origins = open.size
      now.count += step
    }
    if (best === null || isMore(now, most)) [most, best] = [{ ...now }, end]
  }
  return best && membersAt(intervals, best)
}

type Weight = Readonly<Record<'origins' | 'count' | 'finer', number>>

const isMore = (one: Weight, other: Weight): boolean =>
  (one.origins - other.origins || one.count - other.count || one.finer - other.finer) > 0

const endsOf = (interval: Interval, origin: unknown, isFiner: boolean): readonly End[] => [
  { at: lowOf(interval), side: interval.lowOpen ? 1 : 0, opens: true, origin, isFiner },
  { at: highOf(interval), side: interval.highOpen ? -1 : 0, opens: false, origin, isFiner },
]

/**
 * All intervals in sets that meet: the largest first, and of the rest as few sets as there can be, the larger and then
 * the lower first. O(n log n): one sweep for the largest, one for the rest.
 */
export function meetings(intervals: readonly Interval[], weighing: Weighing = {}): Meeting[] {
  const { origins } = weighing
  const largest = meeting(intervals, weighing)
  if (!largest) return []
  const taken = new Set(largest.members)
  const rest = intervals.map((_, index) => index).filter((index) => !taken.has(index))
  const sizeOf = ({ members }: Meeting): number =>
    origins ? new Set(members.map((member) => origins[member])).size : members.length
  const further = parted(intervals, rest)
    .map((set) => ({ set, size: sizeOf(set) }))
    .sort((one, other) => other.size - one.size || other.set.members.length - one.set.members.length)
  return [largest, ...further.map(({ set }) => set)]
}

/** From the lowest top on, each set takes what still holds that top; the sets stand in the order of their tops. */
function parted(intervals: readonly Interval[], places: readonly number[]): Meeting[] {
  const byTop = places.toSorted((one, other) => compareTops(intervals[one]!, intervals[other]!) || one - other)
  const sets: { first: Interval; members: number[] }[] = []
  for (const place of byTop) {
    const interval = intervals[place]!
    const last = sets.at(-1)
    if (last && !isBelow(last.first, interval)) last.members.push(place)
    else sets.push({ first: interval, members: [place] })
  }
  return sets.map(({ members }) => ({
    members: members.toSorted((one, other) => one - other),
    common: commonOf(intervals, members)!,
  }))
}

function compareTops(one: Interval, other: Interval): number {
  const [top, otherTop] = [highOf(one), highOf(other)]
  return top === otherTop ? Number(other.highOpen) - Number(one.highOpen) : top - otherTop
}

const lowOf = ({ low }: Interval): number => low ?? Number.NEGATIVE_INFINITY
const highOf = ({ high }: Interval): number => high ?? Number.POSITIVE_INFINITY

function membersAt(intervals: readonly Interval[], end: End): Meeting | null {
  const members = intervals.flatMap((interval, index) => (holds(interval, end) ? [index] : []))
  const common = commonOf(intervals, members)
  return common && { members, common }
}

function commonOf(intervals: readonly Interval[], members: readonly number[]): Interval | null {
  let common: Interval | null = intervals[members[0]!] ?? null
  for (const member of members.slice(1)) common = common && intersection(common, intervals[member]!)
  return common
}

/** Whether an interval holds the place where the most are open: a value, or what comes right after it. */
function holds(interval: Interval, { at, side }: End): boolean {
  if (side === 0) return hasValue(interval, at)
  return lowOf(interval) <= at && highOf(interval) > at
}
