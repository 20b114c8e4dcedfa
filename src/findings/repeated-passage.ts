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
  readonly text: string
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))

function repeatsIn(text: string): Repeat[] {
  const words = wordsOf(text)
  const seen = new Map<string, number>()
  const repeats: Repeat[] = []
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const shingle = shingleAt(words, at)
    const before = seen.get(shingle)
    if (before === undefined || before + SHINGLE > at) {
      if (before === undefined) seen.set(shingle, at)
      continue
    }
    const length = sameFrom(words, before, at)
    if (length >= FEWEST_WORDS) repeats.push(repeatOf(words, before, at, length))
    at += length - SHINGLE
  }
  return repeats
}

const shingleAt = (words: readonly Word[], at: number): string => {
  let shingle = words[at]!.text
  for (let next = at + 1; next < at + SHINGLE; next += 1) shingle += ` ${words[next]!.text}`
  return shingle
}

function sameFrom(words: readonly Word[], before: number, at: number): number {
  let length = 0
  while (before + length < at && words[at + length] && words[before + length]!.text === words[at + length]!.text)
    length += 1
  return length
}

const repeatOf = (words: readonly Word[], before: number, at: number, length: number): Repeat => ({
  first: { start: words[before]!.start, end: words[before + length - 1]!.end },
  again: { start: words[at]!.start, end: words[at + length - 1]!.end },
  words: length,
})
