import { LONGEST_WORD, wordNumber, WordStore, type WrittenWord, unitAt } from '../../text/index.ts'
import type { Token, TokenKind } from '../../vocabulary/index.ts'

const DIGIT = 1
const LETTER = 2
const SPACE = 3
const MARK = 4

/** The class of each code unit, 0 while nobody has asked for it. */
const classes = new Uint8Array(1 << 16)
const letterPattern = /^[\p{L}\p{M}]$/u

/** The halves of a pair count as letters so that a pair is never split. */
function classOf(code: number): number {
  const known = classes[code]!
  return known > 0 ? known : (classes[code] = classified(code))
}

function classified(code: number): number {
  if (isDigit(code)) return DIGIT
  if (code <= 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x3000)
    return SPACE
  if (code >= 0xd800 && code <= 0xdfff) return LETTER
  return letterPattern.test(String.fromCharCode(code)) ? LETTER : MARK
}

const FULL_STOP = 0x2e
const COMMA = 0x2c

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** The `'s` of `China's` is a word of its own, so that the name before it is found as it is. */
const isGenitiveAt = (units: Uint16Array, at: number, end: number): boolean =>
  isApostrophe(units[at]!) &&
  at + 1 < end &&
  (units[at + 1] === 0x73 || units[at + 1] === 0x53) &&
  (at + 2 >= end || classOf(units[at + 2]!) !== LETTER)

/** Splits a span of English text into words, digit runs (`1,234.5`) and single marks. Linear in its length. */
export function tokenize(text: string, start: number, end: number): Token[] {
  words.refresh()
  const units = unitsOf(text, start, end)
  const length = end - start
  const tokens: Token[] = []
  let previousEnd = -1
  for (let at = 0; at < length; ) {
    const kind = classOf(units[at]!)
    if (kind === SPACE) {
      at++
      continue
    }
    const glued = at === previousEnd
    const isGenitive = kind === MARK && glued && isGenitiveAt(units, at, length)
    const stop = isGenitive
      ? at + 2
      : kind === DIGIT
        ? digitsEnd(units, at, length)
        : kind === LETTER
          ? wordEnd(units, at, length)
          : at + 1
    const name: TokenKind = kind === DIGIT ? 'number' : kind === LETTER || isGenitive ? 'word' : 'mark'
    const isKept = stop - at <= (kind === DIGIT ? YEAR : LONGEST_WORD)
    const written = isKept ? words.at(units, at, stop) : rareWord(text.slice(start + at, start + stop))
    tokens.push({
      start: start + at,
      end: start + stop,
      kind: name,
      text: written.text,
      lower: written.lower,
      word: written.word,
      glued,
    })
    previousEnd = stop
    at = stop
  }
  return tokens
}

/** Years and small numbers come again and again, longer ones seldom. */
const YEAR = 4

function rareWord(text: string): WrittenWord {
  const lower = fold(text)
  return { text, lower, word: wordNumber(lower) }
}

/** Room for the code units of what is read: each is looked at several times, which is slow in a string. */
const room = new Uint16Array(1 << 14)

/** The code units of a span, and the one behind it, 0 where the text ends. */
function unitsOf(text: string, start: number, end: number): Uint16Array {
  const length = end - start + 1
  const units = length <= room.length ? room : new Uint16Array(length)
  for (let at = 0; at < length; at++) units[at] = unitAt(text, start + at)
  return units
}

const words = new WordStore((written) => (isMark(written) ? written : fold(written)))

/** A mark is its own lower case. */
const isMark = (written: string): boolean => written.length === 1 && classOf(unitAt(written, 0)) === MARK

function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** A digit run keeps its separators where three digits, or the decimals, follow them. */
function digitsEnd(units: Uint16Array, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = units[at]!
    if (isDigit(code)) at++
    else if ((code === COMMA || code === FULL_STOP) && at + 1 < end && isDigit(units[at + 1]!)) at++
    else break
  }
  return groupedBySpace(units, start, at, end)
}

/** `12 500 000` with thin or no-break spaces is one number; with plain spaces it is left apart. */
function groupedBySpace(units: Uint16Array, start: number, at: number, end: number): number {
  let stop = at
  while (stop - start <= 12 && stop + 3 < end) {
    const gap = units[stop]!
    if (gap !== 0xa0 && gap !== 0x202f && gap !== 0x2009) break
    if (!isDigit(units[stop + 1]!) || !isDigit(units[stop + 2]!) || !isDigit(units[stop + 3]!)) break
    if (stop + 4 < end && isDigit(units[stop + 4]!)) break
    stop += 4
  }
  return stop
}

/** A word keeps inner apostrophes (`won't`), and the full stops of an abbreviation in capitals (`U.S.`). */
function wordEnd(units: Uint16Array, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = units[at]!
    if (classOf(code) === LETTER) at++
    else if (
      isApostrophe(code) &&
      at > start &&
      at + 1 < end &&
      classOf(units[at + 1]!) === LETTER &&
      !isGenitiveAt(units, at, end)
    )
      at++
    else break
  }
  return at - start === 1 ? abbreviationEnd(units, start, at, end) : at
}

function abbreviationEnd(units: Uint16Array, start: number, at: number, end: number): number {
  let stop = at
  let letterCount = 1
  while (stop + 1 < end && units[stop] === FULL_STOP && classOf(units[stop + 1]!) === LETTER) {
    const afterLetter = stop + 2 < end ? classOf(units[stop + 2]!) : SPACE
    if (afterLetter === LETTER) break
    stop += 2
    letterCount++
  }
  return letterCount > 1 && units[stop] === FULL_STOP ? stop + 1 : letterCount > 1 ? stop : start + 1
}
