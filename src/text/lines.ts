import { unitAt } from './units.ts'
import type { Span } from '../vocabulary/index.ts'
import { isSpace } from './spans.ts'

/** One line without its line end and the white space at its ends; `start === end` where it is blank. */
export interface Line extends Span {
  /** Where the line itself starts and where the next one does: with white space and line end. */
  readonly from: number
  readonly to: number
}

/** The lines of a text, parted by LF, CR or CRLF, in order; together they cover it whole. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    const stop = lineEnd(text, from)
    const to = text.startsWith('\r\n', stop) ? stop + 2 : Math.min(stop + 1, text.length)
    lines.push(trimmedLine(text, from, stop, to))
    from = to
  }
  return lines
}

function lineEnd(text: string, from: number): number {
  const { length } = text
  for (let at = from; at < length; at++) {
    const unit = unitAt(text, at)
    if (unit === 10 || unit === 13) return at
  }
  return text.length
}

function trimmedLine(text: string, from: number, stop: number, to: number): Line {
  let start = from
  let end = stop
  while (start < end && isSpace(unitAt(text, start))) start++
  while (end > start && isSpace(unitAt(text, end - 1))) end--
  return { from, to, start, end }
}
