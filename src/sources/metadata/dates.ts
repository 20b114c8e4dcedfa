import { MONTHS } from './wording.ts'

/** A calendar date that a text writes out, and where. */
export interface WrittenDate {
  /** To the day: `2024-08-21`. */
  readonly edtf: string
  readonly start: number
  readonly end: number
}

/** In every date: a line without one need not be looked through five times. */
const YEAR = /(?:1[5-9]|20|21)\d\d/
const YEAR_FIRST = /(?<!\d)((?:1[5-9]|20|21)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2((?:1[5-9]|20|21)\d\d)(?!\d)/
const DAY_FIRST =
  /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:of\s)?(\p{L}{3,12})\.?,?\s((?:1[5-9]|20|21)\d\d)(?!\d)(?:\sгода)?/iu
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:1[5-9]|20|21)\d\d)(?!\d)/iu
const HAN = /((?:1[5-9]|20|21)\d\d)年(\d{1,2})月(\d{1,2})日/

/** The first date with a day, a month and a year in a short text; `null` where there is none or it reads two ways. */
export function findDate(text: string): WrittenDate | null {
  if (!YEAR.test(text)) return null
  const found = [yearFirst(text), yearLast(text), dayFirst(text), monthFirst(text), han(text)]
  return found.filter((date) => date !== null).toSorted((a, b) => a.start - b.start)[0] ?? null
}

function yearFirst(text: string): WrittenDate | null {
  const match = YEAR_FIRST.exec(text)
  return match && writtenDate(match, match[1]!, Number(match[3]), match[4]!)
}

/** `21/08/2024` is read where one of the two can be no month; `21.08.2024` is written day first everywhere. */
function yearLast(text: string): WrittenDate | null {
  const match = YEAR_LAST.exec(text)
  if (!match) return null
  const [, first, separator, second, year] = match as unknown as [string, string, string, string, string]
  if (separator === '.' || Number(first) > 12) return writtenDate(match, year, Number(second), first)
  return Number(second) > 12 ? writtenDate(match, year, Number(first), second) : null
}

function dayFirst(text: string): WrittenDate | null {
  const match = DAY_FIRST.exec(text)
  return match && writtenDate(match, match[3]!, monthNumber(match[2]!), match[1]!)
}

function monthFirst(text: string): WrittenDate | null {
  const match = MONTH_FIRST.exec(text)
  return match && writtenDate(match, match[3]!, monthNumber(match[1]!), match[2]!)
}

function han(text: string): WrittenDate | null {
  const match = HAN.exec(text)
  return match && writtenDate(match, match[1]!, Number(match[2]), match[3]!)
}

/** The number of a month's name or abbreviation, 0 where it is none. */
export function monthNumber(name: string): number {
  return MONTHS.get(name.toLowerCase()) ?? 0
}

function writtenDate(match: RegExpExecArray, year: string, month: number, day: string): WrittenDate | null {
  const edtf = calendarDate(Number(year), month, Number(day))
  return edtf === null ? null : { edtf, start: match.index, end: match.index + match[0].length }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2024-08-21` of a year, month and day; `null` where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
  if (day < 1 || day > days) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
