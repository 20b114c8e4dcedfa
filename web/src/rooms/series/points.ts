import type { FigureRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, unitName, valueText } from '../../format/index.ts'
import { href } from '../../router/index.ts'
import { spanOfTime } from './span-of-time.ts'

/** One figure as a mark of the chart. */
export interface Point {
  readonly from: Date
  readonly to: Date
  readonly middle: Date
  readonly value: number
  readonly low: number
  readonly high: number
  /** Said of what is to come, or denied. */
  readonly plan: boolean
  readonly address: string
  readonly name: string
}

/** Figures that can share one scale: those of one unit and one measure. */
export interface Scale {
  /** `USD.level`: its name in the address. */
  readonly key: string
  readonly name: string
  readonly rows: readonly FigureRow[]
}

/** The scales of a series, the one with most figures first. */
export function scalesOf(rows: readonly FigureRow[]): Scale[] {
  const groups = Map.groupBy(rows, (row) => `${row.unit}.${row.measure}`)
  return [...groups]
    .map(([key, members]) => ({ key, name: scaleName(members), rows: members }))
    .sort((a, b) => b.rows.length - a.rows.length)
}

/** The figures that have a time, as points; a figure said of a deadline stands at it. */
export function pointsOf(rows: readonly FigureRow[]): Point[] {
  return rows.flatMap((row) => {
    const when = row.period ?? row.deadline
    const span = when === null ? null : spanOfTime(when)
    return when === null || span === null ? [] : [pointOf(row, when, span)]
  })
}

function pointOf(row: FigureRow, when: string, span: { readonly from: number; readonly to: number }): Point {
  const { strict } = row.interval
  const value = row.upper === null ? row.value : (row.value + row.upper) / 2
  const source = row.document.publisher ?? row.document.title ?? row.document.name
  return {
    from: new Date(span.from),
    to: new Date(span.to),
    middle: new Date((span.from + span.to) / 2),
    value,
    low: strict.low ?? row.value,
    high: strict.high ?? row.upper ?? row.value,
    plan: row.modality !== 'asserted',
    address: href(['documents', row.document.key], { statement: row.id }),
    name: CATALOGUE.series.point(valueText(row), edtfText(when), `${source}, ${CATALOGUE.modalities[row.modality]}`),
  }
}

function scaleName(rows: readonly FigureRow[]): string {
  const { unit = '', measure = 'level' } = rows[0] ?? {}
  const name = unitName(unit) || unit
  return measure === 'level' ? name : `${name}, ${CATALOGUE.measures[measure]}`
}
