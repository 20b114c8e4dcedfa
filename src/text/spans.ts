import { unitAt } from './units.ts'
import type { Span } from '../vocabulary/index.ts'

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether the code unit at `offset` lies within the span. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end
}

/** Whether a span shares a code unit with one of `spans`, which are in order of start and never overlap. */
export function isCovered(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, span.start)]
  return next !== undefined && overlaps(next, span)
}

/** Index of the first of the sorted, non-overlapping `spans` that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The parts of `within` that none of the sorted, non-overlapping `spans` covers, in order, none empty. */
export function gapsBetween(spans: readonly Span[], within: Span): Span[] {
  const gaps: Span[] = []
  let from = within.start
  for (let index = firstEndingAfter(spans, within.start); index < spans.length; index++) {
    const span = spans[index]!
    if (span.start >= within.end) break
    if (span.start > from) gaps.push({ start: from, end: span.start })
    from = span.end
  }
  if (from < within.end) gaps.push({ start: from, end: within.end })
  return gaps
}

/** The span without the white space at its ends; empty at its start where it holds nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(unitAt(text, start))) start++
  while (end > start && isSpace(unitAt(text, end - 1))) end--
  return start === end ? { start: span.start, end: span.start } : { start, end }
}

/** Whether a UTF-16 code unit is white space, no-break spaces and line ends among them. */
export function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13)
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
