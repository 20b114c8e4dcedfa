import type { Token, TokenKind } from '../../vocabulary/index.ts'

const DIGIT = 1
const LETTER = 2
const SPACE = 3
const MARK = 4

/** The class of a code unit, fast for ASCII; the halves of a pair count as letters so that a pair is never split. */
function classOf(code: number): number {
  if (code < 128) {
    if (code >= 48 && code <= 57) return DIGIT
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER
    return code <= 32 ? SPACE : MARK
  }
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x3000) return SPACE
  if (code >= 0xd800 && code <= 0xdfff) return LETTER
  return isLetter(code) ? LETTER : MARK
}

const letterPattern = /^[\p{L}\p{M}]$/u
const letters = new Map<number, boolean>()

function isLetter(code: number): boolean {
  let known = letters.get(code)
  if (known === undefined) letters.set(code, (known = letterPattern.test(String.fromCharCode(code))))
  return known
}

const APOSTROPHES = new Set(["'", '’'])

/** The `'s` of `China's` is a word of its own, so that the name before it is found as it is. */
const isGenitiveAt = (text: string, at: number, end: number): boolean =>
  APOSTROPHES.has(text[at]!) &&
  (text[at + 1] === 's' || text[at + 1] === 'S') &&
  at + 1 < end &&
  (at + 2 >= end || classOf(text.charCodeAt(at + 2)) !== LETTER)

/** Splits a span of English text into words, digit runs (`1,234.5`) and single marks. Linear in its length. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let at = start
  let previousEnd = -1
  while (at < end) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === SPACE) {
      at++
      continue
    }
    const isGenitive = kind === MARK && at === previousEnd && isGenitiveAt(text, at, end)
    const stop = isGenitive
      ? at + 2
      : kind === DIGIT
        ? digitsEnd(text, at, end)
        : kind === LETTER
          ? wordEnd(text, at, end)
          : at + 1
    const name: TokenKind = kind === DIGIT ? 'number' : kind === LETTER || isGenitive ? 'word' : 'mark'
    tokens.push(token(text, at, stop, name, at === previousEnd))
    previousEnd = stop
    at = stop
  }
  return tokens
}

function token(text: string, start: number, end: number, kind: TokenKind, glued: boolean): Token {
  const written = text.slice(start, end)
  return { start, end, kind, text: written, lower: kind === 'word' ? fold(written) : written, glued }
}

function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** A digit run keeps its separators where three digits, or the decimals, follow them. */
function digitsEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) at++
    else if ((code === 44 || code === 46) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at++
    else break
  }
  return groupedBySpace(text, start, at, end)
}

/** `12 500 000` with thin or no-break spaces is one number; with plain spaces it is left apart. */
function groupedBySpace(text: string, start: number, at: number, end: number): number {
  let stop = at
  while (stop - start <= 12 && stop + 3 < end) {
    const gap = text.charCodeAt(stop)
    if (gap !== 0xa0 && gap !== 0x202f && gap !== 0x2009) break
    if (
      !isDigit(text.charCodeAt(stop + 1)) ||
      !isDigit(text.charCodeAt(stop + 2)) ||
      !isDigit(text.charCodeAt(stop + 3))
    )
      break
    if (stop + 4 < end && isDigit(text.charCodeAt(stop + 4))) break
    stop += 4
  }
  return stop
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A word keeps inner apostrophes (`won't`), and the full stops of an abbreviation in capitals (`U.S.`). */
function wordEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code < 128 ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) : classOf(code) === LETTER) at++
    else if (
      APOSTROPHES.has(text[at]!) &&
      at > start &&
      at + 1 < end &&
      classOf(text.charCodeAt(at + 1)) === LETTER &&
      !isGenitiveAt(text, at, end)
    )
      at++
    else break
  }
  return at - start === 1 ? abbreviationEnd(text, start, at, end) : at
}

function abbreviationEnd(text: string, start: number, at: number, end: number): number {
  let stop = at
  let letterCount = 1
  while (stop + 1 < end && text[stop] === '.' && classOf(text.charCodeAt(stop + 1)) === LETTER) {
    const afterLetter = stop + 2 < end ? classOf(text.charCodeAt(stop + 2)) : SPACE
    if (afterLetter === LETTER) break
    stop += 2
    letterCount++
  }
  return letterCount > 1 && text[stop] === '.' ? stop + 1 : letterCount > 1 ? stop : start + 1
}
