import { wordSet } from '../../text/index.ts'
import type { TimeUnit, Token } from '../../vocabulary/index.ts'
import { ORDINALS } from './number-words.ts'
import { countAt, dayAt, doubleYearAt, lowerAt, monthAt, pad, skip, type TimeReading, yearAt } from './time-tokens.ts'
import { ENDING, OFFSETS, TOLD, UNITS, YEARLY } from './time-words.ts'

type PartUnit = 'half' | 'quarter' | 'month'

const SIZES: Readonly<Record<PartUnit, number>> = { half: 6, quarter: 3, month: 1 }

/** EDTF of months, quarters or halves of a year: quarters and halves as their months, as the guide writes part-years. */
export function partOfYear(unit: PartUnit, fromYear: number, from: number, toYear: number, to: number): string {
  const size = SIZES[unit]
  const first = (from - 1) * size + 1
  const last = to * size
  if (fromYear === toYear && first === last) return `${fromYear}-${pad(first)}`
  if (fromYear === toYear && first === 1 && last === 12) return String(fromYear)
  return `${fromYear}-${pad(first)}/${toYear}-${pad(last)}`
}

const FISCAL = wordSet(['fiscal', 'financial', 'fy', 'budget'])

/** Adds the year that follows (`of 2024`, `2024`, `this year`, `of fiscal 2024`, `a year earlier`) to part of a year. */
export function withYear(
  tokens: readonly Token[],
  at: number,
  last: number,
  unit: PartUnit,
  from: number,
  to: number,
): TimeReading {
  const part = { kind: 'part', unit, from, to } as const
  const comma = tokens[at]?.text === ',' && yearAt(tokens, at + 1) !== null ? at + 1 : at
  const hasOf = ['of', 'in', 'for', 'during'].includes(lowerAt(tokens, comma))
  const start = hasOf ? comma + 1 : comma
  const the = lowerAt(tokens, start) === 'the' ? start + 1 : start
  const ended = unit === 'month' && from === 1 && hasOf ? endedYear(tokens, the, to) : null
  if (ended) return ended
  const fiscal = fiscalTail(tokens, the, unit, from, to)
  if (fiscal) return fiscal
  const named = lowerAt(tokens, the) === 'calendar' ? the + 1 : the
  const at4 = lowerAt(tokens, named) === 'year' && named > the ? named + 1 : named
  const year = yearAt(tokens, at4)
  if (year !== null && !hasDouble(tokens, at4))
    return { last: at4, edtf: partOfYear(unit, to < from ? year - 1 : year, from, year, to) }
  const offset = OFFSETS.get(lowerAt(tokens, the))
  if (offset !== undefined && lowerAt(tokens, the + 1) === 'year' && !TOLD.has(lowerAt(tokens, the)))
    return { last: the + 1, relative: { ...part, offset, direction: 0 } }
  if (hasOf && the > start && lowerAt(tokens, the) === 'year' && lowerAt(tokens, the + 1) !== 'to')
    return { last: the, relative: { ...part, offset: 0, direction: 0 } }
  // "in October of that year": the one the text has just told of.
  const isTold = hasOf && ['that', 'same'].includes(lowerAt(tokens, the)) && lowerAt(tokens, the + 1) === 'year'
  if (isTold) return { last: the + 1, relative: { ...part, offset: null, direction: 0 } }
  const direction = directionBefore(tokens, last, from === to ? 1 : 0)
  return { last, relative: { ...part, offset: null, direction } }
}

/** `the first nine months of the fiscal year that ended in June`: nine to March. */
function endedYear(tokens: readonly Token[], at: number, length: number): TimeReading | null {
  const next = FISCAL.has(lowerAt(tokens, at)) ? at + 1 : at
  if (lowerAt(tokens, next) !== 'year') return null
  const ending = endingAt(tokens, next + 1)
  if (!ending || lowerAt(tokens, next + 1) === 'to') return null
  const { month, year } = ending.end
  const last = month - 12 + length
  const end = { month: last < 1 ? last + 12 : last, day: null, year: year === null ? null : last < 1 ? year - 1 : year }
  return { last: ending.last, relative: { kind: 'ending', unit: 'month', length, ...end, isFiscal: false } }
}

