import type { RelativeTime, TimeUnit, Token } from '../../vocabulary/index.ts'
import { CARDINALS, ORDINALS } from './number-words.ts'
import { MONTHS, OFFSETS, SPANS, UNITS } from './time-words.ts'

/** What a time phrase says, and its last token. */
export interface TimeReading {
  readonly last: number
  readonly edtf?: string
  readonly relative?: RelativeTime
}

const NOTHING: RelativeTime = {
  unit: 'year',
  offset: null,
  from: null,
  to: null,
  day: null,
  length: null,
  toDate: false,
}
export const relative = (fields: Partial<RelativeTime>): RelativeTime => ({ ...NOTHING, ...fields })

export const pad = (number: number): string => String(number).padStart(2, '0')

/** `1830 GMT` is a time of the day. */
const CLOCKS: ReadonlySet<string> = new Set(['gmt', 'utc', 'est', 'edt', 'hours', 'hrs', 'local'])

/** A calendar year written out, or `null`; a comma inside or a unit behind makes it a number. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4) return null
  if (CLOCKS.has(tokens[at + 1]?.lower ?? '')) return null
  const year = Number(token.text)
  return Number.isInteger(year) && year >= 1500 && year <= 2150 ? year : null
}

/** A month's name; the modal verb `may` and the verb `march` are told by their neighbours. */
export function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const month = MONTHS.get(token.lower)
  if (month === undefined || token.text[0] === token.text[0]!.toLowerCase()) return null
  if (token.lower !== 'may' && token.lower !== 'march') return month
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.lower ?? ''
  const isDated = next?.kind === 'number' || ['to', '-', '–', ',', '.', ')'].includes(next?.text ?? '.')
  return isDated ||
    [
      'in',
      'of',
      'by',
      'since',
      'last',
      'until',
      'to',
      '-',
      '–',
      'early',
      'late',
      'from',
      'between',
      'through',
    ].includes(before) ||
    tokens[at - 1]?.kind === 'number'
    ? month
    : null
}

/** Skips the full stop of `Sept.` and the comma of `May 3, 2024`. */
const skip = (tokens: readonly Token[], at: number, mark: string): number => (tokens[at]?.text === mark ? at + 1 : at)

const PERCENT: ReadonlySet<string> = new Set(['%', 'per', 'percent', 'pct'])

function dayAt(tokens: readonly Token[], at: number): { day: number; last: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2) return null
  const day = Number(token.text)
  if (!(day >= 1 && day <= 31)) return null
  // "by June 30 per cent was done"
  if (PERCENT.has(tokens[at + 1]?.lower ?? '')) return null
  const suffix = tokens[at + 1]
  return { day, last: suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower) ? at + 1 : at }
}

/** `May 2024`, `May 3, 2024`, `May 3`, `May`, `3 May 2024`, `May 3-5, 2024`. */
export function readMonthDate(tokens: readonly Token[], index: number): TimeReading | null {
  const leading = dayAt(tokens, index)
  const of = leading && tokens[leading.last + 1]?.lower === 'of' ? leading.last + 2 : leading ? leading.last + 1 : index
  const month = monthAt(tokens, of)
  if (month === null) return null
  const afterMonth = skip(tokens, of + 1, '.')
  const day = leading ?? dayAt(tokens, afterMonth)
  let next = leading || !day ? afterMonth : day.last + 1
  let dayEnd: number | null = null
  if (day && !leading && isRangeMark(tokens[next]?.text)) {
    const second = dayAt(tokens, next + 1)
    if (second) {
      dayEnd = second.day
      next = second.last + 1
    }
  }
  const comma = skip(tokens, next, ',')
  const at = tokens[comma]?.lower === 'of' ? comma + 1 : comma
  const year = yearAt(tokens, at)
  if (year !== null) {
    const stem = `${year}-${pad(month)}`
    if (!day) return { last: at, edtf: stem }
    return { last: at, edtf: dayEnd ? `${stem}-${pad(day.day)}/${stem}-${pad(dayEnd)}` : `${stem}-${pad(day.day)}` }
  }
  const last = next - 1
  return day
    ? { last, relative: relative({ unit: 'day', from: month, day: day.day }) }
    : { last: of, relative: relative({ unit: 'month', from: month, to: month }) }
}

export const isRangeMark = (text: string | undefined): boolean => text === '-' || text === '–' || text === '—'

/** `January to July 2024`, `January-July`, `between January and July of 2024`, `January through July this year`. */
export function readMonthRange(tokens: readonly Token[], index: number): TimeReading | null {
  const from = monthAt(tokens, index)
  if (from === null) return null
  let at = skip(tokens, index + 1, '.')
  const fromYear = yearAt(tokens, at)
  if (fromYear !== null) at++
  const joint = tokens[at]
  const before = tokens[index - 1]?.lower
  const joins =
    isRangeMark(joint?.text) ||
    ['to', 'through', 'until', 'till'].includes(joint?.lower ?? '') ||
    (joint?.lower === 'and' && before === 'between')
  if (!joins) return null
  const to = monthAt(tokens, at + 1)
  if (to === null) return null
  const tail = skip(tokens, at + 2, '.')
  return withYear(tokens, tail, tail - 1, 'month', from, to, fromYear)
}

