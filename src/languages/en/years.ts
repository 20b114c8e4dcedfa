import { wordSet } from '../../text/index.ts'
import type { Token } from '../../vocabulary/index.ts'
import { ORDINALS } from './number-words.ts'
import {
  countAt,
  doubleYearAt,
  type DoubleYear,
  hasSign,
  isRangeMark,
  isRespective,
  lowerAt,
  monthAt,
  pad,
  type TimeReading,
  yearAt,
} from './time-tokens.ts'
import { CROP_WORDS, CROPS, OFFSETS, SEASONS } from './time-words.ts'

const FISCAL_BEHIND = wordSet(['fiscal', 'financial', 'budget', 'tax'])

/** `2023`, `2016-2020`, `2016 to 2020`, `1986/87`, `the 1930s`, `2021 and 2022`. */
export function readYears(tokens: readonly Token[], index: number): TimeReading | null {
  const from = yearAt(tokens, index)
  if (from === null || hasSign(tokens, index)) return null
  const next = tokens[index + 1]
  if (next?.glued && next.lower === 's') return { last: index + 1, edtf: `${from}/${from + 9}` }
  const double = doubleYearAt(tokens, index)
  if (double) return readDoubleYear(tokens, double)
  if (FISCAL_BEHIND.holds(next) && lowerAt(tokens, index + 2) === 'year')
    return {
      last: index + 2,
      edtf: String(from),
      relative: { kind: 'fiscal', year: from, isDouble: false, offset: null, months: null },
    }
  const isAnd = next?.lower === 'and'
  const joins =
    isAnd || isRangeMark(next?.text) || next?.text === '/' || ['to', 'through', 'until'].includes(next?.lower ?? '')
  const to = joins ? yearAt(tokens, index + 2) : null
  if (to !== null && to > from && (!isAnd || isOneStretch(tokens, index, from, to)))
    return { last: index + 2, edtf: `${from}/${to}` }
  const short = tokens[index + 2]
  if (joins && next!.glued && short?.glued && short.kind === 'number' && short.text.length === 2) {
    const end = Math.floor(from / 100) * 100 + Number(short.text)
    if (end > from) return { last: index + 2, edtf: `${from}/${end}` }
  }
  return { last: index, edtf: String(from) }
}

/** `between 2016 and 2020`; `in 2021 and 2022`, but not `5 and 6 in 2021 and 2022 respectively`. */
const isOneStretch = (tokens: readonly Token[], index: number, from: number, to: number): boolean =>
  isBetween(tokens, index) ||
  (to === from + 1 &&
    !isRespective(tokens, index + 2) &&
    ['in', 'during', 'both', 'for'].includes(lowerAt(tokens, index - 1)))

/** `between 1990 and`, `between independence in 1990 and`. */
function isBetween(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 7; at--) {
    const { lower, kind } = tokens[at]!
    if (lower === 'between') return true
    if (kind !== 'word' || lower === 'and') return false
  }
  return false
}

/** `1986/87`, with the months it runs where they stand beside it: `1986/87 (October-September)`, `the 1986/87 crop`. */
function readDoubleYear(tokens: readonly Token[], { from, last }: DoubleYear): TimeReading {
  const edtf = `${from}/${from + 1}`
  const months = monthsBeside(tokens, last + 1)
  if (months) return { last: months.last, edtf: `${from}-${pad(months.from)}/${from + 1}-${pad(months.to)}` }
  const isSaid = FISCAL_BEHIND.has(lowerAt(tokens, last + 1))
  const isSlash = tokens[last - 1]!.text === '/'
  const isCrop = tokens.some(({ lower }) => CROP_WORDS.has(lower) || (isSlash && CROPS.has(lower)))
  if (!isSaid && isCrop) return { last, edtf }
  // "the academic year 2021/22": two years, whatever the state's fiscal one.
  if (isAcademic(tokens, last - 2)) return { last, edtf }
  const relative = { kind: 'fiscal', year: from, isDouble: true, offset: null, months: null } as const
  return { last: isSaid && lowerAt(tokens, last + 2) === 'year' ? last + 2 : last, edtf, relative }
}

const isAcademic = (tokens: readonly Token[], first: number): boolean =>
  ['academic', 'school'].includes(lowerAt(tokens, first - 2)) ||
  ['academic', 'school'].includes(lowerAt(tokens, first + 3))

