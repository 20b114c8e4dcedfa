import { isFlow, type OfficialKnowledge, type OfficialLine, officialLines } from './official-lines.ts'
import { actorsOf } from './official-series.ts'
import { spanOfTime, type TimeSpan } from '../interval/index.ts'
import type { FigureRow, Measure, Modality, OfficialPoint } from '../vocabulary/index.ts'

/** Whether a figure is of a whole year; of a part of one; or a fact of a time that was not over when it was published. */
export const COMPLETENESS = ['whole', 'part', 'unfinished'] as const
export type Completeness = (typeof COMPLETENESS)[number]

/** One figure of a series at the time that it is of. */
export interface SeriesPoint<F extends FigureRow = FigureRow> {
  readonly span: TimeSpan
  readonly figure: F
  readonly complete: Completeness
  /** ISO 3166-1 of the state whose statistics it gives; `null` where its text does not say. */
  readonly countedBy: string | null
  /** Whether a flow was counted where it arrived, which its sender counts differently. */
  readonly isMirror: boolean
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

/** Whose statistics a figure gives, as its text says it. */
export type CountedBy = (figure: FigureRow) => string | null

/**
 * Sets figures of one indicator and dyad on their scales, each in order of time, else in the order given; what is
 * published stands on the scale of its states, its measure and its unit, or on one of its own.
 */
export function seriesOf<F extends FigureRow>(
  rows: readonly F[],
  official?: SeriesOfficial,
  countedBy: CountedBy = () => null,
): readonly SeriesScale<F>[] {
  const figures = Map.groupBy(rows, keyOf)
  const points = official ? Map.groupBy(official.points, (point) => placeOf(point, official, figures)) : new Map()
  const keys = new Set([...figures.keys(), ...points.keys()])
  return [...keys]
    .map((key) =>
      scaleOf({ key, figures: figures.get(key) ?? [], published: points.get(key) ?? [] }, official, countedBy),
    )
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

interface Gathered<F extends FigureRow> {
  readonly key: string
  readonly figures: readonly F[]
  readonly published: readonly OfficialPoint[]
}

function scaleOf<F extends FigureRow>(
  { key, figures, published }: Gathered<F>,
  known: SeriesOfficial | undefined,
  countedBy: CountedBy,
): SeriesScale<F> {
  const knowledge = known?.knowledge
  const official = knowledge ? officialLines(published, knowledge) : []
  const [figure, point] = [figures[0], published[0]]
  const { unit, measure } = (figure ?? point)!
  const actors = figure?.actors ?? actorsOf(point!, knowledge!)
  const points = figures.flatMap((each) => pointOf(each, knowledge, countedBy)).toSorted(byTime)
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
function pointOf<F extends FigureRow>(
  figure: F,
  knowledge: OfficialKnowledge | undefined,
  countedBy: CountedBy,
): SeriesPoint<F>[] {
  const time = figure.period ?? figure.deadline
  const span = time === null ? null : spanOfTime(time)
  if (span === null) return []
  const side = countedBy(figure)
  const arrived = side !== null && side === figure.actors[1]
  const isMirror = arrived && knowledge !== undefined && isFlow(figure.indicator, knowledge)
  return [{ span, figure, complete: completenessOf(figure, span), countedBy: side, isMirror }]
}

/** In milliseconds. */
const SHORTEST_YEAR = 365 * 86_400_000

function completenessOf({ modality, document: { published } }: FigureRow, span: TimeSpan): Completeness {
  if (span.open === null && Date.parse(span.to) - Date.parse(span.from) < SHORTEST_YEAR) return 'part'
  const said = published === null ? null : spanOfTime(published)
  return modality === 'asserted' && said !== null && said.to <= span.to ? 'unfinished' : 'whole'
}

function byTime({ span: one }: SeriesPoint, { span: other }: SeriesPoint): number {
  if (one.from !== other.from) return one.from < other.from ? -1 : 1
  return one.to === other.to ? 0 : one.to < other.to ? -1 : 1
}
