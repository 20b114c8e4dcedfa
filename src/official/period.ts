import { spanOfTime } from '../interval/index.ts'

const LENGTHS: Readonly<Record<string, number>> = { Q: 3, S: 6, H: 6, T: 4, M: 1 }
/** `2023-Q1`, `2023Q1`, `2023-S2`, `2023-M07`, `2023M07`. */
const PART = /^(\d{4})-?([QSHTM])(\d{1,2})$/
/** `2023-01-01/P1Y`, `2023-01/P3M`: a start and how long. */
const START_AND_LENGTH = /^(\d{4})-(\d{2})(?:-01)?(?:T00:00:00)?\/P(\d{1,2})([YM])$/

/** The EDTF of a time as statistics are published under it; `null` where it is none that can be compared. */
export function edtfOf(written: string): string | null {
  const edtf = readPeriod(written)
  return edtf !== null && spanOfTime(edtf) !== null ? edtf : null
}

function readPeriod(written: string): string | null {
  if (/^\d{4}(?:-A1)?$/.test(written)) return written.slice(0, 4)
  if (/^\d{4}(?:0[1-9]|1[0-2])$/.test(written)) return `${written.slice(0, 4)}-${written.slice(4)}`
  // EDTF has seasons above the months, which no office means.
  if (/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/.test(written)) return written
  const [, year, part = '', number] = PART.exec(written) ?? []
  if (year !== undefined) return monthsFrom(Number(year), (Number(number) - 1) * LENGTHS[part]!, LENGTHS[part]!)
  const [, from, month, length, unit] = START_AND_LENGTH.exec(written) ?? []
  if (from === undefined) return null
  return monthsFrom(Number(from), Number(month) - 1, Number(length) * (unit === 'Y' ? 12 : 1))
}

/** So many months from a month of a year on, counted from 0, as one writes them: `2023`, `2023-05`, `2023-01/2023-03`. */
function monthsFrom(year: number, first: number, months: number): string | null {
  if (first < 0 || first > 11 || months < 1 || (months < 12 && first + months > 12)) return null
  if (first === 0 && months === 12) return String(year)
  const from = month(year, first)
  return months === 1 ? from : `${from}/${month(year, first + months - 1)}`
}

const month = (year: number, at: number): string =>
  `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
