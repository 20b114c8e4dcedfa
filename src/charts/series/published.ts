import type { OfficialLine, OfficialValue, PeriodLength } from '../../views/index.ts'
import type { OfficialPoint } from '../../vocabulary/index.ts'
import { edtfText, type Names, SERIES_WORDS, valueText } from '../../wording/index.ts'

/** How a line of published values is drawn: a line of its own, marks that nothing joins, or bars of the time they cover. */
export type OfficialStyle = 'line' | 'dots' | 'bars'

/** One published value as a mark of a chart; times in milliseconds since 1970. */
export interface OfficialMark {
  readonly from: number
  readonly to: number
  readonly middle: number
  readonly value: number
  readonly isSettled: boolean
  readonly again: boolean
  /** The same for marks between which no time is missing: only these are joined. */
  readonly stretch: number
  /** Where its source is. */
  readonly address: string | null
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

/** Where a published value leads to; `row` is the id of its row in the table of the page. */
export type PublishedAddressOf = (point: OfficialPoint, row: string) => string | null

/** Each line as a chart draws it. */
export function drawnLines(lines: readonly OfficialLine[], names: Names, addressOf: PublishedAddressOf): DrawnLine[] {
  return lines.map((line, at) => ({
    line,
    style: STYLES[line.length],
    dash: dashOf(line, lines),
    marks: marksOf(line, names, (value, place) => addressOf(value.point, rowId(at, place))),
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
type AddressOfValue = (value: OfficialValue, place: number) => string | null

function marksOf(line: OfficialLine, names: Names, addressOf: AddressOfValue): OfficialMark[] {
  let stretch = 0
  return line.values.map((value, place) => {
    const before = line.values[place - 1]
    if (before && before.span.to < value.span.from) stretch += 1
    return { ...markOf(value, addressOf(value, place), names), stretch }
  })
}

function markOf(
  { span, point, again }: OfficialValue,
  address: string | null,
  names: Names,
): Omit<OfficialMark, 'stretch'> {
  const [from, to] = [Date.parse(span.from), Date.parse(span.to)]
  return {
    from,
    to,
    middle: (from + to) / 2,
    value: point.value,
    isSettled: point.status !== 'preliminary',
    again,
    address,
    name: SERIES_WORDS.publishedPoint(
      valueText({ ...point, upper: null }, names),
      edtfText(point.period),
      point.producer,
    ),
  }
}
