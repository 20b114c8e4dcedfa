import type { FigureRow, Measure, Modality } from '../vocabulary/index.ts'
import { spanOfTime, type TimeSpan } from '../interval/index.ts'

/** One figure of a series at the time that it is of. */
export interface SeriesPoint {
  readonly span: TimeSpan
  readonly figure: FigureRow
}

/** What is said of the past, of what is aimed at, and of what may come: never drawn as one. */
export const STANDINGS = ['facts', 'targets', 'forecasts', 'denials'] as const
export type Standing = (typeof STANDINGS)[number]

/** The figures of a series that one scale can show: of one unit and measure, about the same states in the same order. */
export interface SeriesScale extends Readonly<Record<Standing, readonly SeriesPoint[]>> {
  /** Its name in an address: `USD.level.CN-RU`. */
  readonly key: string
  readonly unit: string
  readonly measure: Measure
  /** In flow order where the indicator has a direction. */
  readonly actors: readonly string[]
  readonly total: number
  /** Figures of which no time is known. */
  readonly undated: readonly FigureRow[]
}

/** One indicator of one dyad over time. */
export interface SeriesView {
  readonly indicator: string
  readonly dyad: string
  /** All figures of the series in the record, of which `scales` may hold the first only. */
  readonly total: number
  /** The one with most figures first. */
  readonly scales: readonly SeriesScale[]
}

const STANDING: Readonly<Record<Modality, Standing>> = {
  asserted: 'facts',
  target: 'targets',
  forecast: 'forecasts',
  hoped: 'forecasts',
  denied: 'denials',
}

/** Sets figures of one indicator and dyad on their scales, each in order of time, else in the order given. */
export function seriesOf(rows: readonly FigureRow[]): readonly SeriesScale[] {
  const groups = Map.groupBy(rows, ({ unit, measure, actors }) => `${unit}.${measure}.${actors.join('-')}`)
  return [...groups]
    .map(([key, figures]) => scaleOf(key, figures))
    .toSorted((one, other) => other.total - one.total || (one.key < other.key ? -1 : 1))
}

function scaleOf(key: string, figures: readonly FigureRow[]): SeriesScale {
  const [{ unit, measure, actors }] = figures as readonly [FigureRow, ...FigureRow[]]
  const points = figures.flatMap(pointOf).toSorted(byTime)
  const dated = new Set(points.map(({ figure }) => figure))
  const standing = (name: Standing) => points.filter(({ figure }) => STANDING[figure.modality] === name)
  return {
    key,
    unit,
    measure,
    actors,
    total: figures.length,
    facts: standing('facts'),
    targets: standing('targets'),
    forecasts: standing('forecasts'),
    denials: standing('denials'),
    undated: figures.filter((figure) => !dated.has(figure)),
  }
}

/** What is only said to be due by a time stands at that time. */
function pointOf(figure: FigureRow): SeriesPoint[] {
  const time = figure.period ?? figure.deadline
  const span = time === null ? null : spanOfTime(time)
  return span === null ? [] : [{ span, figure }]
}

function byTime({ span: one }: SeriesPoint, { span: other }: SeriesPoint): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1
  return one.to === other.to ? 0 : one.to < other.to ? -1 : 1
}
