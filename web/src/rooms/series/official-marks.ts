import type { OfficialLine, OfficialValue, PeriodLength } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, valueText } from '../../format/index.ts'
import type { Names } from '../../labels/index.ts'

/** How a line of published values is drawn: a line of its own, marks that nothing joins, or bars of the time they cover. */
export type OfficialStyle = 'line' | 'dots' | 'bars'

/** One published value as a mark of the chart. */
export interface OfficialMark {
  readonly from: Date
  readonly to: Date
  readonly middle: Date
  readonly value: number
  readonly isSettled: boolean
  readonly again: boolean
  /** The same for marks between which no time is missing: only these are joined. */
  readonly stretch: number
  /** The row of the table that has its source. */
  readonly address: string
  readonly name: string
}

/** A line with its marks and how they are drawn. */
export interface DrawnLine {
  readonly line: OfficialLine
  readonly style: OfficialStyle
  readonly dash: string | null
  readonly marks: readonly OfficialMark[]
}

const STYLES: Readonly<Record<PeriodLength, OfficialStyle>> = {
  year: 'line',
  'fiscal-year': 'line',
  part: 'bars',
  month: 'dots',
  other: 'bars',
}

/** Each line as the chart draws it. */
export function drawnLines(lines: readonly OfficialLine[], names: Names): DrawnLine[] {
  return lines.map((line, at) => ({
    line,
    style: STYLES[line.length],
    dash: dashOf(line, lines),
    marks: marksOf(line, at, names),
  }))
}

/** The id of the row that a published value has in the table. */
export const rowId = (line: number, place: number): string => `published-${line}-${place}`

/** The first who counts has a line without gaps; the other side, the other end of a flow and other values are broken. */
function dashOf(line: OfficialLine, lines: readonly OfficialLine[]): string | null {
  if (line.lane > 0) return '1 3'
  if (line.isMirror) return '6 3'
  const sides = [...new Set(lines.filter(({ isMirror }) => !isMirror).map(({ countedBy }) => countedBy))]
  const side = sides.indexOf(line.countedBy)
  return side <= 0 ? null : side === 1 ? '6 3' : '2 2'
}

/** A line is broken where a time is missing: nothing is known of it. */
function marksOf(line: OfficialLine, at: number, names: Names): OfficialMark[] {
  let stretch = 0
  return line.values.map((value, place) => {
    const before = line.values[place - 1]
    if (before && before.span.to < value.span.from) stretch += 1
    return { ...markOf(value, rowId(at, place), names), stretch }
  })
}

function markOf({ span, point, again }: OfficialValue, row: string, names: Names): Omit<OfficialMark, 'stretch'> {
  const [from, to] = [new Date(span.from), new Date(span.to)]
  return {
    from,
    to,
    middle: new Date((from.getTime() + to.getTime()) / 2),
    value: point.value,
    isSettled: point.status !== 'preliminary',
    again,
    address: `#${row}`,
    name: CATALOGUE.official.point(valueText({ ...point, upper: null }, names), edtfText(point.period), point.producer),
  }
}