/** `last November` looks back, `next May` ahead. */
function directionBefore(tokens: readonly Token[], last: number, reach: number): -1 | 0 | 1 {
  if (reach === 0) return 0
  const before = lowerAt(tokens, tokens[last]?.text === '.' ? last - 2 : last - 1)
  return before === 'last' || before === 'past' ? -1 : before === 'next' || before === 'coming' ? 1 : 0
}

const hasDouble = (tokens: readonly Token[], at: number): boolean => doubleYearAt(tokens, at) !== null

/** `of fiscal 2024`, `of the 2023-24 financial year`, `of the current fiscal year`, `of 1986/87`. */
function fiscalTail(
  tokens: readonly Token[],
  at: number,
  unit: PartUnit,
  from: number,
  to: number,
): TimeReading | null {
  const months: readonly [number, number] = [(from - 1) * SIZES[unit] + 1, to * SIZES[unit]]
  const offset = OFFSETS.get(lowerAt(tokens, at))
  const word = offset === undefined ? at : at + 1
  const isFiscal = FISCAL.has(lowerAt(tokens, word))
  // A named month is one of the calendar: "January of fiscal 2024".
  if (unit === 'month' && from !== 1) return null
  if (!isFiscal) {
    const double = offset === undefined ? doubleYearAt(tokens, at) : null
    if (!double) return null
    const last = FISCAL.has(lowerAt(tokens, double.last + 1)) ? double.last + 2 : double.last
    return { last, relative: { kind: 'fiscal', year: double.from, isDouble: true, offset: null, months } }
  }
  const next = lowerAt(tokens, word + 1) === 'year' ? word + 2 : word + 1
  if (offset !== undefined)
    return { last: next - 1, relative: { kind: 'fiscal', year: null, isDouble: false, offset, months } }
  const double = doubleYearAt(tokens, next)
  if (double)
    return { last: double.last, relative: { kind: 'fiscal', year: double.from, isDouble: true, offset: null, months } }
  const year = yearAt(tokens, next) ?? shortYear(tokens, next)
  if (year !== null) return { last: next, relative: { kind: 'fiscal', year, isDouble: false, offset: null, months } }
  return lowerAt(tokens, next - 1) === 'year'
    ? { last: next - 1, relative: { kind: 'fiscal', year: null, isDouble: false, offset: 0, months } }
    : null
}

/** The 24 of `FY24`. */
const shortYear = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.glued && tokens[at]!.kind === 'number' && tokens[at]!.text.length === 2
    ? 2000 + Number(tokens[at]!.text)
    : null

/** `the first quarter of 2024`, `Q1 2024`, `H1`, `1st qtr`, `the first nine months of this year`, `the second half`. */
export function readPartOfYear(tokens: readonly Token[], index: number): TimeReading | null {
  const short = readShortPart(tokens, index) ?? readShortMonths(tokens, index)
  if (short) return short
  const word = tokens[index]!.lower
  const glued = tokens[index + 1]?.glued === true && /^(?:st|nd|rd|th)$/.test(tokens[index + 1]!.lower)
  const ordinal = glued
    ? (countAt(tokens, index) ?? undefined)
    : (ORDINALS.get(word) ?? (word === 'last' || word === 'final' ? -1 : word === 'opening' ? 1 : undefined))
  if (ordinal === undefined || ordinal > 4) return null
  const at = skip(tokens, (glued ? index + 1 : index) + 1, '-')
  const fiscal = lowerAt(tokens, at) === 'fiscal' ? at + 1 : at
  const unit = UNITS.get(lowerAt(tokens, fiscal))
  if (unit && (unit[0] === 'quarter' || unit[0] === 'half'))
    return quarterOrHalf(tokens, index, fiscal, unit[0], ordinal)
  if (ordinal !== 1 || glued) return null
  const count = countAt(tokens, at)
  const counted = UNITS.get(lowerAt(tokens, at + 1))
  if (count === null || !counted) return null
  if (counted[0] === 'month' && count <= 12) return monthsOf(tokens, at + 2, at + 1, 'month', count)
  if (counted[0] === 'quarter' && count <= 4) return monthsOf(tokens, at + 2, at + 1, 'quarter', count)
  return null
}

const monthsOf = (tokens: readonly Token[], at: number, last: number, unit: PartUnit, count: number): TimeReading =>
  withYear(tokens, at, last, unit, 1, count)

