import type { Bound, Claim, FigureInterval, Interval } from '../vocabulary/index.ts'

/** How far above `over x` a true value still is what its writer meant: nobody calls 240 `over 146.87`. */
const SOFT = 0.05

/** One unit of the last digit that is not a trailing zero: 10 of 240, 100 of 200, 0.01 of 146.87. */
function lastDigit(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0))
}

interface Written {
  readonly value: number
  readonly bound: Bound
  readonly interval: FigureInterval
}

const written = (claim: Claim): Written => ({
  value: claim.value,
  interval: claim.interval,
  bound: claim.from === 'statement' ? claim.figure.bound : (claim.points[0]?.bound ?? 'exact'),
})

/** With a soft end where the bound leaves it open. */
function softened({ low, high, ...open }: Interval, { value, bound }: Written): Interval {
  const soft = (): number => Math.max(Math.abs(value) * SOFT, lastDigit(value))
  if (bound === 'over' || bound === 'at_least') return { ...open, low, high: value + soft() }
  if (bound === 'under' || bound === 'up_to') return { ...open, low: value - soft(), high }
  return { ...open, low, high }
}

/** What a claim is near to, by all its digits: where to look for a value that it may have been copied from. */
export const nearby = (claim: Claim): Interval => softened(claim.interval.strict, written(claim))

/** What a claim says, by its digits read loosely. */
export const meant = (claim: Claim): Interval => softened(claim.interval.loose, written(claim))

/** How many digits a value is written with: 5 of 146.87 billion, 2 of 240 billion. */
export const significantDigits = (value: number): number =>
  (Math.abs(value).toExponential().split('e')[0] ?? '').replace('.', '').length
