import type { Caveat, Interval } from '../vocabulary/index.ts'

/** The lower end as a number; minus infinity where there is none. */
const lowOf = ({ low }: Interval): number => low ?? Number.NEGATIVE_INFINITY
const highOf = ({ high }: Interval): number => high ?? Number.POSITIVE_INFINITY

/** Without the dust of binary fractions; whole numbers, which most amounts are, have none. */
export const round = (value: number): number =>
  Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15))

const finite = (value: number): number | null => (Number.isFinite(value) ? round(value) : null)

/** Whether every value of one is smaller than every value of the other. */
export function isBelow(one: Interval, other: Interval): boolean {
  const [top, bottom] = [highOf(one), lowOf(other)]
  return top < bottom || (top === bottom && (one.highOpen || other.lowOpen))
}

/** Whether two intervals have a value in common. */
export const meet = (one: Interval, other: Interval): boolean => !isBelow(one, other) && !isBelow(other, one)

/** Whether a value lies in an interval. */
export const hasValue = (interval: Interval, value: number): boolean =>
  meet(interval, { low: value, high: value, lowOpen: false, highOpen: false })

/** The values that two intervals have in common; `null` where there is none. */
export function intersection(one: Interval, other: Interval): Interval | null {
  if (!meet(one, other)) return null
  const [bottom, top] = [lowOf(one) >= lowOf(other), highOf(one) <= highOf(other)]
  return {
    low: (bottom ? one : other).low,
    high: (top ? one : other).high,
    lowOpen: isOpenAt(one, other, 'low'),
    highOpen: isOpenAt(one, other, 'high'),
  }
}

/** At an end that both share it is open where either is. */
function isOpenAt(one: Interval, other: Interval, end: 'low' | 'high'): boolean {
  const open = end === 'low' ? 'lowOpen' : 'highOpen'
  if (one[end] === other[end]) return one[open] || other[open]
  const isInner = end === 'low' ? lowOf(one) > lowOf(other) : highOf(one) < highOf(other)
  return (isInner ? one : other)[open]
}

/** An interval with a margin on both sides: a part of its ends, and an amount. */
export function widened(interval: Interval, part: number, amount = 0): Interval {
  const margin = (end: number): number => Math.abs(end) * part + amount
  return {
    ...interval,
    low: interval.low === null ? null : round(interval.low - margin(interval.low)),
    high: interval.high === null ? null : round(interval.high + margin(interval.high)),
  }
}

/** An interval with what caveats allow beside it, all of them added up. */
export function allowing(interval: Interval, caveats: readonly Caveat[]): Interval {
  const sumOf = (each: (caveat: Caveat) => number): number => caveats.reduce((sum, caveat) => sum + each(caveat), 0)
  return widened(
    interval,
    sumOf(({ part }) => part),
    sumOf(({ points }) => points),
  )
}

/** Every sum of a value of one and a value of the other. */
export const sum = (one: Interval, other: Interval): Interval => ({
  low: finite(lowOf(one) + lowOf(other)),
  high: finite(highOf(one) + highOf(other)),
  lowOpen: one.lowOpen || other.lowOpen,
  highOpen: one.highOpen || other.highOpen,
})

/** Every difference of a value of one and a value of the other. */
export const difference = (one: Interval, other: Interval): Interval =>
  sum(one, {
    low: other.high === null ? null : -other.high,
    high: other.low === null ? null : -other.low,
    lowOpen: other.highOpen,
    highOpen: other.lowOpen,
  })

/** Every product of values of two intervals of numbers from zero on. */
export const product = (one: Interval, other: Interval): Interval => ({
  low: finite(Math.max(0, lowOf(one)) * Math.max(0, lowOf(other))),
  high: finite(highOf(one) * highOf(other)),
  lowOpen: one.lowOpen || other.lowOpen,
  highOpen: one.highOpen || other.highOpen,
})

/** Every quotient of values of two intervals of numbers from zero on; without a top where the divisor may be zero. */
export const quotient = (one: Interval, other: Interval): Interval => ({
  low: other.high === null ? 0 : finite(Math.max(0, lowOf(one)) / other.high),
  high: lowOf(other) <= 0 ? null : finite(highOf(one) / lowOf(other)),
  lowOpen: one.lowOpen || other.highOpen,
  highOpen: one.highOpen || other.lowOpen,
})
