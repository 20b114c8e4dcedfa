import type { AimWords } from './aim-words.ts'
import { monthsOf, spanOfTime, type TimeSpan } from '../../interval/index.ts'
import type { Shape } from './known.ts'
import type { Interval, KnownValue, PledgeWay, StatedClaim } from '../../vocabulary/index.ts'

/** What a quantity must come to, by when, and which facts can show it. */
export interface Goal {
  readonly way: PledgeWay
  /** Whether values below it keep it, and not those above. */
  readonly isCeiling: boolean
  readonly interval: Interval
  readonly value: number
  readonly due: TimeSpan | null
  readonly shape: Shape
  /** The time over which amounts are added up; `null` where each time is looked at alone. */
  readonly sumOver: TimeSpan | null
}

/** A rate of a year: `38 bcm a year`. */
export const YEARLY = /\/a$/

/** A deadline, or the time that an amount is of. */
export const deadlineOf = ({ figure }: StatedClaim): string | null => figure.deadline ?? figure.period

/** The goal that a wording sets; `flows` whether amounts of parts of a time add up to that of the whole. */
export function goalOf(claim: StatedClaim, words: Pick<AimWords, 'way'>, flows: boolean): Goal {
  const deadline = deadlineOf(claim)
  const span = claim.figure.period === null ? null : spanOfTime(claim.figure.period)
  // "This decade" is when a level is reached; "2016 to 2020" is over which an amount comes together.
  const isOver = claim.figure.period?.includes('/') === true && isLong(span)
  const isSum = flows && claim.scope.measure === 'level' && isOver && !YEARLY.test(claim.figure.unit)
  const way = wayOf(claim, words)
  return {
    way,
    isCeiling: way === 'fall' || (way === 'keep' && isCapped(claim)),
    interval: aimedAt(claim),
    value: way === 'fall' ? (claim.figure.upper ?? claim.value) : claim.value,
    due: deadline === null ? null : spanOfTime(deadline),
    shape: isSum ? 'year' : shapeOf(claim, span, flows),
    sumOver: isSum ? span : null,
  }
}

/** An amount that is aimed at is meant to the last digit, however few are written: 8.6 billion is not 9 billion. */
const aimedAt = ({ value, figure, interval }: StatedClaim): Interval =>
  figure.bound === 'exact'
    ? { low: value, high: figure.upper ?? value, lowOpen: false, highOpen: false }
    : interval.strict

const isLong = (span: TimeSpan | null): boolean => span !== null && (monthsOf(span) ?? 0) > 12

const isCapped = ({ figure }: StatedClaim): boolean => figure.bound === 'under' || figure.bound === 'up_to'

function wayOf({ figure, scope, value }: StatedClaim, { way }: Pick<AimWords, 'way'>): PledgeWay {
  if (scope.measure === 'rank' || (scope.measure === 'change' && value < 0)) return 'fall'
  if (way === 'keep') return 'keep'
  // "Up to 2 million tonnes" is a promise to come near it unless a word says that it is a limit.
  return way === 'fall' || figure.bound === 'under' ? 'fall' : 'rise'
}

/** Growth is that of its own time; what flows, of whole years or of as long a time as was aimed at; the rest of any. */
function shapeOf({ scope }: StatedClaim, span: TimeSpan | null, flows: boolean): Shape {
  if (scope.measure === 'change') return { period: scope.period ?? '' }
  if (!flows || scope.measure !== 'level') return 'any'
  const months = span === null ? null : monthsOf(span)
  // "By June" is written as "in June": a month alone is the end of a time and not the time itself.
  if (months !== null && months > 1 && months < 12) return { months }
  const begins = span?.from.slice(5)
  // "By 2030" is said of whatever years are counted in; a fiscal year is meant.
  return months === 12 && begins !== undefined && begins !== '01-01' ? { yearFrom: begins } : 'year'
}

/** Whether what is known of a time comes up, or down, to a goal. */
export function reaches({ interval, value }: KnownValue, goal: Goal): boolean {
  const { low, high, lowOpen, highOpen } = interval
  if (goal.isCeiling) {
    const top = goal.interval.high ?? goal.value
    if (high === null) return value < goal.value
    return low === null ? value <= top : low < top || (low === top && !lowOpen && !goal.interval.highOpen)
  }
  const bottom = goal.interval.low ?? goal.value
  if (low === null) return value > goal.value
  return high === null ? value >= bottom : high > bottom || (high === bottom && !highOpen && !goal.interval.lowOpen)
}
