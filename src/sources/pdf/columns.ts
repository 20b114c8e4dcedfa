import type { Segment } from './segments.ts'

/** A line as it is read: the segments of a table's row are one, with bars between them. */
export interface ReadLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The number of its column on the page; lines of different columns are in no paragraph by their places. */
  readonly column: number
  readonly isRow: boolean
}

/** Columns are so many lines long at the least, their lines hold so many characters in the middle, and fill so much of them. */
const LEAST_LINES = 4
const LEAST_TEXT = 16
const LEAST_FILLED = 0.55
const MOST_COLUMNS = 5
const MOST_TRIED = 40

/** A gutter is so wide at the least, in sizes of the type. */
const LEAST_GUTTER = 0.7

/** The lines of a page in the order of reading: what spans the page where it stands, columns from left to right. */
export function linesInOrder(segments: readonly Segment[]): ReadLine[] {
  const gutters = guttersOf(segments)
  if (gutters.length === 0) return rowsOf(segments, 0)
  const lines: ReadLine[] = []
  let band: Segment[] = []
  let column = 0
  const flush = () => {
    const parts = Array.from({ length: gutters.length + 1 }, (): Segment[] => [])
    for (const segment of band) parts[gutters.filter((gutter) => middleOf(segment) > gutter).length]!.push(segment)
    for (const part of parts) if (part.length > 0) lines.push(...rowsOf(part, (column += 1)))
    band = []
  }
  for (const segment of segments) {
    if (!gutters.some((gutter) => segment.left < gutter && gutter < segment.right)) {
      band.push(segment)
      continue
    }
    flush()
    const [before] = lines.slice(-1)
    if (before && before.column !== column) column += 1
    lines.push(...rowsOf([segment], column))
  }
  flush()
  return lines
}

const middleOf = ({ left, right }: Segment) => (left + right) / 2

/** The places from top to bottom that no line of the columns beside them crosses, from left to right. */
function guttersOf(segments: readonly Segment[]): number[] {
  const left = Math.min(...segments.map((segment) => segment.left))
  const right = Math.max(...segments.map((segment) => segment.right))
  const places = new Map<number, number>()
  for (const segment of segments) {
    // A column begins where many of its lines do.
    const place = Math.round(segment.left / 4)
    places.set(place, (places.get(place) ?? 0) + 1)
  }
  const begins = [...places]
    .filter(([place, lines]) => lines >= LEAST_LINES && place * 4 > left + (right - left) * 0.15)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_TRIED)
  const gutters: number[] = []
  for (const [place] of begins.toSorted(([one], [other]) => one - other)) {
    const gutter = place * 4 - 4
    const isNear = gutters.length > 0 && gutter - gutters.at(-1)! < (right - left) * 0.12
    if (!isNear && gutters.length < MOST_COLUMNS && isGutter(segments, gutter, gutters.at(-1) ?? left))
      gutters.push(gutter)
  }
  return gutters
}

/** Whether running text stands on both sides of a place, and more of its lines end before it than cross it. */
function isGutter(segments: readonly Segment[], gutter: number, from: number): boolean {
  const before = segments.filter(
    ({ left, right, size }) => left >= from - 4 && right <= gutter + 4 - size * LEAST_GUTTER,
  )
  const behind = segments.filter(({ left }) => left >= gutter - 1)
  if (before.length < LEAST_LINES || behind.length < LEAST_LINES) return false
  const top = Math.max(topOf(before), topOf(behind))
  const bottom = Math.min(bottomOf(before), bottomOf(behind))
  const crossing = segments.filter(({ left, right, y }) => left < gutter && right > gutter && y >= top && y <= bottom)
  if (crossing.length * 4 > Math.min(before.length, behind.length)) return false
  return isText(before) && isText(behind)
}

const topOf = (segments: readonly Segment[]) => Math.min(...segments.map(({ y }) => y))
const bottomOf = (segments: readonly Segment[]) => Math.max(...segments.map(({ y }) => y))

/** Lines of running text are long and mostly fill their column; cells of a table are short or of uneven length. */
function isText(segments: readonly Segment[]): boolean {
  const lengths = segments.map(({ text }) => text.length).toSorted((one, other) => one - other)
  if (lengths[lengths.length >> 1]! < LEAST_TEXT) return false
  const widths = segments.map(({ left, right }) => right - left).toSorted((one, other) => one - other)
  const widest = widths[Math.floor(widths.length * 0.9)]!
  return widths.filter((width) => width >= widest * LEAST_FILLED).length * 3 >= widths.length * 2
}

/** The segments of each line of a column, those of a table's row in one. */
function rowsOf(segments: readonly Segment[], column: number): ReadLine[] {
  const rows: Segment[][] = []
  for (const segment of segments) {
    const row = rows.at(-1)
    if (row && Math.abs(segment.y - row[0]!.y) <= segment.size * 0.4) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => {
    const cells = row.toSorted((one, other) => one.left - other.left)
    const { y } = cells[0]!
    return {
      text: cells.map(({ text }) => text).join(' | '),
      left: cells[0]!.left,
      right: cells.at(-1)!.right,
      y,
      size: Math.max(...cells.map(({ size }) => size)),
      column,
      isRow: cells.length > 1,
    }
  })
}
