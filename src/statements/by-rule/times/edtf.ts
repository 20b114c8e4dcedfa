import type { PublicationDate } from '../article/profile.ts'

const pad = (number: number): string => String(number).padStart(2, '0')

const monthName = (index: number): string => `${Math.floor(index / 12)}-${pad((((index % 12) + 12) % 12) + 1)}`

/** EDTF of `count` months from month `index` (year × 12 + month from 0); whole years as years. */
export function monthsFrom(index: number, count: number): string {
  if (count === 12 && index % 12 === 0) return String(index / 12)
  return count === 1 ? monthName(index) : `${monthName(index)}/${monthName(index + count - 1)}`
}

/** A period moved by months; `null` where its precision does not allow it: a year by a month. */
export function shiftPeriod(period: string, months: number): string | null {
  const bounds = period.split('/').map((bound) => shiftBound(bound, months))
  return bounds.includes(null) ? null : bounds.join('/')
}

function shiftBound(bound: string, months: number): string | null {
  if (bound === '..') return bound
  const year = Number(bound.slice(0, 4))
  const month = Number(bound.slice(5, 7))
  if (months % 12 === 0) return `${year + months / 12}${bound.slice(4)}`
  return month >= 1 && month <= 12 ? monthName(year * 12 + month - 1 + months) + bound.slice(7) : null
}

/** The first and last part of an EDTF interval; the same where it is no interval. */
export function boundsOf(period: string): readonly [first: string, last: string] {
  const slash = period.indexOf('/')
  return slash < 0 ? [period, period] : [period.slice(0, slash), period.slice(slash + 1)]
}

/** So many years from a year, month or day on. */
export function spanFrom(start: string, years: number): string | null {
  const last = shiftPeriod(start, years * 12)
  if (last === null) return null
  if (start.length === 4) return `${start}/${Number(last) - 1}`
  return start.length === 7 ? `${start}/${shiftPeriod(last, -1)!}` : `${start}/${last}`
}

/** How many months an interval between two months has; `NaN` between anything else. */
export const monthsIn = (first: string, last: string): number =>
  first.length === 7 && last.length === 7 ? monthIndex(last) - monthIndex(first) + 1 : Number.NaN

const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))

/** By how many months one period ended before another of the same kind; `null` where they are of different kinds. */
export function monthsApart(earlier: string, later: string): number | null {
  const [one, other] = [boundsOf(earlier)[1], boundsOf(later)[1]]
  if (one.length !== other.length || earlier.length !== later.length || one.length > 7) return null
  const months = one.length === 4 ? (Number(other) - Number(one)) * 12 : monthIndex(other) - monthIndex(one)
  return months > 0 ? months : null
}

/** The last part of an EDTF interval: the deadline a stated period gives. */
export const endOf = (period: string): string => {
  const [first, last] = boundsOf(period)
  return last === '..' ? first : last
}

/** EDTF of now, to the precision of a start that is opened with `since`. */
export function nowAs(start: string, { year, month, day }: PublicationDate): string {
  if (start.length <= 4 || month === null) return String(year)
  return start.length <= 7 || day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`
}

/** Whether a period had ended when the text was published. */
export function isPast(period: string, { year, month, day }: PublicationDate): boolean {
  const end = endOf(period)
  const now = [year, month, day].map((part) => (part === null ? '' : pad(part)))
  const whole = now.filter(Boolean).join('-')
  return end < whole.slice(0, end.length)
}
