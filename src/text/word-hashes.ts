import type { Span } from '../vocabulary/index.ts'
import { unitAt } from './units.ts'

/** What a code unit is in the middle of a text. */
const GAP = 0
const LETTER = 1
/** Han, Kana and Thai set no spaces: each character counts as a word. */
const SIGN = 2
const STOP = 3

/** A sentence of fewer words is taken together with the next. */
const FEWEST_WORDS = 8

const LETTERS = /[\p{L}\p{N}\p{M}]/u
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const STOPS = '.!?…。！？।؟'

/** One plus the kind of each code unit that was met, 0 where it was not. */
const kinds = new Uint8Array(1 << 16)
/** The lower case of each code unit that was met. */
const lowered = new Uint16Array(1 << 16)

const kindOf = (unit: number): number => (kinds[unit] || keptKindOf(unit)) - 1

/** One plus the kind, which it keeps. */
function keptKindOf(unit: number): number {
  const written = String.fromCharCode(unit)
  // Half of a surrogate pair: a rare sign, or a letter of a rare script.
  const isHalf = unit >= 0xd800 && unit < 0xe000
  const isLetter = isHalf || LETTERS.test(written)
  const kind = STOPS.includes(written) ? STOP : SIGNS.test(written) ? SIGN : isLetter ? LETTER : GAP
  kinds[unit] = kind + 1
  const lower = isHalf ? written : written.toLowerCase()
  lowered[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  return kind + 1
}

/** FNV-1a over 16-bit units. */
const FIRST = 0x811c9dc5
const PRIME = 0x01000193

/**
 * The words of a part of a text as numbers, the same for the same word whatever its case. Reads one part after another
 * into the same memory: a record is read at thousands of articles a second.
 */
export class WordHashes {
  /** The first `length` are the words of the part that was read last. */
  words = new Uint32Array(1024)
  length = 0
  /** For each sentence of it that is long enough to stand alone, the index behind its last word. */
  readonly ends: number[] = []
  /** Those of its words that begin with a digit. */
  readonly numbers: number[] = []

  /** Reads the words of `span` in one pass. */
  read(text: string, { start, end }: Span): void {
    this.length = 0
    this.ends.length = 0
    this.numbers.length = 0
    if (this.words.length < end - start) this.words = new Uint32Array(end - start)
    const { words } = this
    let length = 0
    let sentence = 0
    let hash = FIRST
    let isOpen = false
    let isNumber = false
    for (let at = start; at < end; at += 1) {
      const unit = unitAt(text, at)
      const kind = kindOf(unit)
      if (kind === LETTER || (isOpen && isNumber && isWithinNumber(text, at, end))) {
        if (!isOpen) isNumber = isDigit(unit)
        hash = Math.imul(hash ^ lowered[unit]!, PRIME)
        isOpen = true
        continue
      }
      if (isOpen) {
        words[length++] = hash
        if (isNumber) this.numbers.push(hash)
      }
      if (kind === SIGN) words[length++] = Math.imul(FIRST ^ unit, PRIME)
      hash = FIRST
      isOpen = false
      if (kind === STOP && length - sentence >= FEWEST_WORDS && !isWithinWord(text, at, end)) {
        this.ends.push(length)
        sentence = length
      }
    }
    if (isOpen) {
      words[length++] = hash
      if (isNumber) this.numbers.push(hash)
    }
    if (length > sentence) this.ends.push(length)
    this.length = length
  }
}

/** `3.5` and `146,870` are one word. */
function isWithinNumber(text: string, at: number, end: number): boolean {
  const unit = unitAt(text, at)
  return (unit === POINT || unit === COMMA) && at + 1 < end && isDigit(unitAt(text, at + 1))
}

const POINT = 46
const COMMA = 44
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** `U.S.`: a stop with a letter right behind it ends no sentence. */
const isWithinWord = (text: string, at: number, end: number): boolean =>
  at + 1 < end && unitAt(text, at) === POINT && kindOf(unitAt(text, at + 1)) === LETTER
