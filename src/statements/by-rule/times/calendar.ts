import type { FiscalTime, PartTime, RelativeTime, TimeUnit } from '../../../vocabulary/index.ts'
import { addDays, daysBetween, isoDay, weekdayOf } from './days.ts'
import { boundsOf, monthsFrom, shiftPeriod } from './edtf.ts'
import type { PublicationDate } from '../article/profile.ts'

/** When a state's fiscal year begins, and which of its two calendar years names it. */
export interface FiscalYear {
  readonly starts: number
  readonly named: 'first' | 'last'
}

/** From where a relative time is seen. */
export interface Viewpoint {
  readonly published: PublicationDate | null
  /** The year that the sentence, or in a history the text before it, gives to months without one. */
  readonly anchorYear: number | null
  /** The period that was told of last: what `a year earlier` is counted from. */
  readonly told: string | null
  readonly fiscal: FiscalYear | null
  /** Whether a goal or forecast looks ahead. */
  readonly isAhead: boolean
  /** Whether something took place, so that `today` is a day and not the present. */
  readonly isEvent: boolean
  /** Whether the figure is a change: `fivefold in five years` looks back. */
  readonly isChange: boolean
}

const MONTHS_IN: Readonly<Record<TimeUnit, number>> = {
  year: 12,
  season: 12,
  half: 6,
  quarter: 3,
  month: 1,
  week: 0,
  day: 0,
}

/** EDTF of a relative time; `null` where what it is seen from is not known well enough. */
export function resolveRelative(time: RelativeTime, view: Viewpoint): string | null {
  const { published } = view
  switch (time.kind) {
    case 'part':
      return resolvePart(time, view)
    case 'fiscal':
      return resolveFiscal(time, view)
    case 'day':
      return resolveDay(time, view)
    case 'ending':
      return resolveEnding(time, view)
    case 'told':
      return resolveTold(time, view)
    case 'span':
      return resolveSpan(time, view)
    default:
      return published === null ? null : resolveFromPublication(time, published, view)
  }
}

type FromPublication = Extract<
  RelativeTime,
  { kind: 'offset' | 'today' | 'now' | 'weekday' | 'season' | 'to-date' | 'end-of' }
>

function resolveFromPublication(time: FromPublication, published: PublicationDate, view: Viewpoint): string | null {
  switch (time.kind) {
    case 'offset':
      return time.unit === 'season'
        ? seasonOf(time.offset, published, view.told)
        : resolveOffset(time.unit, time.offset, published)
    case 'today':
      return view.isEvent && published.day !== null ? dayOf(published, 0) : String(published.year)
    case 'now':
      return String(published.year)
    case 'weekday':
      return resolveWeekday(time.weekday, time.direction, published, view.isAhead)
    case 'season':
      if (time.isOfYear) return `${published.year + time.offset}-${time.season}`
      return resolveSeason(time.season, time.offset, published)
    case 'to-date':
      if (time.year !== null && time.year !== published.year) return String(time.year)
      return published.month === null ? String(published.year) : monthsFrom(published.year * 12, published.month)
    case 'end-of':
      return String(Math.floor(published.year / time.years) * time.years + time.years)
  }
}

function resolveOffset(unit: TimeUnit, offset: number, published: PublicationDate): string | null {
  if (unit === 'year') return String(published.year + offset)
  if (unit === 'day') return dayOf(published, offset)
  if (published.month === null) return null
  if (unit === 'week') return weekOf(published, offset)
  const size = MONTHS_IN[unit]
  const index = Math.floor((published.year * 12 + published.month - 1) / size) + offset
  return monthsFrom(index * size, size)
}

function dayOf({ year, month, day }: PublicationDate, offset: number): string | null {
  return month === null || day === null ? null : isoDay(addDays(year, month, day, offset))
}

/** `this season`: the one under way, over two years where the text has told of one that is: `95 in 1987/88 vs 120 this season`. */
function seasonOf(offset: number, { year, month }: PublicationDate, told: string | null): string {
  const [first, last] = boundsOf(told ?? '')
  const isOverTwo = Number(last.slice(0, 4)) === Number(first.slice(0, 4)) + 1 && first.length === last.length
  if (!isOverTwo) return String(year + offset)
  const isBegun = first.length === 4 || month === null || month >= Number(first.slice(5, 7))
  const begun = (isBegun && first.length > 4 ? year : year - 1) + offset
  return shiftPeriod(told!, (begun - Number(first.slice(0, 4))) * 12)!
}

/** Monday to Sunday. */
function weekOf({ year, month, day }: PublicationDate, offset: number): string | null {
  if (month === null || day === null) return null
  const sinceMonday = (weekdayOf(year, month, day) + 6) % 7
  const first = offset * 7 - sinceMonday
  return `${isoDay(addDays(year, month, day, first))}/${isoDay(addDays(year, month, day, first + 6))}`
}

/** A plain weekday is the latest one, the day of publication included; ahead the next. */
function resolveWeekday(
  weekday: number,
  direction: -1 | 0 | 1,
  { year, month, day }: PublicationDate,
  isAhead: boolean,
): string | null {
  if (month === null || day === null) return null
  const back = (weekdayOf(year, month, day) - weekday + 7) % 7
  const isForward = direction > 0 || (direction === 0 && isAhead)
  const strict = direction !== 0 && back === 0 ? 7 : 0
  return isoDay(addDays(year, month, day, isForward ? ((7 - back) % 7) + strict : -(back + strict)))
}

/** `last summer` is the latest that has ended, `next summer` the first to begin. */
function resolveSeason(season: number, offset: number, { year, month }: PublicationDate): string {
  const first = (season - 20) * 3
  const now = month ?? 12
  const moved = offset < 0 ? (now > first + 2 ? 0 : -1) : offset > 0 && first <= now ? 1 : 0
  return `${year + moved}-${season}`
}