function quarterOrHalf(
  tokens: readonly Token[],
  index: number,
  at: number,
  unit: 'quarter' | 'half',
  ordinal: number,
): TimeReading | null {
  const count = unit === 'quarter' ? 4 : 2
  const number = ordinal === -1 ? count : ordinal
  if (number > count) return null
  const of = lowerAt(tokens, at + 1)
  // "last quarter" is the one before this; "the first half of April" is no half of a year.
  if (tokens[index]!.lower === 'last' && of !== 'of') return null
  if (of === 'of' && monthAt(tokens, at + 2) !== null) return null
  const next = ['period', 'results'].includes(of) ? at + 2 : at + 1
  const ending = endingAt(tokens, next)
  // "the first quarter ended March 31".
  if (ending)
    return {
      last: ending.last,
      relative: { kind: 'ending', unit: 'month', length: SIZES[unit], ...ending.end, isFiscal: false },
    }
  return withYear(tokens, next, next - 1, unit, number, number)
}

/** `Q1`, `H2 2024`, `2Q`, `1H24`. */
function readShortPart(tokens: readonly Token[], index: number): TimeReading | null {
  const [first, second] = [tokens[index]!, tokens[index + 1]]
  if (!second?.glued) return null
  const isLeading = first.text === 'Q' || first.text === 'H'
  const letter = isLeading ? first.text : second.text
  const digit = isLeading ? second : first
  if ((letter !== 'Q' && letter !== 'H') || digit.kind !== 'number' || digit.text.length !== 1) return null
  const number = Number(digit.text)
  if (!(number >= 1 && number <= (letter === 'Q' ? 4 : 2))) return null
  const unit = letter === 'Q' ? 'quarter' : 'half'
  const short = tokens[index + 2]
  if (short?.glued && short.kind === 'number' && short.text.length === 2) {
    const year = 2000 + Number(short.text)
    return { last: index + 2, edtf: partOfYear(unit, year, number, year, number) }
  }
  return withYear(tokens, index + 2, index + 1, unit, number, number)
}

/** `9M 2023`, `9M23`: its first nine months; without a year it is nine million. */
function readShortMonths(tokens: readonly Token[], index: number): TimeReading | null {
  const [count, letter, next] = [tokens[index]!, tokens[index + 1], tokens[index + 2]]
  if (count.kind !== 'number' || !letter?.glued || letter.text !== 'M' || !/^(?:[2-9]|1[01])$/.test(count.text))
    return null
  const isShort = next?.glued && next.kind === 'number' && next.text.length === 2
  const year = isShort ? 2000 + Number(next.text) : yearAt(tokens, index + 2)
  return year === null ? null : { last: index + 2, edtf: partOfYear('month', year, 1, year, Number(count.text)) }
}

interface End {
  readonly last: number
  readonly end: { readonly month: number; readonly day: number | null; readonly year: number | null }
}

/** `to March`, `ended June 30, 1986`, `ending 31 December`, `through end-May`. */
function endingAt(tokens: readonly Token[], start: number): End | null {
  // "the fiscal year that ended in June"
  const at = ['that', 'which'].includes(lowerAt(tokens, start)) ? start + 1 : start
  if (at > start && lowerAt(tokens, at) !== 'ended' && lowerAt(tokens, at) !== 'ends') return null

  if (!ENDING.has(lowerAt(tokens, at))) return null
  let next = at + 1
  if (lowerAt(tokens, at) === 'up') next++
  while (FILLERS.has(lowerAt(tokens, next))) next++
  const quarter = quarterEnd(tokens, next)
  if (quarter) return quarter
  const leading = dayAt(tokens, next)
  const of = leading ? leading.last + 1 : next
  const month = monthAt(tokens, of)
  if (month === null) return null
  const behind = tokens[of + 1]?.glued ? skip(tokens, of + 1, '.') : of + 1
  const day = leading ?? dayAt(tokens, behind)
  const tail = leading || !day ? behind : day.last + 1
  const at4 = skip(tokens, tail, ',')
  const year = yearAt(tokens, at4)
  const end = { month, day: day?.day ?? null, year }
  return { last: year === null ? tail - 1 : at4, end }
}

