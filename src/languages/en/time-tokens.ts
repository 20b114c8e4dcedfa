import { wordSet } from '../../text/index.ts'
import type { RelativeTime, Token } from '../../vocabulary/index.ts'
import { CARDINALS } from './number-words.ts'
import { MONTHS } from './time-words.ts'

/** What a time phrase says, and its last token. */
export interface TimeReading {
  readonly last: number
  readonly edtf?: string
  readonly relative?: RelativeTime
}

export type TimeReader = (tokens: readonly Token[], index: number) => TimeReading | null

export const pad = (number: number): string => String(number).padStart(2, '0')

export const isRangeMark = (text: string | undefined): boolean => text === '-' || text === '–' || text === '—'

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** Skips one mark: the full stop of `Sept.`, the comma of `May 3, 2024`. */
export const skip = (tokens: readonly Token[], at: number, mark: string): number =>
  tokens[at]?.text === mark ? at + 1 : at

/** `1830 GMT` is a time of the day. */
const CLOCKS = wordSet(['gmt', 'utc', 'est', 'edt', 'hours', 'hrs', 'local'])

/** A calendar year written out, or `null`; a comma inside or a unit behind makes it a number. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4) return null
  if (CLOCKS.holds(tokens[at + 1])) return null
  const year = Number(token.text)
  return Number.isInteger(year) && year >= 1500 && year <= 2150 ? year : null
}

/** A count in words or digits: the `five` of `the next five years`. */
export function countAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : null
  return CARDINALS.of(token) ?? null
}

/** `$5`, `No. 3`: the number belongs to what stands before it. */
export const hasSign = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && tokens[at]!.glued && before.kind !== 'word' && !'([“"\'-–—/'.includes(before.text)
}

/** Behind a number, what makes it no day of a month: `may 25 per cent`. */
export const NOT_A_DAY = wordSet(
  '% per percent pct million billion trillion mln bln thousand tonnes tons dlrs'.split(' '),
)

/** Words that show `May` and `March` to be months. */
const BEFORE_MONTH = wordSet(
  'in of by since last until to - – / early late mid end from between through during this next for till ended ending'.split(
    ' ',
  ),
)

/** A month's name; the modal verb `may` and the verb `march` are told by their neighbours. */
export function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const month = MONTHS.of(token)
  if (month === undefined || token.text[0] === token.text[0]!.toLowerCase()) return null
  if (token.lower !== 'may' && token.lower !== 'march') return month
  const next = tokens[at + 1]
  const isDated =
    (next?.kind === 'number' && !NOT_A_DAY.has(lowerAt(tokens, at + 2))) ||
    ['to', '-', '–', '/', ',', '.', ')', 'quarter'].includes(next?.lower ?? '.')
  return isDated || BEFORE_MONTH.has(lowerAt(tokens, at - 1)) || tokens[at - 1]?.kind === 'number' ? month : null
}

export function dayAt(tokens: readonly Token[], at: number): { day: number; last: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2) return null
  const day = Number(token.text)
  if (!(day >= 1 && day <= 31)) return null
  const suffix = tokens[at + 1]
  return { day, last: suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? at + 1 : at }
}

export interface DoubleYear {
  readonly from: number
  readonly last: number
}

/** `1986/87`, `2023-24`, `2023/2024`: two years that follow each other. */
export function doubleYearAt(tokens: readonly Token[], at: number): DoubleYear | null {
  const from = yearAt(tokens, at)
  const joint = tokens[at + 1]
  const second = tokens[at + 2]
  if (from === null || !joint?.glued || !second?.glued || second.kind !== 'number') return null
  if (joint.text !== '/' && !isRangeMark(joint.text)) return null
  const length = second.text.length
  if (length === 4) return joint.text === '/' && Number(second.text) === from + 1 ? { from, last: at + 2 } : null
  return length === 2 && Number(second.text) === (from + 1) % 100 ? { from, last: at + 2 } : null
}

/** Whether `respectively` parts what was joined up to token `at`. */
export function isRespective(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next <= at + 5; next++) {
    if (tokens[next]!.lower === 'respectively') return true
  }
  return false
}