/** Adds the year that follows (`of 2024`, `2024`, `this year`) to part of a year. */
export function withYear(
  tokens: readonly Token[],
  at: number,
  last: number,
  unit: TimeUnit,
  from: number,
  to: number,
  fromYear: number | null = null,
): TimeReading {
  const comma = skip(tokens, at, ',')
  const start = ['of', 'in'].includes(tokens[comma]?.lower ?? '') ? comma + 1 : comma
  const fiscal = tokens[start]?.lower === 'fiscal' || tokens[start]?.lower === 'financial' ? start + 1 : start
  const year = yearAt(tokens, tokens[fiscal]?.lower === 'year' ? fiscal + 1 : fiscal)
  if (year !== null)
    return {
      last: tokens[fiscal]?.lower === 'year' ? fiscal + 1 : fiscal,
      edtf: partOfYear(unit, fromYear ?? year, from, year, to),
    }
  const the = tokens[start]?.lower === 'the' ? start + 1 : start
  const offset = OFFSETS.get(tokens[the]?.lower ?? '')
  if (offset !== undefined && tokens[the + 1]?.lower === 'year') {
    return { last: the + 1, relative: relative({ unit, from, to, offset }) }
  }
  if (tokens[the]?.lower === 'year' && start !== at)
    return { last: the, relative: relative({ unit, from, to, offset: 0 }) }
  if (fromYear !== null) return { last, edtf: partOfYear(unit, fromYear, from, fromYear, to) }
  return { last, relative: relative({ unit, from, to }) }
}

/** EDTF of months, quarters or halves of a year: quarters and halves as their months, as the guide writes part-years. */
export function partOfYear(unit: TimeUnit, fromYear: number, from: number, toYear: number, to: number): string {
  const size = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 1
  const first = (from - 1) * size + 1
  const last = to * size
  if (fromYear === toYear && first === last) return `${fromYear}-${pad(first)}`
  return `${fromYear}-${pad(first)}/${toYear}-${pad(last)}`
}

/** `the first quarter of 2024`, `Q1 2024`, `H1`, `the first nine months of this year`, `the second half`. */
export function readPartOfYear(tokens: readonly Token[], index: number): TimeReading | null {
  const short = readShortPart(tokens, index)
  if (short) return short
  const word = tokens[index]!.lower
  const ordinal = ORDINALS.get(word) ?? (word === 'last' || word === 'final' ? -1 : undefined)
  if (ordinal === undefined) return null
  const unit = UNITS.get(tokens[index + 1]?.lower ?? '')
  if (unit && (unit[0] === 'quarter' || unit[0] === 'half')) {
    const count = unit[0] === 'quarter' ? 4 : 2
    const number = ordinal === -1 ? count : ordinal
    if (number > count || (word === 'last' && tokens[index + 2]?.lower !== 'of')) return null
    return withYear(tokens, index + 2, index + 1, unit[0], number, number)
  }
  if (ordinal !== 1) return null
  const count = CARDINALS.get(tokens[index + 1]?.lower ?? '') ?? plainNumber(tokens[index + 1])
  if (count === null || count > 12 || UNITS.get(tokens[index + 2]?.lower ?? '')?.[0] !== 'month') return null
  return withYear(tokens, index + 3, index + 2, 'month', 1, count)
}

function plainNumber(token: Token | undefined): number | null {
  return token?.kind === 'number' && token.text.length <= 3 ? Number(token.text) : null
}

function readShortPart(tokens: readonly Token[], index: number): TimeReading | null {
  const letter = tokens[index]!.text
  const digit = tokens[index + 1]
  if ((letter !== 'Q' && letter !== 'H') || !digit?.glued || digit.kind !== 'number') return null
  const number = Number(digit.text)
  if (!(number >= 1 && number <= (letter === 'Q' ? 4 : 2))) return null
  return withYear(tokens, index + 2, index + 1, letter === 'Q' ? 'quarter' : 'half', number, number)
}

/** `the next five years`, `the past decade`, `the coming months`. */
export function readSpan(tokens: readonly Token[], index: number): TimeReading | null {
  const direction = SPANS.get(tokens[index]!.lower)
  if (direction === undefined) return null
  const count = CARDINALS.get(tokens[index + 1]?.lower ?? '') ?? plainNumber(tokens[index + 1])
  if (count !== null) {
    const hyphen = tokens[index + 2]?.text === '-' ? 1 : 0
    const unit = UNITS.get(tokens[index + 2 + hyphen]?.lower ?? '')
    return unit
      ? { last: index + 2 + hyphen, relative: relative({ unit: unit[0], length: direction * count * unit[1] }) }
      : null
  }
  if (tokens[index + 1]?.lower !== 'decade') return null
  return { last: index + 1, relative: relative({ unit: 'year', length: direction * 10 }) }
}

/** `last year`, `this month`, `the previous quarter`, `a year earlier`, `the same period last year`. */
export function readRelative(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  const offset = OFFSETS.get(word)
  if (offset !== undefined) {
    const skipped = ['fiscal', 'financial', 'calendar'].includes(tokens[index + 1]?.lower ?? '') ? 1 : 0
    const unit = UNITS.get(tokens[index + 1 + skipped]?.lower ?? '')
    if (unit && unit[1] === 1) return { last: index + 1 + skipped, relative: relative({ unit: unit[0], offset }) }
    const month = offset <= 0 ? monthAt(tokens, index + 1) : null
    if (month !== null) return { last: index + 1, relative: relative({ unit: 'month', from: month, to: month }) }
    return null
  }
  if (word === 'a' || word === 'one') {
    const unit = UNITS.get(tokens[index + 1]?.lower ?? '')
    const tail = tokens[index + 2]?.lower
    if (unit && (tail === 'earlier' || tail === 'ago' || tail === 'before')) {
      return { last: index + 2, relative: relative({ unit: unit[0], offset: -1 }) }
    }
  }
  return null
}
