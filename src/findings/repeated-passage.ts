import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAtSpan } from './draft.ts'
import type { Telling } from './tellings.ts'
import type { Span } from '../vocabulary/index.ts'

/** So many words in a row are not the same by chance. */
const SHINGLE = 12
/** A passage of so many words, about two sentences, is worth a reader's look. */
const FEWEST_WORDS = 30

/** A passage that the page prints twice. One pass, linear in the length of the text. */
export function repeatedPassage(_context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  return repeatsIn(document.document.text).map(({ first, again, words }) =>
    draftAtSpan(document, again, {
      rule: 'repeated-passage',
      severity: 'warning',
      message: `This passage of ${words} words is printed twice: it stands already at character ${first.start}.`,
      arithmetic: `characters ${first.start} to ${first.end} = ${again.start} to ${again.end}`,
      evidence: [],
    }),
  )
}

interface Repeat {
  readonly first: Span
  readonly again: Span
  readonly words: number
}

interface Word extends Span {
  /** Equal for the same word; of others hardly ever. */
  readonly hash: number
}

function* wordsIn(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu))
    yield { hash: hashOf(word.toLowerCase()), start: index, end: index + word.length }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** An odd number, so that a word's part of a shingle's hash can be taken away again where the shingle moves on. */
const FACTOR = 0x2c1b3c6d
const OLDEST = Array.from({ length: SHINGLE - 1 }).reduce<number>((power) => Math.imul(power, FACTOR), 1)

function repeatsIn(text: string): Repeat[] {
  const words = [...wordsIn(text)]
  const shingles = shinglesOf(words)
  const seen = new Map<number, number>()
  const repeats: Repeat[] = []
  for (let at = 0; at < shingles.length; at += 1) {
    const before = seen.get(shingles[at]!)
    if (before === undefined || before + SHINGLE > at) {
      if (before === undefined) seen.set(shingles[at]!, at)
      continue
    }
    const length = sameFrom(text, words, before, at)
    if (length >= FEWEST_WORDS) repeats.push(repeatOf(words, before, at, length))
    at += Math.max(0, length - SHINGLE)
  }
  return repeats
}

/** A hash of the words from each place on, each from the one before it. */
function shinglesOf(words: readonly Word[]): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - SHINGLE + 1))
  let hash = 0
  for (let at = 0; at < words.length; at += 1) {
    const oldest = words[at - SHINGLE]
    if (oldest) hash = (hash - Math.imul(oldest.hash, OLDEST)) | 0
    hash = (Math.imul(hash, FACTOR) + words[at]!.hash) | 0
    if (at >= SHINGLE - 1) shingles[at - SHINGLE + 1] = hash
  }
  return shingles
}

const wordAt = (text: string, { start, end }: Word): string => text.slice(start, end).toLowerCase()

function sameFrom(text: string, words: readonly Word[], before: number, at: number): number {
  let length = 0
  while (before + length < at && isSame(text, words[before + length]!, words[at + length])) length += 1
  return length
}

const isSame = (text: string, one: Word, other: Word | undefined): boolean =>
  other !== undefined && one.hash === other.hash && wordAt(text, one) === wordAt(text, other)

const repeatOf = (words: readonly Word[], before: number, at: number, length: number): Repeat => ({
  first: { start: words[before]!.start, end: words[before + length - 1]!.end },
  again: { start: words[at]!.start, end: words[at + length - 1]!.end },
  words: length,
})
