import type { RelativeTime, TimeUnit } from '../../vocabulary/index.ts'
import type { PublicationDate } from './profile.ts'

const pad = (number: number): string => String(number).padStart(2, '0')

const MONTHS_IN: Readonly<Record<TimeUnit, number>> = { year: 12, half: 6, quarter: 3, month: 1, week: 0, day: 0 }

/**
 * EDTF of a relative time, seen from the publication date; `null` where it is not known well enough.
 * A part of a year without a year goes back to its latest occurrence, or ahead where `isAhead`.
 */
export function resolveRelative(
  time: RelativeTime,
  published: PublicationDate | null,
  anchorYear: number | null,
  isAhead: boolean,
): string | null {
  if (time.length !== null) return published ? resolveSpan(time, published) : null
  if (time.from !== null) {
    const year =
      time.offset !== null
        ? published && published.year + time.offset
        : (anchorYear ?? nearestYear(time, published, isAhead))
    return year === null ? null : partOfYear(time, year)
  }
  if (!published || time.offset === null) return null
  if (time.unit === 'year')
    return time.toDate && published.month
      ? `${published.year}-01/${published.year}-${pad(published.month)}`
      : String(published.year + time.offset)
  if (published.month === null) return null
  const size = MONTHS_IN[time.unit]
  if (size === 0) return null
  const index = Math.floor((published.year * 12 + published.month - 1) / size) + time.offset
  return months(index * size, size)
}

/** The year of the latest part of a year that had ended, or at least begun, when the text was published. */
function nearestYear(time: RelativeTime, published: PublicationDate | null, isAhead: boolean): number | null {
  if (!published) return null
  const size = Math.max(1, MONTHS_IN[time.unit])
  const first = (time.from! - 1) * (time.unit === 'day' ? 1 : size) + 1
  const month = published.month ?? 12
  if (isAhead) return first < month ? published.year + 1 : published.year
  return first > month ? published.year - 1 : published.year
}

function partOfYear(time: RelativeTime, year: number): string {
  if (time.unit === 'day') return `${year}-${pad(time.from!)}-${pad(time.day!)}`
  const size = Math.max(1, MONTHS_IN[time.unit])
  const first = (time.from! - 1) * size
  return months(year * 12 + first, (time.to ?? time.from!) * size - first)
}

/** EDTF of `count` months from month `index` (year × 12 + month from 0); whole years as years. */
function months(index: number, count: number): string {
  const name = (at: number): string => `${Math.floor(at / 12)}-${pad((at % 12) + 1)}`
  if (count === 12 && index % 12 === 0) return String(Math.floor(index / 12))
  return count === 1 ? name(index) : `${name(index)}/${name(index + count - 1)}`
}

/** `the next five years` of 2024 is 2024/2029, `the next six months` of October 2025 is 2025-10/2026-04. */
function resolveSpan(time: RelativeTime, published: PublicationDate): string | null {
  const length = time.length!
  if (time.unit === 'year') {
    const other = published.year + length
    return length > 0 ? `${published.year}/${other}` : `${other}/${published.year}`
  }
  const size = MONTHS_IN[time.unit]
  if (size === 0 || published.month === null) return null
  const now = published.year * 12 + published.month - 1
  const other = now + length * size
  const name = (at: number): string => `${Math.floor(at / 12)}-${pad((at % 12) + 1)}`
  return length > 0 ? `${name(now)}/${name(other)}` : `${name(other)}/${name(now)}`
}

/** The last part of an EDTF interval: the deadline a stated period gives. */
export const endOf = (period: string): string => {
  const end = period.slice(period.indexOf('/') + 1)
  return end === '..' ? period.slice(0, period.indexOf('/')) : end
}

/** EDTF of now, to the precision of a start that is opened with `since`. */
export function nowAs(start: string, published: PublicationDate): string {
  return start.length <= 4 || published.month === null
    ? String(published.year)
    : `${published.year}-${pad(published.month)}`
}

/** The same part of the time before: the months of a period a year earlier, the month before a month. */
export function before(period: string, unit: TimeUnit): string | null {
  const parts = period.split('/')
  if (parts.some((part) => !/^\d{4}(?:-\d\d){0,2}$/.test(part))) return null
  if (unit === 'year') return parts.map((part) => `${Number(part.slice(0, 4)) - 1}${part.slice(4)}`).join('/')
  const size = MONTHS_IN[unit]
  if (size === 0 || parts.some((part) => part.length !== 7)) return null
  const [from, to] = [parts[0]!, parts.at(-1)!].map((part) => Number(part.slice(0, 4)) * 12 + Number(part.slice(5)) - 1)
  return months(from! - size, to! - from! + 1)
}
