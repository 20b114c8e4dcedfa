import type { SeriesPoint, SeriesScale, Standing } from '../../views/index.ts'
import type { FigureRow } from '../../vocabulary/index.ts'
import { edtfText, type Names, SERIES_WORDS as WORDS, valueText } from '../../wording/index.ts'

/** What is said of the past, of what is aimed at, of what may come, and what is denied: each drawn in a way of its own. */
export const DRAWN_STANDINGS = ['facts', 'targets', 'forecasts', 'denials'] as const satisfies readonly Standing[]

/** One figure as a mark of a chart; times in milliseconds since 1970. */
export interface SeriesMark {
  /** The figure's id. */
  readonly id: string
  readonly standing: Standing
  readonly complete: SeriesPoint['complete']
  readonly isMirror: boolean
  readonly from: number
  readonly to: number
  readonly middle: number
  readonly value: number
  readonly low: number
  readonly high: number
  readonly address: string | null
  readonly name: string
}

/** Where a figure leads to. */
export type AddressOf = (figure: FigureRow) => string | null

/** The dated figures of a scale as marks, in order of standing and time. */
export const marksOf = (scale: SeriesScale, names: Names, addressOf: AddressOf): SeriesMark[] =>
  DRAWN_STANDINGS.flatMap((standing) => scale[standing].map((point) => markOf(point, standing, names, addressOf)))

function markOf(point: SeriesPoint, standing: Standing, names: Names, addressOf: AddressOf): SeriesMark {
  const { span, figure, complete, isMirror } = point
  const { strict } = figure.interval
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)]
  return {
    id: figure.id,
    standing,
    complete,
    isMirror,
    from,
    to,
    middle: (from + to) / 2,
    value: figure.upper === null ? figure.value : (figure.value + figure.upper) / 2,
    low: strict.low ?? figure.value,
    high: strict.high ?? figure.upper ?? figure.value,
    address: addressOf(figure),
    name: nameOf(point, names),
  }
}

/** `$240 billion, 2023, Example Daily, stated as a fact`. */
function nameOf({ figure, complete, isMirror }: SeriesPoint, names: Names): string {
  const { publisher, title, name } = figure.document
  const source = [
    publisher ?? title ?? name,
    names.code('modality', figure.modality),
    ...(complete === 'part' ? [WORDS.isPart] : complete === 'unfinished' ? [WORDS.isUnfinished] : []),
    ...(isMirror ? [WORDS.isMirror] : []),
  ]
  return WORDS.point(valueText(figure, names), edtfText(figure.period ?? figure.deadline ?? ''), source.join(', '))
}
