import type { Span, TextQuote } from '../vocabulary/index.ts'
import { isSpace } from './spans.ts'
import { wholeCharacters } from './surrogates.ts'

/** Code units that are kept on each side of a quote. */
const CONTEXT = 48
/** How many code units around a quote must be the same before it is taken for the one that was meant. */
const LEAST = 12

/** The words of a span with those around them; white space of any kind and length is one space. */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  const before = plain(text.slice(Math.max(0, start - 2 * CONTEXT), start))
  const after = plain(text.slice(end, end + 2 * CONTEXT))
  return {
    exact: plain(text.slice(start, end)),
    prefix: wholeCharacters(before.slice(-CONTEXT)),
    suffix: wholeCharacters(after.slice(0, CONTEXT)),
  }
}

/** Finds quotes in one text again, each in time linear in the text. */
export class QuoteSearch {
  readonly #plain: string
  /** Of each code unit of the plain text its place in the text, and one for the end. */
  readonly #places: Uint32Array

  constructor(text: string) {
    const places = new Uint32Array(text.length + 1)
    const parts: string[] = []
    let length = 0
    let from = 0
    for (let at = 0; at < text.length; ) {
      if (!isSpace(text.charCodeAt(at))) {
        places[length++] = at++
        continue
      }
      parts.push(text.slice(from, at), ' ')
      places[length++] = at
      while (at < text.length && isSpace(text.charCodeAt(at))) at++
      from = at
    }
    parts.push(text.slice(from))
    places[length] = text.length
    this.#plain = parts.join('')
    this.#places = places
  }

  /**
   * Where a quote stands: of all places that hold its words, the one with most of the same words around it. `null`
   * where none does, where two fit equally well, or where too little around it is the same.
   */
  find({ exact, prefix, suffix }: TextQuote): Span | null {
    if (exact === '') return null
    const needed = Math.min(LEAST, prefix.length + suffix.length)
    let best: { at: number; shared: number } | null = null
    let isUnique = true
    for (const at of occurrences(this.#plain, exact)) {
      const shared = sharedEnd(this.#plain, at, prefix) + sharedStart(this.#plain, at + exact.length, suffix)
      if (shared < needed || (best && shared < best.shared)) continue
      isUnique = best === null || shared > best.shared
      best = { at, shared }
    }
    if (best === null || !isUnique) return null
    const last = best.at + exact.length - 1
    return { start: this.#places[best.at]!, end: this.#endOf(last) }
  }

  /** The end of a code unit of the plain text in the text itself. */
  #endOf(unit: number): number {
    return isSpace(this.#plain.charCodeAt(unit)) ? this.#places[unit + 1]! : this.#places[unit]! + 1
  }
}

/** Where a word stands in a text, overlapping places too: Knuth, Morris and Pratt, so that `aaaa` costs no more. */
function* occurrences(text: string, word: string): Iterable<number> {
  const back = fallbacks(word)
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    while (matched > 0 && (matched === word.length || text.charCodeAt(at) !== word.charCodeAt(matched))) {
      matched = back[matched - 1]!
    }
    if (text.charCodeAt(at) === word.charCodeAt(matched)) matched++
    if (matched === word.length) yield at - matched + 1
  }
}

/** For each beginning of a word, the length of its longest part that is both its beginning and its end. */
function fallbacks(word: string): Uint32Array {
  const back = new Uint32Array(word.length)
  let matched = 0
  for (let at = 1; at < word.length; at++) {
    while (matched > 0 && word.charCodeAt(at) !== word.charCodeAt(matched)) matched = back[matched - 1]!
    if (word.charCodeAt(at) === word.charCodeAt(matched)) matched++
    back[at] = matched
  }
  return back
}

/** How many code units before `at` are those at the end of `prefix`. */
function sharedEnd(text: string, at: number, prefix: string): number {
  let shared = 0
  while (shared < prefix.length && text[at - 1 - shared] === prefix[prefix.length - 1 - shared]) shared++
  return shared
}

/** How many code units from `at` on are those at the start of `suffix`. */
function sharedStart(text: string, at: number, suffix: string): number {
  let shared = 0
  while (shared < suffix.length && text[at + shared] === suffix[shared]) shared++
  return shared
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')
