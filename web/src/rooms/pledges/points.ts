import type { KnownView, PledgePage, PledgeStep } from '../../../../src/views/index.ts'
import { sourceAddress } from './source.tsx'
import { knownText } from './words.ts'

/** One known value as a mark of the chart. */
export interface KnownPoint {
  readonly at: Date
  readonly value: number
  readonly isOfficial: boolean
  readonly address: string | null
  readonly name: string
}

export function knownPoints({ series, seriesUnit, steps }: PledgePage): KnownPoint[] {
  const since = startOf(steps)
  return series
    .filter(({ to }) => to >= since)
    .map((known) => {
      const source = known.sources.at(-1)
      return {
        at: middleOf(known),
        value: known.value,
        isOfficial: source?.kind === 'official',
        address: source ? sourceAddress(source) : null,
        name: knownText(known, seriesUnit),
      }
    })
}

/** How many years before a pledge are drawn; the table has all. */
const YEARS_BEFORE = 10

function startOf(steps: readonly PledgeStep[]): string {
  const days = steps.flatMap(({ said, at }) => [said, at].filter((day) => day !== null))
  const first = days.toSorted()[0]
  return first === undefined ? '' : `${Number(first.slice(0, 4)) - YEARS_BEFORE}`
}

/** What was pledged from when to when, as a level line. */
export interface TargetLine {
  readonly from: Date
  readonly to: Date
  readonly value: number
  readonly isCurrent: boolean
}

/** A wording without a day begins with the first that is known; one without a deadline ends with the day asked about. */
export function targetLines({ steps, series, asOf }: PledgePage): TargetLine[] {
  const since = startOf(steps)
  const first = series.find(({ to }) => to >= since)
  return steps.flatMap((step) => {
    const from = step.said ?? first?.from ?? asOf
    const to = endOf(step) ?? asOf ?? series.at(-1)?.to
    if (from === null || from === undefined || to === null || to === undefined) return []
    const [start, end] = [new Date(from), new Date(to)]
    // What looks back on a deadline that had passed is drawn at the deadline alone.
    return [{ from: start < end ? start : end, to: end, value: step.value, isCurrent: step.isCurrent }]
  })
}

const endOf = ({ at }: PledgeStep): string | null => at

export interface Line {
  readonly from: readonly [at: Date, value: number]
  readonly to: readonly [at: Date, value: number]
}

/** From the last that is known to what is to be reached; `null` where it is decided or cannot be told. */
export function neededLine({ state, series, steps, way }: PledgePage): Line | null {
  const last = series.at(-1)
  const step = steps.find(({ isCurrent }) => isCurrent)
  if (!last || !step?.at || way === 'keep' || !OPEN.has(state)) return null
  const [from, to] = [middleOf(last), new Date(step.at)]
  return from < to ? { from: [from, last.value], to: [to, step.value] } : null
}

const OPEN: ReadonlySet<string> = new Set(['on pace', 'behind', 'unknown'])

const middleOf = ({ from, to }: Pick<KnownView, 'from' | 'to'>): Date => {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return new Date((start + end) / 2)
}
