import { endsSentence, isSpace } from '../../text/index.ts'
import type { Span } from '../../vocabulary/index.ts'

/** A repeated paragraph has at least so many characters or words; shorter ones, such as headings, repeat freely. */
const LEAST_LENGTH = 40
const LEAST_WORDS = 8

/** How many paragraphs with the same first words are kept, so that a text made of such stays quick to read. */
const MOST_ALIKE = 8

/** Where a text within a paragraph's words stands: compared without regard to white space. */
interface Block extends Span {
  readonly words: string
}

/**
 * The parts of the text that say again, word for word, what a whole paragraph said before: a teaser above its
 * article, or the article below its teaser. A paragraph within a longer one counts where it is whole sentences.
 */
export function repeatedSpans(text: string, paragraphs: readonly Span[]): Span[] {
  const seen = new Set<string>()
  const byStart = new Map<string, Block[]>()
  const repeated: Span[] = []
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end).replace(/\s+/g, ' ')
    if (!isLong(words)) continue
    if (seen.has(words)) {
      repeated.push(paragraph)
      continue
    }
    repeated.push(...repeatedWithin(text, paragraph, byStart))
    seen.add(words)
    const start = words.slice(0, LEAST_LENGTH)
    const block = { start: paragraph.start, end: paragraph.end, words }
    const alike = byStart.get(start)
    if (!alike) byStart.set(start, [block])
    else if (alike.length < MOST_ALIKE) alike.push(block)
  }
  return repeated
}

function isLong(words: string): boolean {
  return words.length >= LEAST_LENGTH || words.split(' ', LEAST_WORDS).length >= LEAST_WORDS
}

/** Earlier paragraphs that stand within a later one, from the start of a sentence to the end of one. */
function repeatedWithin(text: string, paragraph: Span, byStart: ReadonlyMap<string, readonly Block[]>): Span[] {
  const found: Span[] = []
  let at = paragraph.start
  while (at < paragraph.end) {
    const end = repeatAt(text, at, paragraph.end, byStart)
    if (end !== null) found.push({ start: at, end })
    at = nextSentence(text, end ?? at + 1, paragraph.end)
  }
  return found
}

/** Where the longest earlier paragraph ends that the text says again at `at`; `null` where none does. */
function repeatAt(
  text: string,
  at: number,
  limit: number,
  byStart: ReadonlyMap<string, readonly Block[]>,
): number | null {
  const start = text.slice(at, Math.min(limit, at + LEAST_LENGTH * 2)).replace(/\s+/g, ' ')
  let longest: number | null = null
  for (const block of byStart.get(start.slice(0, LEAST_LENGTH)) ?? []) {
    const end = endOfSameWords(text, at, limit, block.words)
    if (end !== null && end > (longest ?? 0) && endsSentence(text, end)) longest = end
  }
  return longest
}

function endOfSameWords(text: string, from: number, limit: number, words: string): number | null {
  let at = from
  for (let index = 0; index < words.length; index++) {
    if (words[index] === ' ') {
      if (at >= limit || !isSpace(text.charCodeAt(at))) return null
      while (at < limit && isSpace(text.charCodeAt(at))) at++
    } else if (at < limit && text[at] === words[index]) at++
    else return null
  }
  return at
}

/** The next place behind a stop where a sentence may start. */
function nextSentence(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (!endsSentence(text, at)) continue
    while (at < limit && isSpace(text.charCodeAt(at))) at++
    return at
  }
  return limit
}
