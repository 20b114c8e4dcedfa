import { isSpace, unitAt } from '../../text/index.ts'
import type { Span } from '../../vocabulary/index.ts'

/** A repeated paragraph has at least so many characters or words; shorter ones, such as headings, repeat freely. */
const LEAST_LENGTH = 40
const LEAST_WORDS = 8

/** How many paragraphs with the same first words are kept, so that a text made of such stays quick to read. */
const MOST_ALIKE = 8

/** How many characters of a paragraph it is looked up by. */
const OPENING = 24

/** Earlier paragraphs by their first words. */
type Earlier = Map<number, Span[]>

const ELLIPSIS = /\s?(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/u

/**
 * The parts of the text that say again, word for word, what a whole paragraph said before: a teaser above its
 * article, or the article below its teaser. A paragraph within a longer one counts where it is whole sentences; one
 * that breaks off with an ellipsis is a teaser itself where another goes on from the same words.
 */
export function repeatedSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const earlier: Earlier = new Map()
  const repeated: Span[] = []
  for (const paragraph of paragraphs) {
    if (!isLong(text, paragraph)) continue
    const found = repeatsWithin(text, paragraph, earlier)
    repeated.push(...found)
    if (found[0]?.end === paragraph.end && found[0].start === paragraph.start) continue
    const opening = openingOf(text, paragraph)
    const alike = earlier.get(opening)
    if (!alike) earlier.set(opening, [paragraph])
    else if (alike.length < MOST_ALIKE) alike.push(paragraph)
  }
  const teasers = paragraphs.filter((paragraph) => isCutTeaser(text, paragraph, earlier))
  return teasers.length === 0 ? repeated : [...repeated, ...teasers]
}

/** Whether a paragraph breaks off where another, before or after it, goes on. */
function isCutTeaser(text: string, paragraph: Span, all: Earlier): boolean {
  const ellipsis = ELLIPSIS.exec(text.slice(Math.max(paragraph.start, paragraph.end - 6), paragraph.end))
  if (!ellipsis) return false
  const cut = { start: paragraph.start, end: paragraph.end - ellipsis[0].length }
  if (cut.end - cut.start < LEAST_LENGTH) return false
  const others = all.get(openingOf(text, cut)) ?? []
  return others.some((other) => other.start !== cut.start && endOfSameWords(text, cut, other) !== null)
}

function isLong(text: string, { start, end }: Span): boolean {
  if (end - start >= LEAST_LENGTH) return true
  return text.slice(start, end).split(/\s+/, LEAST_WORDS).length === LEAST_WORDS
}

/** A number that texts with the same first words share, whatever white space parts them. */
function openingOf(text: string, { start, end }: Span): number {
  let sum = 0
  let units = 0
  for (let at = start; at < end && units < OPENING; at++) {
    const unit = unitAt(text, at)
    if (isSpace(unit)) continue
    sum = (Math.imul(sum, 31) + unit) | 0
    units++
  }
  return sum
}

/** Where a later paragraph says earlier ones again, each from the start of a sentence to the end of one. */
function repeatsWithin(text: string, paragraph: Span, earlier: Earlier): Span[] {
  const found: Span[] = []
  let at = paragraph.start
  while (at < paragraph.end) {
    const end = repeatAt(text, { start: at, end: paragraph.end }, earlier)
    if (end !== null) found.push({ start: at, end })
    at = nextSentence(text, end ?? at, paragraph.end)
  }
  return found
}

/** Where the longest earlier paragraph ends that the text says again at the start of `within`; `null` without one. */
function repeatAt(text: string, within: Span, earlier: Earlier): number | null {
  let longest: number | null = null
  for (const block of earlier.get(openingOf(text, within)) ?? []) {
    const end = endOfSameWords(text, block, within)
    if (end !== null && end > (longest ?? 0) && isSentenceEnd(text, end, within.end)) longest = end
  }
  return longest
}

/** Where the words of `block` end when `within` starts with the same; `null` where it does not. */
function endOfSameWords(text: string, block: Span, within: Span): number | null {
  let at = within.start
  let index = block.start
  while (index < block.end) {
    const unit = unitAt(text, index)
    if (at >= within.end) return null
    if (isSpace(unit)) {
      if (!isSpace(unitAt(text, at))) return null
      while (index < block.end && isSpace(unitAt(text, index))) index++
      while (at < within.end && isSpace(unitAt(text, at))) at++
    } else if (unitAt(text, at++) !== unit) return null
    else index++
  }
  return at
}

const STOP = /[.!?…。！？؟।]["'”’»)\]]{0,3}/g

function isSentenceEnd(text: string, end: number, limit: number): boolean {
  return end === limit || /[.!?…。！？؟।]["'”’»)\]]{0,3}$/.test(text.slice(end - 4, end))
}

/** The next place behind a stop where a sentence may start; `limit` where there is none. */
function nextSentence(text: string, from: number, limit: number): number {
  STOP.lastIndex = from
  const stop = STOP.exec(text)
  if (!stop || STOP.lastIndex >= limit) return limit
  let at = STOP.lastIndex
  while (at < limit && isSpace(unitAt(text, at))) at++
  return at
}
