import { endsSentence, isCovered, type Paragraph } from '../text/index.ts'
import type { Furniture, Heading, Span } from '../vocabulary/index.ts'

const LONGEST = 90
const MOST_WORDS = 12
const LEAST_PROSE = 90

const HASH = /^(#{1,6})\s+(\S.*?)\s*#*$/
const BOLD = /^(\*\*|__)([^*_].*?)\1$/
const ITEM = /^(?:[-*•·–—▪◦‣]\s|\(?\d{1,3}[.)]\s+\p{Ll})/u

/** The headings of plain text: Markdown's, and short lines without a final stop that stand before a paragraph. */
export function findHeadings(
  text: string,
  paragraphs: readonly Paragraph[],
  furniture: readonly Furniture[],
): Heading[] {
  const headings: Heading[] = []
  const own = paragraphs.filter((paragraph) => !isCovered(furniture, paragraph))
  own.forEach((paragraph, index) => {
    if (paragraph.lines.length > 1 || paragraph.end - paragraph.start > LONGEST + 12) return
    const heading = markedHeading(text, paragraph) ?? bareHeading(text, own, index)
    if (heading) headings.push(heading)
  })
  return headings
}

/** `## Trade` and a line wholly in bold: the span leaves the marks out. */
function markedHeading(text: string, span: Span): Heading | null {
  const line = text.slice(span.start, span.end)
  const hash = HASH.exec(line)
  if (hash) return placed(span, line, hash[2]!, hash[1]!.length)
  const bold = BOLD.exec(line)
  if (!bold || /[.;,]$/.test(bold[2]!)) return null
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
  return { start: line.start, end: line.end, level: before ? 2 : 1 }
}

function isTitleLike(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST || endsSentence(text, end) || ',;:'.includes(text[end - 1]!)) return false
  const words = text.slice(start, end)
  if (ITEM.test(words) || !/\p{L}/u.test(words) || /^\p{Ll}/u.test(words)) return false
  return words.split(/\s+/).length <= MOST_WORDS
}

const isLong = (span: Span) => span.end - span.start >= LEAST_PROSE

/** Whether a paragraph of prose follows, at once or below one more heading. */
function standsAboveProse(text: string, own: readonly Paragraph[], index: number): boolean {
  const next = own[index + 1]
  if (!next || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return false
  if (isLong(next)) return true
  const after = own[index + 2]
  return after !== undefined && isLong(after) && isTitleLike(text, next) && blankBetween(text, own[index]!, next)
}

function blankBetween(text: string, line: Span, next: Span): boolean {
  return /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)/.test(text.slice(line.end, next.start))
}
