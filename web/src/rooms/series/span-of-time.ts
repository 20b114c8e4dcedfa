/** The time that an EDTF period covers: from its first moment up to the first moment after it, in milliseconds UTC. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** First month, counted from 0, and number of months of the parts of a year that EDTF gives numbers above 20. */
const PARTS: Readonly<Record<number, readonly [number, number]>> = {
  21: [2, 3],
  22: [5, 3],
  23: [8, 3],
  24: [11, 3],
  33: [0, 3],
  34: [3, 3],
  35: [6, 3],
  36: [9, 3],
  37: [0, 4],
  38: [4, 4],
  39: [8, 4],
  40: [0, 6],
  41: [6, 6],
}

/** The span of a date or interval; an open end is the other end's; `null` where nothing is dated. */
export function spanOfTime(edtf: string): TimeSpan | null {
  const [first = '', second] = edtf.split('/')
  const from = spanOfDate(first)
  if (second === undefined) return from
  const to = spanOfDate(second)
  if (!from || !to) return from ?? to
  return { from: from.from, to: to.to }
}

function spanOfDate(date: string): TimeSpan | null {
  const match = /^(\d{3}[\dX])(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(date)
  if (!match) return null
  const [, written = '', middle, day] = match
  const year = Number(written.replace('X', '0'))
  if (written.endsWith('X')) return between(year, 0, 1, year + 10, 0, 1)
  if (middle === undefined) return between(year, 0, 1, year + 1, 0, 1)
  const part = PARTS[Number(middle)]
  if (part) return between(year, part[0], 1, year, part[0] + part[1], 1)
  const month = Number(middle) - 1
  if (day === undefined) return between(year, month, 1, year, month + 1, 1)
  return between(year, month, Number(day), year, month, Number(day) + 1)
}

function between(...[y1, m1, d1, y2, m2, d2]: [number, number, number, number, number, number]): TimeSpan {
  return { from: Date.UTC(y1, m1, d1), to: Date.UTC(y2, m2, d2) }
}
