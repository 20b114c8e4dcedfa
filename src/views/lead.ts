import { seriesOf, type SeriesPoint, type SeriesScale } from './series.ts'
import type { FigureRow, Holding } from '../vocabulary/index.ts'

/** What figures say of one year: the lowest and the highest value of it, and how many there are. */
export interface YearOfFigures {
  readonly year: number
  readonly low: number
  readonly high: number
  readonly figures: number
}

/** What an indicator was last, and what it was before. */
export interface LeadView {
  readonly indicator: string
  readonly latest: FigureRow
  /** The last figure before of as long a time; `null` where there is none. */
  readonly before: FigureRow | null
  /** Whole years, in order. */
  readonly years: readonly YearOfFigures[]
  /** Years between the first and the last that no figure is of. */
  readonly missing: readonly number[]
}

/** The newest fact of an indicator on its scale with most facts; `rows` are some of its figures, the newest among them. */
export function leadOf(holding: Holding | null, rows: readonly FigureRow[]): LeadView | null {
  if (!holding) return null
  const scales = seriesOf(rows).toSorted((one, other) => rankOf(other) - rankOf(one))
  const facts = scales[0]?.facts ?? []
  const latest = facts.findLast(isWholeYear) ?? facts.at(-1)
  if (!latest) return null
  const before = facts.findLast((point) => point.span.to <= latest.span.from && isAsLong(point, latest))
  const whole = facts.filter(isWholeYear)
  return {
    indicator: holding.indicator,
    latest: latest.figure,
    before: before?.figure ?? null,
    years: yearsOf(whole),
    missing: missingIn(holding.years),
  }
}

/** A level says more of how things stand than how much they changed. */
const rankOf = ({ facts, measure }: SeriesScale): number => facts.length * (measure === 'level' ? LEVEL : 1)
const LEVEL = 3

const yearOf = ({ span }: SeriesPoint): number => Number(span.from.slice(0, 4))

const isWholeYear = ({ figure }: SeriesPoint): boolean => /^\d{4}$/.test(figure.period ?? '')

/** A year beside a year, a month beside a month. */
const isAsLong = (one: SeriesPoint, other: SeriesPoint): boolean =>
  (one.figure.period ?? '').length === (other.figure.period ?? '').length

function yearsOf(points: readonly SeriesPoint[]): readonly YearOfFigures[] {
  const years = [...Map.groupBy(points, yearOf)].toSorted(([one], [other]) => one - other)
  return years.map(([year, own]) => {
    const values = own.map(({ figure }) => figure.value)
    return {
      year,
      low: values.reduce((least, value) => Math.min(least, value)),
      high: own.reduce((most, { figure }) => Math.max(most, figure.upper ?? figure.value), -Infinity),
      figures: own.length,
    }
  })
}

/** More years than a reader would call missing: what is told of 1950 and of 2020 leaves no gap of seventy. */
const LONGEST_GAP = 10

function missingIn(years: readonly number[]): readonly number[] {
  return years.flatMap((year, index) => {
    const next = years[index + 1] ?? year
    const gap = next - year - 1
    return gap > 0 && gap <= LONGEST_GAP ? Array.from({ length: gap }, (_, at) => year + 1 + at) : []
  })
}
