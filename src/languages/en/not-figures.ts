import { wordSet } from '../../text/index.ts'
import type { LeftoverReason, NumberMention, Token } from '../../vocabulary/index.ts'
import { isReferenceWord, isSeriesName } from './numbered-names.ts'

export { isReference } from './numbered-names.ts'

const ORDINAL_SUFFIXES = wordSet(['st', 'nd', 'rd', 'th'])

/** Why a number cannot be a figure whatever follows it, by the marks and words glued to it; `null` where it may be one. */
export function notAFigure(tokens: readonly Token[], number: NumberMention): LeftoverReason | null {
  const { first, last } = number
  return (
    ordinal(tokens, number) ??
    gluedName(tokens, first, last) ??
    (isSeriesName(tokens, number) ? 'name' : null) ??
    contact(tokens, first, last) ??
    secondOfTwo(tokens, first) ??
    clockOrScore(tokens, first, last) ??
    listMarker(tokens, first, last) ??
    age(tokens, first, last)
  )
}

function ordinal(tokens: readonly Token[], number: NumberMention): LeftoverReason | null {
  const next = tokens[number.last + 1]
  return number.form === 'digits' && next?.glued && ORDINAL_SUFFIXES.holds(next) ? 'ordinal' : null
}

/** `S-400`, `Tu-95MS`, `5G`, `G20`, `COVID-19`, `4x4`; scale words and units are read before this. */
function gluedName(tokens: readonly Token[], first: number, last: number): LeftoverReason | null {
  if (tokens[first]!.kind !== 'number') return null
  const before = tokens[first - 1]
  if (tokens[first]!.glued && before?.kind === 'word' && !isCurrencyLetters(before.text)) return 'name'
  const isDashed = tokens[first]!.glued && (before?.text === '-' || before?.text === '–' || before?.text === '/')
  const beforeDash = tokens[first - 2]
  if (isDashed && before!.glued && beforeDash?.kind === 'word' && !isTimePrefix(beforeDash.lower)) return 'name'
  const next = tokens[last + 1]
  if (last === first && next?.glued && next.kind === 'word' && /^[A-Z]/.test(next.text) && next.text.length <= 3)
    return 'name'
  return null
}

/** The `1` of `3-1`, the `50` of `50-50`, the `7` of `24/7`: had the two been a range, they had been read as one. */
function secondOfTwo(tokens: readonly Token[], first: number): LeftoverReason | null {
  const joint = tokens[first - 1]
  if (!joint?.glued || !tokens[first]!.glued || tokens[first - 2]?.kind !== 'number') return null
  if (joint.text === '+') return 'name'
  return joint.text === '-' || joint.text === '–' || joint.text === '/' ? 'score' : null
}

const isTimePrefix = (word: string): boolean => ['mid', 'pre', 'post', 'late', 'early', 'non'].includes(word)
const isCurrencyLetters = (text: string): boolean =>
  /^(?:US|A|AU|C|CA|NZ|HK|S|NT|R|RMB|Rs|RM|Rp|CNY|USD|EUR|INR|RUB|JPY|GBP|Tk|CHF|SFr|AED|SAR|KRW|TL)$/.test(text)

/** Telephone numbers and addresses. */
function contact(tokens: readonly Token[], first: number, last: number): LeftoverReason | null {
  const before = tokens[first - 1]
  if (isInAddress(tokens, first)) return 'contact'
  if (before?.text === '+' && tokens[first]!.glued && tokens[last + 1]?.kind === 'number') return 'contact'
  const isTelephone = before && ['tel', 'phone', 'fax', 'telephone', 'tel.', 'call'].includes(before.lower)
  const run = tokens.slice(Math.max(0, first - 4), last + 5).filter((token) => token.kind === 'number').length
  return isTelephone ||
    (before?.text === ':' && ['tel', 'phone', 'fax'].includes(tokens[first - 2]?.lower ?? '')) ||
    (run >= 4 && hasPlus(tokens, first))
    ? 'contact'
    : null
}

const ADDRESS_MARKS = wordSet(['/', '=', '_', '?', '&', '@', '#', '~'])

/** `example.org/2024`, `?id=12`: a number inside an address of the web. */
function isInAddress(tokens: readonly Token[], first: number): boolean {
  const [mark, before] = [tokens[first - 1], tokens[first - 2]]
  if (!tokens[first]!.glued || !mark?.glued || !ADDRESS_MARKS.has(mark.text)) return false
  return before?.kind === 'word' && before.glued
}

const hasPlus = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(Math.max(0, first - 6), first)
    .some((token, index, all) => token.text === '+' && all[index + 1]?.glued === true)

/** `10:30`, `5:5:3`, `7 p.m.`, `2-1`. */
function clockOrScore(tokens: readonly Token[], first: number, last: number): LeftoverReason | null {
  const next = tokens[last + 1]
  const before = tokens[first - 1]
  if (next && ['a.m.', 'p.m.', 'am', 'pm', "o'clock", 'gmt', 'a.m', 'p.m', 'hrs'].includes(next.lower))
    return 'clock-time'
  const colonAfter = next?.text === ':' && next.glued && tokens[last + 2]?.glued && tokens[last + 2]!.kind === 'number'
  const colonBefore =
    before?.text === ':' && before.glued && tokens[first]!.glued && tokens[first - 2]?.kind === 'number'
  if (!colonAfter && !colonBefore) return null
  const minutes = colonAfter ? tokens[last + 2]!.text : tokens[first]!.text
  return minutes.length === 2 && Number(minutes) < 60 ? 'clock-time' : 'score'
}

/** `1.` and `2)` at the head of a line. */
function listMarker(tokens: readonly Token[], first: number, last: number): LeftoverReason | null {
  if (first !== 0 && !(first === 1 && tokens[0]!.kind === 'mark')) return null
  if (first !== last || tokens[first]!.kind !== 'number') return null
  const next = tokens[last + 1]
  if (next === undefined) return tokens.length <= 2 ? 'list-marker' : null
  return (next.text === '.' || next.text === ')') && next.glued ? 'list-marker' : null
}

/** `, 45, said`, `aged 45`, `45-year-old`. */
function age(tokens: readonly Token[], first: number, last: number): LeftoverReason | null {
  const before = tokens[first - 1]
  const next = tokens[last + 1]
  if (before?.lower === 'aged' || before?.lower === 'age') return 'age'
  const [dash, years, dash2, old] = tokens.slice(last + 1, last + 5)
  if (
    dash?.text === '-' &&
    ['year', 'years'].includes(years?.lower ?? '') &&
    dash2?.text === '-' &&
    old?.lower === 'old'
  )
    return 'age'
  if (tokens[last + 1]?.lower === 'years' && tokens[last + 2]?.lower === 'old') return 'age'
  const isBetweenCommas =
    before?.text === ',' &&
    (next === undefined || next.text === ',' || next.text === '.') &&
    tokens[first]!.kind === 'number' &&
    tokens[first]!.text.length === 2
  const name = tokens[first - 2]
  return isBetweenCommas && name?.kind === 'word' && /^\p{Lu}/u.test(name.text) ? 'age' : null
}

/** What a number without a unit is, by the word before it. */
export function withoutUnit(tokens: readonly Token[], number: NumberMention): LeftoverReason {
  const before = tokens[number.first - 1]
  if (number.form === 'words' || number.form === 'multiple') return 'enumeration'
  if (isReferenceWord(before)) return 'reference'
  if (before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && number.first > 1 && !number.scaled) return 'name'
  return 'no-unit'
}
