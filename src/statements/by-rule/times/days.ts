import type { PublicationDate } from '../article/profile.ts'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pad = (number: number): string => String(number).padStart(2, '0')

const MS_PER_DAY = 86_400_000

/** EDTF of a day. */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`

/** 0 is Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

export function addDays(year: number, month: number, day: number, count: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + count * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The days from a date on (`count` positive) or up to it; `null` where the date is not known to the day. */
export function daysBetween({ year, month, day }: PublicationDate, count: number): string | null {
  if (month === null || day === null) return null
  const [here, there] = [isoDay({ year, month, day }), isoDay(addDays(year, month, day, count))]
  return count > 0 ? `${here}/${there}` : `${there}/${here}`
}