/** `to the end of Q3 2023`: to its last month. */
function quarterEnd(tokens: readonly Token[], at: number): End | null {
  const number = Number(tokens[at + 1]?.text)
  const year = yearAt(tokens, at + 2)
  if (tokens[at]?.text !== 'Q' || !tokens[at + 1]?.glued || !(number >= 1 && number <= 4) || year === null) return null
  return { last: at + 2, end: { month: number * 3, day: null, year } }
}

const FILLERS = wordSet(['the', 'end', 'end-', 'early', 'mid', 'late', 'of', '-', 'last', 'on', 'in'])

const LENGTHS: Readonly<Record<TimeUnit, readonly [TimeUnit, number]>> = {
  year: ['month', 12],
  season: ['month', 12],
  half: ['month', 6],
  quarter: ['month', 3],
  month: ['month', 1],
  week: ['day', 7],
  day: ['day', 1],
}

/** `the year to March`, `12 months ended June 30`, `the week ended March 13`, `the six-month period to September`, `the seven months`. */
export function readStretch(tokens: readonly Token[], index: number): TimeReading | null {
  const isFiscal = FISCAL.has(lowerAt(tokens, index))
  const count = countAt(tokens, index)
  const at = count !== null ? skip(tokens, index + 1, '-') : isFiscal ? index + 1 : index
  const unit = UNITS.get(lowerAt(tokens, at))
  if (!unit || (unit[1] > 10 && unit[0] === 'year')) return null
  const next = ['period', 'season', 'term', 'just'].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  const years = count ?? 1
  const to =
    unit[0] === 'year' && years * unit[1] > 1 && lowerAt(tokens, next) === 'to' ? yearAt(tokens, next + 1) : null
  // "the ten years to 2022", "the decade to 2022"
  if (to !== null) return { last: next + 1, edtf: `${to - years * unit[1]}/${to}` }
  const ending = endingAt(tokens, next)
  if (ending) {
    const [base, size] = LENGTHS[unit[0]]
    const relative = { kind: 'ending', unit: base, length: size * (count ?? 1), ...ending.end, isFiscal } as const
    return { last: ending.last, relative }
  }
  return count === null ? null : monthsSoFar(tokens, index, next, count, unit[0])
}

/** `in 11 months of 2023`, `over the seven months`, `nine-month exports`: counted from January. */
function monthsSoFar(
  tokens: readonly Token[],
  index: number,
  next: number,
  count: number,
  unit: TimeUnit,
): TimeReading | null {
  if (unit !== 'month' || count > 11 || count < 2) return null
  const before = lowerAt(tokens, index - 1)
  const isDetermined = before === 'the' && ['in', 'over', 'during', 'for'].includes(lowerAt(tokens, index - 2))
  const hasYear =
    lowerAt(tokens, next) === 'of' &&
    (yearAt(tokens, next + 1) !== null || ['this', 'last'].includes(lowerAt(tokens, next + 1)))
  // "nine-month net profit", "the six-month total"
  const isTotal =
    tokens[index + 1]?.text === '-' && (YEARLY.has(lowerAt(tokens, next)) || RESULTS.has(lowerAt(tokens, next)))
  if (!hasYear && !isDetermined && !isTotal) return null
  if (!hasYear && ['since', 'after', 'before', 'of', 'from', 'ago', 'earlier'].includes(lowerAt(tokens, next)))
    return null
  return withYear(tokens, next, next - 1, 'month', 1, count)
}

/** What stands before the amount of a company's months: `nine-month net profit`. */
const RESULTS = wordSet([
  'net',
  'pretax',
  'operating',
  'group',
  'attributable',
  'consolidated',
  'loss',
  'results',
  'turnover',
])

/** `the March quarter`, `the June half`, `the December 1986 quarter`. */
export function readNamedQuarter(tokens: readonly Token[], index: number): TimeReading | null {
  const month = monthAt(tokens, index)
  if (month === null) return null
  const year = yearAt(tokens, index + 1)
  const at = year === null ? index + 1 : index + 2
  const unit = UNITS.get(lowerAt(tokens, at))?.[0]
  if (unit !== 'quarter' && unit !== 'half') return null
  const tail = yearAt(tokens, at + 1)
  const last = tail === null ? at : at + 1
  const end = { month, day: null, year: year ?? tail }
  return { last, relative: { kind: 'ending', unit: 'month', length: SIZES[unit], ...end, isFiscal: false } }
}
