import type { Span } from '../vocabulary/index.ts'

/** The spans of two texts that the other does not have at that place. */
export interface WordDifference {
  readonly left: readonly Span[]
  readonly right: readonly Span[]
}

/** Words, with the numbers as they are written, and each sign; what parts them is no part of the comparison. */
const TOKEN = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** More cells than these take long, and so long a paragraph is none. */
const MOST_CELLS = 4_000_000

/** Compares two texts word by word; neighbouring words that differ are one span. Texts too long to be compared differ nowhere. */
export function alignedWords(one: string, other: string): WordDifference {
  const [left, right] = [tokensOf(one), tokensOf(other)]
  if (left.length * right.length > MOST_CELLS) return { left: [], right: [] }
  const [ours, theirs] = commonOf(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  )
  return { left: joined(one, left, ours), right: joined(other, right, theirs) }
}

interface Token extends Span {
  readonly text: string
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ text: token, start: index, end: index + token.length }))

/** Which tokens of each are in the longest sequence that both have in order. */
function commonOf(
  one: readonly string[],
  other: readonly string[],
): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let at = one.length - 1; at >= 0; at--) {
    for (let beside = other.length - 1; beside >= 0; beside--) {
      lengths[at * width + beside] =
        one[at] === other[beside]
          ? lengths[(at + 1) * width + beside + 1]! + 1
          : Math.max(lengths[(at + 1) * width + beside]!, lengths[at * width + beside + 1]!)
    }
  }
  const [ours, theirs] = [new Set<number>(), new Set<number>()]
  let [at, beside] = [0, 0]
  while (at < one.length && beside < other.length) {
    if (one[at] === other[beside]) {
      ours.add(at++)
      theirs.add(beside++)
    } else if (lengths[(at + 1) * width + beside]! >= lengths[at * width + beside + 1]!) at++
    else beside++
  }
  return [ours, theirs]
}

function joined(text: string, tokens: readonly Token[], common: ReadonlySet<number>): Span[] {
  const spans: Span[] = []
  for (const [at, { start, end }] of tokens.entries()) {
    if (common.has(at)) continue
    const last = spans.at(-1)
    if (last && !common.has(at - 1) && text.slice(last.end, start).trim() === '')
      spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
  }
  return spans
}
