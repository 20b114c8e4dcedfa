import { wordSet } from '../../text/index.ts'
import type { Token } from '../../vocabulary/index.ts'
import { OFFSETS } from './time-words.ts'
import {
  dayAt,
  isRangeMark,
  isRespective,
  lowerAt,
  monthAt,
  NOT_A_DAY,
  pad,
  skip,
  type TimeReading,
  yearAt,
} from './time-tokens.ts'
import { partOfYear, withYear } from './year-parts.ts'

/** `2024-05-03`, `2024/05/03`. */
export function readNumericDate(tokens: readonly Token[], index: number): TimeReading | null {
  if (!tokens[index + 4]?.glued || yearAt(tokens, index) === null) return null
  const [year, dash, month, dash2, day] = tokens.slice(index, index + 5)
  if (!dash!.glued || !month!.glued || !dash2!.glued) return null
  if ((dash!.text !== '-' && dash!.text !== '/') || dash2!.text !== dash!.text) return null
  if (month!.text.length !== 2 || day!.text.length !== 2 || Number(month!.text) > 12 || Number(day!.text) > 31)
    return null
  return { last: index + 4, edtf: `${year!.text}-${month!.text}-${day!.text}` }
}

interface Days {
  readonly day: number
  readonly lastDay: number | null
  readonly last: number
}

/** `3`, `3rd`, `3-5`, `3 to 5`, `3 and 4`. */
function daysAt(tokens: readonly Token[], at: number): Days | null {
  const first = dayAt(tokens, at)
  if (!first) return null
  const joint = tokens[first.last + 1]
  const joins = isRangeMark(joint?.text) || joint?.lower === 'to' || joint?.lower === 'and'
  const second = joins ? dayAt(tokens, first.last + 2) : null
  const isRange =
    second !== null && second.day > first.day && (isRangeMark(joint!.text) || endsDate(tokens, second.last + 1))
  return isRange
    ? { day: first.day, lastDay: second.day, last: second.last }
    : { day: first.day, lastDay: null, last: first.last }
}

/** What follows a date, and not a quantity: a month, a comma, the end. */
const endsDate = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length || tokens[at]!.text === ',' || tokens[at]!.text === '.' || monthAt(tokens, at) !== null

/** `May 2024`, `May 3, 2024`, `May 3`, `May`, `3 May 2024`, `May 3-5, 2024`, `3rd of May last year`. */
export function readMonthDate(tokens: readonly Token[], index: number): TimeReading | null {
  const leading = daysAt(tokens, index)
  const of = leading ? skipWord(tokens, leading.last + 1, 'of') : index
  const month = monthAt(tokens, of)
  if (month === null) return null
  const afterMonth = tokens[of + 1]?.glued ? skip(tokens, of + 1, '.') : of + 1
  const days = leading ?? dayBehind(tokens, afterMonth)
  const next = leading || !days ? afterMonth : days.last + 1
  if (!days) return withYear(tokens, next, of, 'month', month, month)
  const comma = skip(tokens, next, ',')
  const at = skipWord(tokens, comma, 'of')
  const year = yearAt(tokens, at)
  if (year !== null) {
    const stem = `${year}-${pad(month)}-`
    const first = `${stem}${pad(days.day)}`
    return { last: at, edtf: days.lastDay ? `${first}/${stem}${pad(days.lastDay)}` : first }
  }
  const offset = OFFSETS.get(lowerAt(tokens, at))
  const hasOffset = offset !== undefined && tokens[at + 1]?.lower === 'year'
  return {
    last: hasOffset ? at + 1 : next - 1,
    relative: {
      kind: 'day',
      month,
      day: days.day,
      lastDay: days.lastDay,
      offset: hasOffset ? offset : null,
      lastMonth: null,
    },
  }
}

const skipWord = (tokens: readonly Token[], at: number, word: string): number =>
  tokens[at]?.lower === word ? at + 1 : at

/** The day behind a month; in `May 25 per cent` it is the number of something else. */
function dayBehind(tokens: readonly Token[], at: number): Days | null {
  const days = daysAt(tokens, at)
  if (!days) return null
  const next = tokens[days.last + 1]
  if (next === undefined || next.kind === 'mark')
    return next?.text === '%' || (next?.text === '.' && next.glued && tokens[days.last + 2]?.kind === 'number')
      ? null
      : days
  return NOT_A_DAY.holds(next) ? null : days
}

const JOINTS = wordSet(['to', 'through', 'until', 'till', '/'])

/** `January to July 2024`, `January-July`, `between January and July of 2024`, `October 2023 to March 2024`, `January and February`. */
export function readMonthRange(tokens: readonly Token[], index: number): TimeReading | null {
  const from = monthAt(tokens, index)
  if (from === null) return null
  let at = tokens[index + 1]?.glued ? skip(tokens, index + 1, '.') : index + 1
  const fromYear = yearAt(tokens, at)
  if (fromYear !== null) at++
  if (isRangeMark(tokens[at]?.text) && tokens[at + 1]?.lower === 'to' && isRangeMark(tokens[at + 2]?.text)) at += 2
  const joint = tokens[at]
  const isAnd = joint?.lower === 'and'
  if (!isAnd && !isRangeMark(joint?.text) && !JOINTS.has(joint?.lower ?? '')) return null
  const to = monthAt(tokens, at + 1)
  if (to === null || (isAnd && !isOneStretch(tokens, index, at + 1, from, to))) return null
  const dot = tokens[at + 2]?.glued ? skip(tokens, at + 2, '.') : at + 2
  const behind = lowerAt(tokens, dot) === 'period' ? dot + 1 : dot
  const reading = withYear(tokens, behind, behind - 1, 'month', from, to)
  if (fromYear === null) return reading
  const toYear = reading.edtf ? Number(reading.edtf.slice(-7, -3)) : to < from ? fromYear + 1 : fromYear
  return { last: reading.last, edtf: partOfYear('month', fromYear, from, toYear, to) }
}

/** `between March and May`; `in January and February`, but not `3% and 5% in January and February respectively`. */
function isOneStretch(tokens: readonly Token[], first: number, last: number, from: number, to: number): boolean {
  if (lowerAt(tokens, first - 1) === 'between') return true
  return to === (from % 12) + 1 && !isRespective(tokens, last)
}

/** `July 1 to March 31`, `1 July 1986 to 31 March 1987`: from one day to another. */
export function readDayRange(tokens: readonly Token[], index: number): TimeReading | null {
  const from = readMonthDate(tokens, index)
  const joint = from && tokens[from.last + 1]
  if (!from || !(JOINTS.has(joint?.lower ?? '') || isRangeMark(joint?.text))) return null
  const to = readMonthDate(tokens, from.last + 2)
  if (!to) return null
  const first = from.relative
  const last = to.relative
  if (from.edtf?.length === DAY && to.edtf?.length === DAY) return { last: to.last, edtf: `${from.edtf}/${to.edtf}` }
  if (first?.kind !== 'day' || first.lastDay !== null) return null
  if (to.edtf?.length === DAY) {
    const year = Number(to.edtf.slice(0, 4)) - (Number(to.edtf.slice(5, 7)) < first.month ? 1 : 0)
    return { last: to.last, edtf: `${year}-${pad(first.month)}-${pad(first.day)}/${to.edtf}` }
  }
  if (last?.kind !== 'day' || last.lastDay !== null) return null
  return { last: to.last, relative: { ...first, lastDay: last.day, lastMonth: last.month } }
}

const DAY = 'YYYY-MM-DD'.length
