import type { SeriesPoint, SeriesScale, Standing } from '../../../../src/views/index.ts'
import type { FigureRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, stateName, unitName, valueText } from '../../format/index.ts'
import type { Names } from '../../labels/index.ts'
import { href } from '../../router/index.ts'

/** What is said of the past, of what is aimed at, of what may come, and what is denied: each drawn in a way of its own. */
export const STANDINGS = ['facts', 'targets', 'forecasts', 'denials'] as const satisfies readonly Standing[]

/** One figure as a mark of the chart. */
export interface Point {
  readonly standing: Standing
  readonly from: Date
  readonly to: Date
  readonly middle: Date
  readonly value: number
  readonly low: number
  readonly high: number
  readonly address: string
  readonly name: string
}

/** The dated figures of a scale as marks. */
export function pointsOf(scale: SeriesScale, names: Names): Point[] {
  return STANDINGS.flatMap((standing) => scale[standing].map((point) => pointOf(point, standing, names)))
}

/** All figures of a scale, the undated ones last. */
export function rowsOf<F extends FigureRow>(scale: SeriesScale<F>): F[] {
  return [...STANDINGS.flatMap((standing) => scale[standing].map(({ figure }) => figure)), ...scale.undated]
}

/** What a scale shows: its unit, its measure, and whose figures these are where the indicator has a direction. */
export function scaleName(scale: SeriesScale, scales: readonly SeriesScale[], names: Names): string {
  const { unit, measure, actors } = scale
  const name = unitName(unit) || unit
  const measured = measure === 'level' ? name : `${name}, ${names.code('measure', measure)}`
  const ways = new Set(scales.map((each) => each.actors.join('-')))
  return ways.size > 1 ? `${measured}, ${actors.map(stateName).join(' → ')}` : measured
}

function pointOf({ span, figure }: SeriesPoint, standing: Standing, names: Names): Point {
  const { strict } = figure.interval
  const [from, to] = [new Date(span.from), new Date(span.to)]
  const time = edtfText(figure.period ?? figure.deadline ?? '')
  const source = figure.document.publisher ?? figure.document.title ?? figure.document.name
  return {
    standing,
    from,
    to,
    middle: new Date((from.getTime() + to.getTime()) / 2),
    value: figure.upper === null ? figure.value : (figure.value + figure.upper) / 2,
    low: strict.low ?? figure.value,
    high: strict.high ?? figure.upper ?? figure.value,
    address: href(['documents', figure.document.key], { statement: figure.id }),
    name: CATALOGUE.series.point(
      valueText(figure, names),
      time,
      `${source}, ${names.code('modality', figure.modality)}`,
    ),
  }
}
