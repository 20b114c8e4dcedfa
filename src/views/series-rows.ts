import type { JudgedFigureRow } from './judged.ts'
import type { OfficialLine } from './official-lines.ts'
import { type Completeness, type SeriesPoint, type SeriesScale, STANDINGS } from './series.ts'
import type { Bound, FigureInterval, Measure, Modality, OfficialPoint } from '../vocabulary/index.ts'

/** One statement or one published value of a series, with its source: the fields of the one are empty for the other. */
export interface SeriesRow {
  readonly kind: 'statement' | 'published'
  readonly indicator: string
  readonly variant: string | null
  readonly measure: Measure
  readonly actors: readonly string[]
  /** EDTF. */
  readonly period: string | null
  readonly deadline: string | null
  /** The days that it covers, `to` the first that it does not; `null` where no time is known. */
  readonly from: string | null
  readonly to: string | null
  readonly complete: Completeness | null
  readonly value: number
  readonly upper: number | null
  readonly unit: string
  readonly bound: Bound
  /** What its words allow, by the last digit written. */
  readonly low: number | null
  readonly high: number | null
  readonly modality: Modality | null
  readonly countedBy: string | null
  readonly isMirror: boolean
  readonly quote: string | null
  readonly speaker: string | null
  readonly document: string | null
  readonly title: string | null
  readonly author: string | null
  /** Of the document, or the producer of the value. */
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly via: string | null
  readonly status: OfficialPoint['status'] | null
  readonly note: string | null
  readonly retrieved: string | null
  readonly judged: string | null
  readonly judgedBy: string | null
  readonly id: string
  /** Of its sentence in this record. */
  readonly address: string | null
}

/** All of a scale's statements and published values, with their sources, in order of kind and time. */
export function seriesRows(scale: SeriesScale<JudgedFigureRow>): SeriesRow[] {
  const dated = STANDINGS.flatMap((standing) => scale[standing])
  return [
    ...dated.map(({ figure, ...point }) => statementRow(figure, point)),
    ...scale.undated.map((figure) => statementRow(figure, null)),
    ...scale.official.flatMap((line) => line.values.map((value) => publishedRow(value, line))),
  ]
}

function statementRow(figure: JudgedFigureRow, point: Omit<SeriesPoint, 'figure'> | null): SeriesRow {
  const { document, judgement } = figure
  return {
    kind: 'statement',
    indicator: figure.indicator,
    variant: figure.variant,
    measure: figure.measure,
    actors: figure.actors,
    period: figure.period,
    deadline: figure.deadline,
    from: point?.span.from ?? null,
    to: point?.span.to ?? null,
    complete: point?.complete ?? null,
    ...amountOf(figure),
    upper: figure.upper,
    modality: figure.modality,
    countedBy: point?.countedBy ?? null,
    isMirror: point?.isMirror ?? false,
    quote: figure.quote,
    speaker: figure.speaker,
    document: document.name,
    title: document.title,
    author: document.author,
    publisher: document.publisher,
    published: document.published,
    url: document.url,
    via: null,
    status: null,
    note: null,
    retrieved: null,
    judged: judgement?.verdict ?? null,
    judgedBy: judgement?.by ?? null,
    id: figure.id,
    address: `/documents/${document.key}?statement=${figure.id}`,
  }
}

function publishedRow({ span, point }: OfficialLine['values'][number], line: OfficialLine): SeriesRow {
  const isPart = line.length === 'part' || line.length === 'month'
  return {
    kind: 'published',
    indicator: point.indicator,
    variant: point.variant,
    measure: point.measure,
    actors: point.partner === null ? [point.reporter] : [point.reporter, point.partner],
    period: point.period,
    deadline: null,
    from: span.from,
    to: span.to,
    complete: isPart ? 'part' : 'whole',
    ...amountOf(point),
    upper: null,
    modality: null,
    countedBy: line.countedBy,
    isMirror: line.isMirror,
    quote: null,
    speaker: null,
    document: null,
    title: null,
    author: null,
    publisher: point.producer,
    published: null,
    url: point.url,
    via: point.via,
    status: point.status,
    note: point.note,
    retrieved: point.retrieved,
    judged: null,
    judgedBy: null,
    id: point.id,
    address: null,
  }
}

interface Amount {
  readonly value: number
  readonly unit: string
  readonly bound: Bound
  readonly interval: FigureInterval
}

const amountOf = ({ value, unit, bound, interval: { strict } }: Amount) => ({
  value,
  unit,
  bound,
  low: strict.low,
  high: strict.high,
})
