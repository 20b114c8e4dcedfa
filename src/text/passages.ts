import type { Span } from '../vocabulary/index.ts'
import { paragraphsOf } from './paragraphs.ts'
import { ShingleTable } from './shingle-table.ts'
import { gapsBetween } from './spans.ts'
import { WordHashes } from './word-hashes.ts'

/** So many words in a row make a shingle, by which texts are compared: an edit of one word touches as many. */
const SHINGLE = 4
/** A mark is a hash of so many words, of which fewer texts that were written apart have one in common by chance. */
const MARK = 6
/** A passage of fewer words may be the same by chance. */
export const FEWEST_PASSAGE_WORDS = 16
/** A word with what parts it from the next takes so many code units, or a few more. */
const UNITS_A_WORD = 6
/** A sentence has one mark for each so many of its words, and one at least. */
const WORDS_A_MARK = 24
/** A longer text is looked at up to here: no article is, and marks of more would only fill the record. */
const MOST_MARKS = 20_000

/** A paragraph of an article, as what its words are compared by. */
export interface Passage extends Span {
  readonly words: number
  /** Hashes of all runs of four words within its sentences, 32 bits each. */
  readonly shingles: readonly number[]
  /** Hashes of its words that begin with a digit. */
  readonly numbers: readonly number[]
}

/** An article as what is compared of it. */
export interface Passages {
  readonly list: readonly Passage[]
  /** For each shingle the passage, by its index, that has it first. */
  readonly holders: Pick<ShingleTable, 'of' | 'size'>
}

const read = new WordHashes()

/**
 * The paragraphs of a text outside its furniture that are long enough to be told again. One pass, linear in the length
 * of the text; the hashes are of the words alone, so that they are the same on every machine.
 */
export function passagesOf(text: string, furniture: readonly Span[]): Passages {
  const list: Passage[] = []
  const holders = new ShingleTable(text.length / UNITS_A_WORD)
  for (const { start, end } of proseOf(text, furniture)) {
    read.read(text, { start, end })
    if (read.length < FEWEST_PASSAGE_WORDS) continue
    const shingles: number[] = []
    let from = 0
    for (const to of read.ends) {
      for (let at = from; at + SHINGLE <= to; at += 1) {
        const shingle = runAt(read.words, at, SHINGLE)
        const before = holders.size
        // Told twice in the passage that has it first, it counts once.
        if (holders.add(shingle, list.length) !== list.length || holders.size > before) shingles.push(shingle)
      }
      from = to
    }
    list.push({ start, end, words: read.length, shingles, numbers: [...read.numbers] })
  }
  return { list, holders }
}

/** The most shingles that a text shares with one passage of another, looked at without taking its own passages apart. */
export function mostSharedWith(text: string, furniture: readonly Span[], { list, holders }: Passages): number {
  const shared = new Uint32Array(list.length)
  let most = 0
  for (const span of proseOf(text, furniture)) {
    read.read(text, span)
    let from = 0
    for (const to of read.ends) {
      for (let at = from; at + SHINGLE <= to; at += 1) {
        const holder = holders.of(runAt(read.words, at, SHINGLE))
        if (holder >= 0) most = Math.max(most, (shared[holder]! += 1))
      }
      from = to
    }
  }
  return most
}

/**
 * By what an article is found again: of each sentence the smallest hash of six words in a row, which stays the same
 * wherever it is told, whatever stands around it; of a passage two at least. None twice, in order.
 *
 * A sentence of which the part `j` of all runs of six words is told again (their Jaccard similarity) keeps its mark with
 * the probability `j`, a passage of `n` sentences one of them with 1 − (1 − j)ⁿ; bench/README.md has it measured.
 */
export function marksOf(text: string, furniture: readonly Span[]): number[] {
  const marks = new Set<number>()
  for (const span of proseOf(text, furniture)) {
    read.read(text, span)
    if (read.length < FEWEST_PASSAGE_WORDS) continue
    const least = read.ends.length === 1 ? 2 : 1
    let from = 0
    for (const to of read.ends) {
      addSmallest(read.words, from, to, least, marks)
      from = to
    }
  }
  const all = Array.from(Uint32Array.from(marks).sort())
  // The smallest of a huge text are the smallest of its copy too.
  return all.length > MOST_MARKS ? all.slice(0, MOST_MARKS) : all
}

const proseOf = (text: string, furniture: readonly Span[]): Span[] =>
  paragraphsOf(text).flatMap((paragraph) => (furniture.length === 0 ? [paragraph] : gapsBetween(furniture, paragraph)))

/** Mixes the hashes of so many words, in their order, so that every bit depends on each of them. */
function runAt(words: Uint32Array, at: number, length: number): number {
  let mixed = words[at]!
  for (let next = at + 1; next < at + length; next += 1) {
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1) ^ words[next]!
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Adds the smallest hashes of a sentence: so many at least, and one for each so many words. */
function addSmallest(words: Uint32Array, from: number, to: number, atLeast: number, marks: Set<number>): void {
  const count = Math.max(atLeast, Math.round((to - from) / WORDS_A_MARK))
  const own: number[] = []
  let least = NONE
  for (let at = from; at + MARK <= to; at += 1) {
    const run = runAt(words, at, MARK)
    if (count > 1) own.push(run)
    else if (run < least) least = run
  }
  if (least < NONE) marks.add(least)
  for (const mark of own.sort(ascending).slice(0, count)) marks.add(mark)
}

/** Above every hash. */
const NONE = 2 ** 32

const ascending = (one: number, other: number): number => one - other
