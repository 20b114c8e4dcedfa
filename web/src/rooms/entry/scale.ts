import type { Interval } from '../../../../src/vocabulary/index.ts'

/** Where values lie on an axis that all rows of an entry share. */
export interface Scale {
  /** In per cent of its width. */
  at(value: number): number
  readonly ticks: readonly number[]
  readonly isLogarithmic: boolean
}

/** Room at both ends, so that an end without limit can be told from one that lies there. */
const EDGE = 6
/** How many times the least the greatest must be for an axis by powers of ten. */
const FAR = 20
/** About so many ticks. */
const TICKS = 3

/** An axis on which every end of the intervals has its place. */
export function scaleOf(intervals: readonly Interval[]): Scale {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  if (ends.length === 0 || low === high) return { at: () => 50, ticks: ends.slice(0, 1), isLogarithmic: false }
  if (low > 0 && high / low > FAR) return logarithmic(low, high)
  const at = (value: number) => place((value - low) / (high - low))
  return { at, ticks: evenTicks(low, high), isLogarithmic: false }
}

const place = (part: number): number => EDGE + part * (100 - 2 * EDGE)

function logarithmic(low: number, high: number): Scale {
  const [from, to] = [Math.log10(low), Math.log10(high)]
  const powers = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => Math.ceil(from) + index)
  const every = Math.ceil(powers.length / (TICKS + 1))
  return {
    at: (value) => place(value <= 0 ? 0 : (Math.log10(value) - from) / (to - from)),
    ticks: powers.filter((_, index) => index % every === 0).map((power) => 10 ** power),
    isLogarithmic: true,
  }
}

/** Round numbers between two values, at steps of 1, 2 or 5. */
function evenTicks(low: number, high: number): number[] {
  const rough = (high - low) / TICKS
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10)
  const ticks: number[] = []
  for (let count = Math.ceil(low / step); count * step <= high; count += 1) {
    ticks.push(Number((count * step).toPrecision(12)))
  }
  return ticks
}
