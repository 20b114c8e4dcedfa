import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale'

/** A tick of an axis: where it stands in the drawing, and its label. */
export interface Tick {
  readonly at: number
  readonly label: string
}

/** One axis of a chart. */
export interface Axis {
  /** Where a value stands, in pixels. */
  place(value: number): number
  readonly ticks: readonly Tick[]
}

/** Pixels from and to, in the order of growing values. */
type Range = readonly [from: number, to: number]

interface ValueAxisOptions {
  readonly values: readonly number[]
  readonly range: Range
  readonly ticks: number
  readonly isLog: boolean
  label(value: number): string
}

/** The axis of values: even, from zero where the values are far apart, or by powers. */
export function valueAxis({ values, range, ticks, isLog, label }: ValueAxisOptions): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return isLog ? logAxis({ low, high, range, ticks, label }) : evenAxis({ low, high, range, ticks, label })
}

interface Ends extends Omit<ValueAxisOptions, 'values' | 'isLog'> {
  readonly low: number
  readonly high: number
}

function evenAxis({ low, high, range, ticks, label }: Ends): Axis {
  const smallest = Math.min(Math.abs(low), Math.abs(high))
  const fromZero = low < 0 !== high < 0 || smallest < Math.max(Math.abs(low), Math.abs(high)) / 2
  const [from, to] = fromZero ? [Math.min(low, 0), Math.max(high, 0)] : [low, high]
  const [below, above] = from === to ? [from - Math.abs(from) / 10 - 1, to + Math.abs(to) / 10 + 1] : [from, to]
  const scale = scaleLinear([below, above], [...range]).nice(ticks)
  return axisOf(scale, scale.ticks(ticks), label)
}

/** What is not above zero has no place on it: it stands at its lower end. */
function logAxis({ low, high, range, ticks, label }: Ends): Axis {
  const [from, to] = [low / 1.25, high * 1.25]
  const scale = scaleLog([from, to], [...range]).clamp(true)
  const all = scale.ticks()
  const plain = all.filter((value) => FIRST_DIGITS.has(Number(value.toExponential()[0])))
  const powers = plain.filter((value) => value.toExponential().startsWith('1e'))
  const shown = [powers, plain, all].find(({ length }) => length >= Math.min(3, ticks)) ?? all
  return axisOf({ place: (value: number) => scale(Math.max(value, from)) }, shown, label)
}

/** Of the ticks of a logarithmic scale those that divide it about evenly. */
const FIRST_DIGITS: ReadonlySet<number> = new Set([1, 2, 5])

type Placed = ((value: number) => number) | { place(value: number): number }

function axisOf(scale: Placed, values: readonly number[], label: (value: number) => string): Axis {
  const place = typeof scale === 'function' ? (value: number) => scale(value) : scale.place
  return { place, ticks: values.map((value) => ({ at: place(value), label: label(value) })) }
}

interface TimeAxisOptions {
  /** Milliseconds since 1970. */
  readonly times: readonly number[]
  readonly range: Range
  readonly ticks: number
}

/** The axis of times, in UTC. */
export function timeAxis({ times, range, ticks }: TimeAxisOptions): Axis {
  const [first, last] = wholeYears(Math.min(...times), Math.max(...times))
  const scale = scaleUtc([first, last], [...range])
  const days = scale.ticks(ticks)
  const areYears = days.every((day) => day.getUTCMonth() === 0 && day.getUTCDate() === 1)
  const format = areYears ? YEAR : days.every((day) => day.getUTCDate() === 1) ? MONTH : DAY
  return {
    place: (time) => scale(time),
    ticks: days.map((day) => ({ at: scale(day), label: format.format(day) })),
  }
}

/** Of what lasts for years, from the start of the first to the end of the last. */
function wholeYears(first: number, last: number): readonly [first: number, last: number] {
  const from = new Date(first).getUTCFullYear()
  const to = new Date(last - 1).getUTCFullYear() + 1
  return to - from > 2 ? [Date.UTC(from), Date.UTC(to)] : [first, last]
}

const YEAR = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' })
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
