import { gapsBetween, linesOf, paragraphsOf, trimSpan } from '../text/index.ts'
import type { Span, StoredText } from '../vocabulary/index.ts'
import { alignedWords } from './word-difference.ts'

/** A paragraph with the spans of its words that the one beside it does not have. */
export interface SidePart extends Span {
  readonly differing: readonly Span[]
}

/** What stands side by side: two paragraphs that tell the same, else what stands alone, perhaps beside what does too. */
export interface SideRow {
  readonly one: SidePart | null
  readonly other: SidePart | null
  /** Whether they tell the same, so that their words are compared. */
  readonly isSame: boolean
}

/** So much of the words of the shorter one stands in the other where two paragraphs tell the same. */
const LEAST_SHARED = 0.5
/** Fewer words are shared by chance. */
const FEWEST_WORDS = 5
/** A word in more paragraphs than this tells none of them from the others. */
const MOST_HOLDERS = 12
/** So many paragraphs of each are looked at for their like; those of longer texts stand alone. */
const MOST_PARAGRAPHS = 600

/** A place of each text that are to stand beside each other. */
export interface Anchor {
  readonly one: number
  readonly other: number
}

/**
 * Two articles side by side, without furniture, in the order of both: nothing is left out, and nothing stands twice. What
 * an anchor names is side by side, whether it tells the same or not.
 */
export function sideBySide(one: StoredText, other: StoredText, anchor: Anchor | null = null): SideRow[] {
  const [left, right] = [articleParagraphs(one), articleParagraphs(other)]
  const found = pairsOf(left.slice(0, MOST_PARAGRAPHS), right.slice(0, MOST_PARAGRAPHS))
  const pairs = inBothOrders([...found, ...anchored(anchor, left, right)])
  const rows: SideRow[] = []
  let [from, beside] = [0, 0]
  for (const { at, with: to } of [...pairs, { at: left.length, with: right.length, weight: 0 }]) {
    rows.push(...apart(left.slice(from, at), right.slice(beside, to)))
    const [own, theirs] = [left[at], right[to]]
    if (own && theirs) rows.push(paired(one.text, own, other.text, theirs))
    from = at + 1
    beside = to + 1
  }
  return rows
}

/** Heavier than all words of a text. */
const ANCHOR = 1e9

function anchored(anchor: Anchor | null, left: readonly Told[], right: readonly Told[]): Pair[] {
  if (!anchor) return []
  const at = left.findIndex(({ start, end }) => start <= anchor.one && anchor.one < end)
  const beside = right.findIndex(({ start, end }) => start <= anchor.other && anchor.other < end)
  return at < 0 || beside < 0 ? [] : [{ at, with: beside, weight: ANCHOR }]
}

interface Told extends Span {
  readonly words: ReadonlySet<string>
}

function articleParagraphs({ text, furniture }: StoredText): Told[] {
  return gapsBetween(furniture, { start: 0, end: text.length })
    .flatMap((gap) => paragraphsIn(text, gap))
    .map((span) => ({ ...span, words: new Set(wordsIn(text.slice(span.start, span.end))) }))
}

function paragraphsIn(text: string, gap: Span): Span[] {
  const part = text.slice(gap.start, gap.end)
  return paragraphsOf(part, linesOf(part))
    .map(({ start, end }) => trimSpan(text, { start: gap.start + start, end: gap.start + end }))
    .filter(({ start, end }) => start < end)
}

const WORD = /[\p{L}\p{N}]+/gu

const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

interface Pair {
  readonly at: number
  readonly with: number
  /** How many words they share. */
  readonly weight: number
}

/** Paragraphs that tell the same; only those that share a word which few have are looked at. */
function pairsOf(left: readonly Told[], right: readonly Told[]): Pair[] {
  const holders = new Map<string, number[]>()
  for (const [at, { words }] of right.entries()) {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []).slice(0, MOST_HOLDERS), at])
  }
  return left.flatMap(({ words }, at) => {
    const near = new Set([...words].flatMap((word) => tellingHolders(holders.get(word))))
    return [...near].flatMap((place): Pair[] => {
      const weight = tellSame({ words }, right[place]!)
      return weight > 0 ? [{ at, with: place, weight }] : []
    })
  })
}

/** How many words two paragraphs share where they tell the same, else 0. */
function tellSame(one: Pick<Told, 'words'>, other: Pick<Told, 'words'>): number {
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  const least = Math.min(one.words.size, other.words.size)
  return least >= FEWEST_WORDS && shared >= least * LEAST_SHARED ? shared : 0
}

const tellingHolders = (holders: readonly number[] = []): readonly number[] =>
  holders.length > MOST_HOLDERS ? [] : holders

/** Of pairs that cross, those that share most words: the heaviest chain that goes forward in both texts. */
function inBothOrders(pairs: readonly Pair[]): Pair[] {
  const sorted = pairs.toSorted((one, other) => one.at - other.at || one.with - other.with)
  const best = sorted.map(({ weight }) => weight)
  const before = sorted.map(() => -1)
  for (const [at, pair] of sorted.entries()) {
    for (let earlier = 0; earlier < at; earlier++) {
      const known = sorted[earlier]!
      if (known.at >= pair.at || known.with >= pair.with || best[earlier]! + pair.weight <= best[at]!) continue
      best[at] = best[earlier]! + pair.weight
      before[at] = earlier
    }
  }
  const chain: Pair[] = []
  for (let at = best.indexOf(Math.max(0, ...best)); at >= 0; at = before[at]!) chain.unshift(sorted[at]!)
  return chain
}

/** What has nothing like it beside it: as it comes, so that neither side waits for the other. */
const apart = (left: readonly Span[], right: readonly Span[]): SideRow[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
    one: alone(left[at]),
    other: alone(right[at]),
    isSame: false,
  }))

const alone = (span: Span | undefined): SidePart | null =>
  span ? { start: span.start, end: span.end, differing: [] } : null

/** What is beside each other for an anchor alone is not compared. */
const paired = (text: string, one: Told, besideText: string, other: Told): SideRow =>
  tellSame(one, other) > 0
    ? compared(text, one, besideText, other)
    : { one: alone(one), other: alone(other), isSame: false }

function compared(text: string, one: Span, besideText: string, other: Span): SideRow {
  const { left, right } = alignedWords(text.slice(one.start, one.end), besideText.slice(other.start, other.end))
  const moved = (spans: readonly Span[], by: number): Span[] =>
    spans.map(({ start, end }) => ({ start: start + by, end: end + by }))
  return {
    one: { start: one.start, end: one.end, differing: moved(left, one.start) },
    other: { start: other.start, end: other.end, differing: moved(right, other.start) },
    isSame: true,
  }
}
