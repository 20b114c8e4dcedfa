import { type OfficialKnowledge, type OfficialLine, officialLines } from './official-lines.ts'
import { actorsOf } from './official-series.ts'
import { spanOfTime, type TimeSpan } from '../interval/index.ts'
import type { FigureRow, Measure, Modality, OfficialPoint } from '../vocabulary/index.ts'

/** One figure of a series at the time that it is of. */
export interface SeriesPoint<F extends FigureRow = FigureRow> {
  readonly span: TimeSpan
  readonly figure: F
}

/** What is said of the past, of what is aimed at, and of what may come: never drawn as one. */
export const STANDINGS = ['facts', 'targets', 'forecasts', 'denials'] as const
export type Standing = (typeof STANDINGS)[number]

/** The figures of a series that one scale can show: of one unit and measure, about the same states in the same order. */
export interface SeriesScale<F extends FigureRow = FigureRow>
  extends Readonly<Record<Standing, readonly SeriesPoint<F>[]>> {
  /** Its name in an address: `USD.level.CN-RU`. */
  readonly key: string
  readonly unit: string
  readonly measure: Measure
  /** In flow order where the indicator has a direction. */
  readonly actors: readonly string[]
  readonly total: number
  /** What is published of the same, a line for each producer, definition and length of time. */
  readonly official: readonly OfficialLine[]
  /** Figures of which no time is known. */
  readonly undated: readonly F[]
}

/** One indicator of one dyad over time. */
export interface SeriesView<F extends FigureRow = FigureRow> {
  readonly indicator: string
  readonly dyad: string
  /** All figures of the series in the record, of which `scales` may hold the first only. */
  readonly total: number
  /** The one with most figures first. */
  readonly scales: readonly SeriesScale<F>[]
}

const STANDING: Readonly<Record<Modality, Standing>> = {
  asserted: 'facts',
  target: 'targets',
  forecast: 'forecasts',
  hoped: 'forecasts',
  denied: 'denials',
}

/** Published values of the indicator and dyad, and what is known of them. */
export interface SeriesOfficial {
  readonly points: readonly OfficialPoint[]
  readonly knowledge: OfficialKnowledge
}

/**
 * Sets figures of one indicator and dyad on their scales, each in order of time, else in the order given; what is
 * published stands on the scale of its states, its measure and its unit, or on one of its own.
 */
export function seriesOf<F extends FigureRow>(
  rows: readonly F[],
  official?: SeriesOfficial,
): readonly SeriesScale<F>[] {
  const figures = Map.groupBy(rows, keyOf)
  const points = official ? Map.groupBy(official.points, (point) => placeOf(point, official, figures)) : new Map()
  const keys = new Set([...figures.keys(), ...points.keys()])
  return [...keys]
    .map((key) => scaleOf(key, figures.get(key) ?? [], points.get(key) ?? [], official?.knowledge))
    .toSorted((one, other) => other.total - one.total || (one.key < other.key ? -1 : 1))
}

type Scaled = Pick<SeriesScale, 'unit' | 'measure' | 'actors'>

const keyOf = ({ unit, measure, actors }: Scaled): string => `${unit}.${measure}.${actors.join('-')}`

/** The key of the scale that a published value stands on: nouns that count one thing are one unit. */
function placeOf(
  point: OfficialPoint,
  { knowledge }: SeriesOfficial,
  figures: ReadonlyMap<string, readonly FigureRow[]>,
): string {
  const own = { ...point, actors: actorsOf(point, knowledge) }
  const others = [...figures.values()].flatMap(([figure]) => (figure ? [figure] : []))
  const same = others.find(
    (figure) =>
      knowledge.isOneUnit(point.indicator, figure.unit, point.unit) &&
      keyOf({ ...own, unit: figure.unit }) === keyOf(figure),
  )
  return keyOf({ ...own, unit: same?.unit ?? own.unit })
}

function scaleOf<F extends FigureRow>(
  key: string,
  figures: readonly F[],
  published: readonly OfficialPoint[],
  knowledge: OfficialKnowledge | undefined,
): SeriesScale<F> {
  const official = knowledge ? officialLines(published, knowledge) : []
  const [figure, point] = [figures[0], published[0]]
  const { unit, measure } = (figure ?? point)!
  const actors = figure?.actors ?? actorsOf(point!, knowledge!)
  const points = figures.flatMap(pointOf).toSorted(byTime)
  const dated = new Set(points.map(({ figure }) => figure))
  const standing = (name: Standing) => points.filter(({ figure }) => STANDING[figure.modality] === name)
  return {
    key,
    unit,
    measure,
    actors,
    total: figures.length,
    official,
    facts: standing('facts'),
    targets: standing('targets'),
    forecasts: standing('forecasts'),
    denials: standing('denials'),
    undated: figures.filter((figure) => !dated.has(figure)),
  }
}

/** What is only said to be due by a time stands at that time. */
function pointOf<F extends FigureRow>(figure: F): SeriesPoint<F>[] {
  const time = figure.period ?? figure.deadline
  const span = time === null ? null : spanOfTime(time)
  return span === null ? [] : [{ span, figure }]
}

function byTime({ span: one }: SeriesPoint, { span: other }: SeriesPoint): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1
  return one.to === other.to ? 0 : one.to < other.to ? -1 : 1
}
