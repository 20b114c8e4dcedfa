import { endsSentence, isCovered, type Paragraph } from '../text/index.ts'
import type { Furniture, Heading, Span } from '../vocabulary/index.ts'
import { isNote } from './metadata/index.ts'

const LONGEST = 90
const MOST_WORDS = 12

/** What follows a heading is prose from this length on, or from the second one on where it ends like a sentence. */
const LEAST_PROSE = 90
const LEAST_SENTENCE = 40

/** A text with so many headings may have some with a final stop, one for so many without. */
const HEADINGS_OF_A_PATTERN = 4
const LONGEST_WITH_STOP = 60

const HASH = /^(#{1,6})\s+(\S.*?)\s*#*$/
const BOLD = /^(\*\*|__)\s*([^*_\s].*?)\s*\1$/
const ITEM = /^(?:[-*•·–—▪◦‣]\s|\(?\d{1,3}[.)]\s+\p{Ll})/u

/** A number that is no year and does not number the heading itself. */
const FIGURE = /(?<!^\(?)(?<![\d.,])(?!(?:1[5-9]|20|21)\d\d(?!\d|[.,]\d))\d/

/** The headings of plain text: Markdown's, and short lines without a final stop that stand before a paragraph. */
export function findHeadings(
  text: string,
  paragraphs: readonly Paragraph[],
  furniture: readonly Furniture[],
): Heading[] {
  const written = (paragraph?: Paragraph) => (paragraph ? text.slice(paragraph.start, paragraph.end) : '')
  const uncovered = paragraphs.filter((paragraph) => !isCovered(furniture, paragraph))
  const own = uncovered.filter(
    (paragraph, index) => !isNote(written(uncovered[index - 1]), written(paragraph), written(uncovered[index + 1])),
  )
  const headings = own.flatMap((paragraph, index) => {
    if (paragraph.lines.length > 1 || paragraph.end - paragraph.start > LONGEST + 12) return []
    return markedHeading(text, paragraph) ?? bareHeading(text, own, index) ?? []
  })
  if (headings.length < HEADINGS_OF_A_PATTERN) return headings
  const stopped = own.flatMap((_, index) => stoppedHeading(text, own, index) ?? [])
  if (stopped.length * HEADINGS_OF_A_PATTERN > headings.length) return headings
  return [...headings, ...stopped].toSorted((a, b) => a.start - b.start)
}

/** `## Trade` and a line wholly in bold: the span leaves the marks out. */
function markedHeading(text: string, span: Span): Heading | null {
  const line = text.slice(span.start, span.end)
  const hash = HASH.exec(line)
  if (hash) return placed(span, line, hash[2]!, hash[1]!.length)
  const bold = BOLD.exec(line)
  if (!bold || /[.;,]$/.test(bold[2]!) || bold[2]!.includes(bold[1]!)) return null
  return placed(span, line, bold[2]!, 3)
}

function placed(span: Span, line: string, words: string, level: number): Heading {
  const start = span.start + line.indexOf(words)
  return { start, end: start + words.length, level }
}

function bareHeading(text: string, own: readonly Paragraph[], index: number): Heading | null {
  const line = own[index]!
  const before = own[index - 1]
  if (!isTitleLike(text, line) || !standsAboveProse(text, own, index)) return null
  if (before && isLong(before) && !endsSentence(text, before.end)) return null
  if (before && FIGURE.test(text.slice(line.start, line.end))) return null
  return { start: line.start, end: line.end, level: before ? 2 : 1 }
}

function isTitleLike(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST || endsSentence(text, end) || ',;:'.includes(text[end - 1]!)) return false
  const words = text.slice(start, end)
  if (ITEM.test(words) || words.includes('**') || !/\p{L}/u.test(words) || /^\p{Ll}/u.test(words)) return false
  return words.split(/\s+/).length <= MOST_WORDS
}

const isLong = (span: Span) => span.end - span.start >= LEAST_PROSE

/** Whether a paragraph of prose follows, at once or below one more heading. */
function standsAboveProse(text: string, own: readonly Paragraph[], index: number): boolean {
  const next = own[index + 1]
  if (!next || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return false
  if (isLong(next)) return true
  if (!isApart(text, own[index]!, next)) return false
  if (next.end - next.start >= LEAST_SENTENCE && endsSentence(text, next.end)) return true
  const after = own[index + 2]
  return after !== undefined && isLong(after) && isTitleLike(text, next)
}

/** A short line with a stop between two paragraphs, in a text whose paragraphs have headings. */
function stoppedHeading(text: string, own: readonly Paragraph[], index: number): Heading | null {
  const [before, line, next] = [own[index - 1], own[index]!, own[index + 1]]
  if (!before || !next || !isLong(before) || !isLong(next) || !isApart(text, before, line)) return null
  const words = text.slice(line.start, line.end)
  if (words.length > LONGEST_WITH_STOP || !/^\p{Lu}[^.!?"”]*\.$/u.test(words) || FIGURE.test(words)) return null
  return isApart(text, line, next) ? { start: line.start, end: line.end, level: 2 } : null
}

/** Whether a blank line stands between two paragraphs. */
function isApart(text: string, before: Span, after: Span): boolean {
  return /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/.test(text.slice(before.end, after.start))
}