/** Months, quarters and halves, in their latest occurrence where no year is said, or ahead. */
function resolvePart(time: PartTime, view: Viewpoint): string | null {
  const { published } = view
  const size = MONTHS_IN[time.unit]
  const first = (time.from - 1) * size
  const last = time.to * size
  const year =
    time.offset !== null
      ? published && published.year + time.offset
      : yearOf(last <= first ? last : first + 1, last, time.direction, view)
  if (year === null) return null
  return last <= first
    ? monthsFrom((year - 1) * 12 + first, last + 12 - first)
    : monthsFrom(year * 12 + first, last - first)
}

/** The year of a part of a year: backwards where it had not begun when the text was published, never into the future. */
function yearOf(first: number, last: number, direction: -1 | 0 | 1, view: Viewpoint): number | null {
  if (view.anchorYear !== null && direction === 0) return view.anchorYear
  const { published } = view
  if (!published) return null
  const now = published.month ?? 12
  if (direction > 0) return first > now ? published.year : published.year + 1
  if (direction < 0) return first < now ? published.year : published.year - 1
  if (view.isAhead) return last < now ? published.year + 1 : published.year
  // "in the first half", of what took place, in April: that of the year before.
  return first > now || (view.isEvent && last > now + 1) ? published.year - 1 : published.year
}

function resolveDay(time: Extract<RelativeTime, { kind: 'day' }>, view: Viewpoint): string | null {
  const { published } = view
  const end = time.lastMonth ?? time.month
  const endYear = time.offset !== null ? published && published.year + time.offset : yearOf(end, end, 0, view)
  if (endYear === null) return null
  const year = end < time.month ? endYear - 1 : endYear
  const first = isoDay({ year, month: time.month, day: time.day })
  return time.lastDay === null ? first : `${first}/${isoDay({ year: endYear, month: end, day: time.lastDay })}`
}

function resolveEnding(time: Extract<RelativeTime, { kind: 'ending' }>, view: Viewpoint): string | null {
  const year = time.year ?? yearOf(time.month, time.month, 0, view)
  if (year === null) return null
  if (time.unit === 'month') return monthsFrom(year * 12 + time.month - time.length, time.length)
  if (time.day === null) return null
  const first = addDays(year, time.month, time.day, 1 - time.length)
  return `${isoDay(first)}/${isoDay({ year, month: time.month, day: time.day })}`
}

/** `fiscal 2024` where the state's fiscal year is known; one counted from now is else the calendar's. */
function resolveFiscal(time: FiscalTime, { fiscal, published }: Viewpoint): string | null {
  const { starts, named } = fiscal ?? { starts: 1, named: 'first' as const }
  if (fiscal === null && time.year !== null && (time.isDouble || time.months === null)) return null
  const [from, to] = time.months ?? [1, 12]
  const year = time.year ?? currentFiscalYear(starts, time.offset!, published)
  if (year === null) return null
  const isNamedByLast = time.year !== null && !time.isDouble && named === 'last' && starts > 1
  return monthsFrom((isNamedByLast ? year - 1 : year) * 12 + starts - 1 + from - 1, to - from + 1)
}

/** The calendar year in which the fiscal year of publication began. */
function currentFiscalYear(starts: number, offset: number, published: PublicationDate | null): number | null {
  if (published === null) return null
  return (published.month ?? 12) >= starts ? published.year + offset : published.year - 1 + offset
}

function resolveTold(time: Extract<RelativeTime, { kind: 'told' }>, view: Viewpoint): string | null {
  const { told, published } = view
  const year = time.year ?? (time.yearOffset !== null && published ? published.year + time.yearOffset : null)
  if (year !== null) {
    const end = told === null ? Number.NaN : Number(told.split('/').at(-1)!.slice(0, 4))
    return Number.isNaN(end) ? null : shiftPeriod(told!, (year - end) * 12)
  }
  // "in May 2018 … the next year": a calendar year; "a year earlier" is the same part of it.
  if (time.unit === 'year' && time.offset > 0 && told !== null && isPartOfYear(told))
    return String(Number(told.slice(0, 4)) + time.offset)
  const size = MONTHS_IN[time.unit]
  const shifted = told !== null && size > 0 ? shiftPeriod(told, time.offset * size) : null
  if (shifted !== null || time.offset === 0) return shifted
  // "two years later": later than what, nobody has told.
  if (time.offset > 0 && view.isEvent) return null
  return published ? resolveOffset(time.unit, time.offset, published) : null
}

/** Whether a period lies within a calendar year and is shorter. */
function isPartOfYear(period: string): boolean {
  const [first, last] = boundsOf(period)
  return first.length > 4 && first.slice(0, 4) === last.slice(0, 4)
}

/** `the next five years` of 2024 is 2024/2029, `the next six months` of October 2025 is 2025-10/2026-04. */
function resolveSpan(time: Extract<RelativeTime, { kind: 'span' }>, view: Viewpoint): string | null {
  const { published } = view
  if (published === null || (time.isBare && !view.isAhead && !view.isChange)) return null
  const length = time.isBare && !view.isAhead ? -time.length : time.length
  if (time.unit === 'year') {
    const other = published.year + length
    return length > 0 ? `${published.year}/${other}` : `${other}/${published.year}`
  }
  if (published.month === null) return null
  if (time.unit === 'week' || time.unit === 'day')
    return daysBetween(published, length * (time.unit === 'week' ? 7 : 1))
  const now = published.year * 12 + published.month - 1
  const other = now + length * MONTHS_IN[time.unit]
  return length > 0 ? monthsFrom(now, other - now + 1) : monthsFrom(other, now - other + 1)
}
