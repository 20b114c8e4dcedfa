/** The days that an EDTF time covers: from the first up to, and without, the day `to`; `YYYY-MM-DD`. */
export interface TimeSpan {
  readonly from: string
  readonly to: string
  /** The end that the text leaves open; its day is then that of the other end. */
  readonly open: 'start' | 'end' | null
}

/** First month and number of months of what EDTF numbers above the twelve months. */
const PARTS: ReadonlyMap<number, readonly [first: number, months: number]> = new Map([
  [21, [3, 3]],
  [22, [6, 3]],
  [23, [9, 3]],
  [24, [12, 3]],
  [33, [1, 3]],
  [34, [4, 3]],
  [35, [7, 3]],
  [36, [10, 3]],
  [37, [1, 4]],
  [38, [5, 4]],
  [39, [9, 4]],
  [40, [1, 6]],
  [41, [7, 6]],
])

const DATE = /^(\d{1,4}X{0,3})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[~?%]?$/

/** The days of an EDTF date, part of a year, or interval; `null` where it is none of them, or ends before it starts. */
export function spanOfTime(edtf: string): TimeSpan | null {
  const [start = '', end, ...more] = edtf.split('/')
  if (more.length > 0) return null
  const first = isOpen(start) ? null : daysOf(start)
  if (end === undefined) return first && { ...first, open: null }
  const last = isOpen(end) ? null : daysOf(end)
  if (isOpen(start)) return last && { ...last, open: 'start' }
  if (isOpen(end)) return first && { ...first, open: 'end' }
  return first && last && first.from < last.to ? { from: first.from, to: last.to, open: null } : null
}

const isOpen = (end: string): boolean => end === '' || end === '..'

type Days = Pick<TimeSpan, 'from' | 'to'>

/** Of four digits alone; what ends after 9999 would sort before all others. */
function daysOf(date: string): Days | null {
  const days = anyDaysOf(date)
  return days && days.to.length === 'YYYY-MM-DD'.length ? days : null
}

function anyDaysOf(date: string): Days | null {
  const [, year = '', middle = 'XX', day = 'XX'] = DATE.exec(date) ?? []
  if (year.length !== 4) return null
  if (year.includes('X')) return middle === 'XX' ? yearsOf(year) : null
  const first = Number(year)
  if (middle === 'XX') return between([first, 1], [first + 1, 1])
  const part = PARTS.get(Number(middle))
  const [month, months] = part ?? [Number(middle), 1]
  if (month < 1 || month > 12 || (part && day !== 'XX')) return null
  return day === 'XX' ? between([first, month], [first, month + months]) : dayOf(first, month, Number(day))
}

/** `202X` is ten years, `19XX` a hundred. */
function yearsOf(year: string): Days {
  const first = Number(year.replaceAll('X', '0'))
  return between([first, 1], [first + 10 ** year.replaceAll(/\d/g, '').length, 1])
}

function dayOf(year: number, month: number, day: number): Days | null {
  const last = lastDay(year, month)
  if (day < 1 || day > last) return null
  return {
    from: written(year, month, day),
    to: day < last ? written(year, month, day + 1) : firstDay([year, month + 1]),
  }
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lastDay = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : LAST_DAYS[month - 1]!

type Month = readonly [year: number, month: number]

const between = (from: Month, to: Month): Days => ({ from: firstDay(from), to: firstDay(to) })

/** The first day of a month, which may be counted on beyond the twelfth. */
function firstDay([year, month]: Month): string {
  const passed = Math.floor((month - 1) / 12)
  return written(year + passed, month - passed * 12, 1)
}

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`

/** How many whole months a span without an open end has; `null` where it does not begin and end with months. */
export function monthsOf({ from, to, open }: TimeSpan): number | null {
  if (open !== null || !from.endsWith('-01') || !to.endsWith('-01')) return null
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}