/** `(October-September)`, `(Oct/Sept)`, `July/June`. */
function monthsBeside(tokens: readonly Token[], at: number): { from: number; to: number; last: number } | null {
  const isOpen = tokens[at]?.text === '('
  const start = isOpen ? at + 1 : at
  const from = monthAt(tokens, start)
  const joint = tokens[start + 1]
  if (from === null || !(isRangeMark(joint?.text) || joint?.text === '/' || joint?.lower === 'to')) return null
  const to = monthAt(tokens, start + 2)
  if (to === null || to >= from) return null
  return { from, to, last: isOpen && tokens[start + 3]?.text === ')' ? start + 3 : start + 2 }
}

/** `fiscal 2024`, `fiscal year 2023-24`, `FY24`, `FY2023/24`, `the current fiscal year`, `last financial year`. */
export function readFiscalYear(tokens: readonly Token[], index: number): TimeReading | null {
  const offset = OFFSETS.of(tokens[index]) ?? null
  const word = offset === null ? index : index + 1
  const name = lowerAt(tokens, word)
  if (name !== 'fiscal' && name !== 'financial' && (name !== 'fy' || offset !== null)) return null
  const fiscal = { kind: 'fiscal', isDouble: false, offset: null, months: null } as const
  const hasYear = lowerAt(tokens, word + 1) === 'year'
  if (offset !== null) {
    if (!hasYear && (name !== 'fiscal' || !endsPhrase(tokens, word + 1))) return null
    return { last: hasYear ? word + 1 : word, relative: { ...fiscal, year: null, offset } }
  }
  const at = hasYear ? word + 2 : word + 1
  const double = doubleYearAt(tokens, at)
  if (double)
    return {
      last: double.last,
      edtf: `${double.from}/${double.from + 1}`,
      relative: { ...fiscal, year: double.from, isDouble: true },
    }
  const range = readYears(tokens, at)
  if (range)
    return range.edtf!.length > 4
      ? range
      : { last: range.last, edtf: range.edtf!, relative: { ...fiscal, year: Number(range.edtf) } }
  return name === 'fy' ? readShortFiscal(tokens, word) : null
}

/** `last fiscal.`, `this fiscal to`; not `last fiscal quarter`. */
const endsPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind !== 'word' || FREE.holds(tokens[at])

const FREE = wordSet(
  'is are was were has have had stand stands stood rose fell reached came amounted and but as at by for from in on to with after before while compared against over than'.split(
    ' ',
  ),
)

/** `FY24`, `FY23-24`, `FY23/24`. */
function readShortFiscal(tokens: readonly Token[], index: number): TimeReading | null {
  const number = tokens[index + 1]
  if (number?.kind !== 'number' || !/^\d{2}$/.test(number.text)) return null
  const year = 2000 + Number(number.text)
  const second = tokens[index + 3]
  const isDouble =
    tokens[index + 2]?.glued === true && second?.glued === true && Number(second.text) === (year + 1) % 100
  const edtf = isDouble ? `${year}/${year + 1}` : String(year)
  return {
    last: isDouble ? index + 3 : index + 1,
    edtf,
    relative: { kind: 'fiscal', year, isDouble, offset: null, months: null },
  }
}

/** `the summer of 2023`, `winter 2022-23`, `last spring`. */
export function readSeason(tokens: readonly Token[], index: number): TimeReading | null {
  const offset = OFFSETS.of(tokens[index])
  const season = SEASONS.get(lowerAt(tokens, offset === undefined ? index : index + 1))
  if (season === undefined) return null
  if (offset !== undefined) return { last: index + 1, relative: { kind: 'season', season, offset, isOfYear: false } }
  const noun = ['period', 'season', 'months'].includes(lowerAt(tokens, index + 1)) ? index + 2 : index + 1
  const at = lowerAt(tokens, noun) === 'of' ? noun + 1 : noun
  const year = yearAt(tokens, at)
  const said = OFFSETS.get(lowerAt(tokens, at))
  if (year === null && said !== undefined && lowerAt(tokens, at + 1) === 'year')
    return { last: at + 1, relative: { kind: 'season', season, offset: said, isOfYear: true } }
  if (year === null) return null
  return { last: doubleYearAt(tokens, at)?.last ?? at, edtf: `${year}-${season}` }
}

/** `the 19th century`, `the nineteenth century`. */
export function readCentury(tokens: readonly Token[], index: number): TimeReading | null {
  const hasSuffix = tokens[index + 1]?.glued === true && /^(?:st|nd|rd|th)$/.test(tokens[index + 1]!.lower)
  const number = hasSuffix ? countAt(tokens, index) : ORDINALS.of(tokens[index])
  const at = hasSuffix ? index + 2 : index + 1
  const century = tokens[at]?.text === '-' ? at + 1 : at
  if (!number || number < 10 || number > 21 || lowerAt(tokens, century) !== 'century') return null
  return { last: century, edtf: `${(number - 1) * 100}/${number * 100 - 1}` }
}
