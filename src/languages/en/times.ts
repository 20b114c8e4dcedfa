import type { TimeMention, TimeRelation, Token } from '../../vocabulary/index.ts'
import {
  isRangeMark,
  readMonthDate,
  readMonthRange,
  readPartOfYear,
  readRelative,
  readSpan,
  relative,
  type TimeReading,
  yearAt,
} from './time-grammar.ts'
import { LABELLED, UNITS } from './time-words.ts'

type Reader = (tokens: readonly Token[], index: number) => TimeReading | null

/** The first that reads wins: longer and more particular forms stand before the parts they are made of. */
const READERS: readonly Reader[] = [
  readNumericDate,
  readMonthRange,
  readMonthDate,
  readPartOfYear,
  readFiscalYear,
  readYears,
  readSpan,
  readRelative,
  readNow,
  readEndOfYear,
]

/** Finds the time expressions of a sentence, in order, none overlapping. */
export function findTimes(tokens: readonly Token[]): TimeMention[] {
  const found: TimeMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.kind === 'mark') continue
    const reading = readTime(tokens, index)
    if (!reading) continue
    found.push({
      first: index,
      last: reading.last,
      start: tokens[index]!.start,
      end: tokens[reading.last]!.end,
      edtf: reading.edtf ?? null,
      relative: reading.relative ?? null,
      relation: relationOf(tokens, index, reading),
    })
    index = reading.last
  }
  return found
}

function readTime(tokens: readonly Token[], index: number): TimeReading | null {
  for (const read of READERS) {
    const reading = read(tokens, index)
    if (reading) return reading
  }
  return null
}

/** `2024-05-03`, `2024/05/03`. */
function readNumericDate(tokens: readonly Token[], index: number): TimeReading | null {
  const [year, dash, month, dash2, day] = tokens.slice(index, index + 5)
  if (yearAt(tokens, index) === null || !dash?.glued || !month?.glued || !dash2?.glued || !day?.glued) return null
  if ((dash.text !== '-' && dash.text !== '/') || dash2.text !== dash.text) return null
  if (month.text.length !== 2 || day.text.length !== 2 || Number(month.text) > 12 || Number(day.text) > 31) return null
  return { last: index + 4, edtf: `${year!.text}-${month.text}-${day.text}` }
}

/** `2023`, `2016-2020`, `2016 to 2020`, `2011-12`, `the 1930s`, `mid-2025`. */
function readYears(tokens: readonly Token[], index: number): TimeReading | null {
  const from = yearAt(tokens, index)
  if (from === null) return null
  const next = tokens[index + 1]
  if (next?.glued && next.lower === 's') return { last: index + 1, edtf: `${from}/${from + 9}` }
  const before = tokens[index - 1]?.lower
  const joins =
    isRangeMark(next?.text) ||
    next?.text === '/' ||
    ['to', 'through', 'until'].includes(next?.lower ?? '') ||
    (next?.lower === 'and' && before === 'between')
  if (!joins) return { last: index, edtf: String(from) }
  const to = yearAt(tokens, index + 2)
  if (to !== null && to > from) return { last: index + 2, edtf: `${from}/${to}` }
  const short = tokens[index + 2]
  if (next!.glued && short?.glued && short.kind === 'number' && short.text.length === 2) {
    const end = Math.floor(from / 100) * 100 + Number(short.text)
    if (end > from) return { last: index + 2, edtf: `${from}/${end}` }
  }
  return { last: index, edtf: String(from) }
}

/** `fiscal 2024`, `fiscal year 2023-24`, `FY2024`, `financial year 2011-12`. */
function readFiscalYear(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  if (word !== 'fiscal' && word !== 'financial' && word !== 'fy') return null
  const at = tokens[index + 1]?.lower === 'year' ? index + 2 : index + 1
  const reading = yearAt(tokens, at) === null ? null : readYears(tokens, at)
  return reading ? { last: reading.last, edtf: reading.edtf! } : null
}

/** `currently`, `today`, `now`: the publication year. */
function readNow(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  if (
    word === 'currently' ||
    word === 'today' ||
    word === 'nowadays' ||
    (word === 'now' && tokens[index - 1]?.lower !== 'by')
  ) {
    return { last: index, relative: relative({ unit: 'year', offset: 0 }) }
  }
  return null
}

/** `the end of the year`, `year-end`, `the end of the decade`. */
function readEndOfYear(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  if (word === 'year' && tokens[index + 1]?.text === '-' && tokens[index + 2]?.lower === 'end') {
    return { last: index + 2, relative: relative({ unit: 'year', offset: 0 }) }
  }
  if (word !== 'end' || tokens[index + 1]?.lower !== 'of' || tokens[index + 2]?.lower !== 'the') return null
  const unit = UNITS.get(tokens[index + 3]?.lower ?? '')
  return unit?.[0] === 'year' && unit[1] === 1
    ? { last: index + 3, relative: relative({ unit: 'year', offset: 0 }) }
    : null
}

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ['by', 'by'],
  ['before', 'by'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['from', 'from'],
  ['over', 'over'],
  ['within', 'over'],
  ['than', 'compared'],
  ['compared', 'compared'],
  ['versus', 'compared'],
  ['against', 'compared'],
])

/** Words that may stand between the preposition and the time: `by the end of 2025`, `since early 2022`, `over the next`. */
const FILLERS = new Set(
  'the end of early late mid - beginning start middle about around year years same period that level figure with to in month first all'.split(
    ' ',
  ),
)

function relationOf(tokens: readonly Token[], first: number, reading: TimeReading): TimeRelation {
  const { last } = reading
  if (isLabel(tokens, first, last)) return 'label'
  if (['earlier', 'ago', 'before'].includes(tokens[last]!.lower)) return 'compared'
  for (let at = first - 1; at >= 0 && at >= first - 6; at--) {
    const word = tokens[at]!.lower
    if (word === 'of' && tokens[at - 1]?.lower === 'as') return 'as-of'
    if (word === 'with' || word === 'to') {
      if (tokens[at - 1]?.lower === 'compared' || tokens[at - 1]?.lower === 'relative') return 'compared'
      if (word === 'to' && at === first - 1) return 'until'
      if (word === 'with') break
    }
    const relation = RELATIONS.get(word)
    // "up 3% from the previous year": what came before is compared with, not started from.
    if (relation) return relation === 'from' && reading.relative?.offset === -1 ? 'compared' : relation
    if (word === 'on' && tokens[at - 1]?.lower === 'based') return 'compared'
    if (!FILLERS.has(word)) break
  }
  return sinceClause(tokens, first) ? 'since' : 'in'
}

/** `Since Xi was first elected in 2013, …`: the whole opening clause is a since. */
function sinceClause(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 14; at--) {
    if (tokens[at]!.text === ',') return false
    if (tokens[at]!.lower === 'since') return at === 0 || tokens[at - 1]!.kind === 'mark'
  }
  return false
}

/** A year right before a noun it names, or the date that tells one order or resolution from another. */
function isLabel(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.lower === 'of' && isNumbered(tokens, first - 2)) return true
  if (first !== last || yearAt(tokens, first) === null) return false
  const next = tokens[last + 1]
  const glued = tokens[first]!.glued && tokens[first - 1]?.kind === 'mark' && tokens[first - 1]!.glued
  return (next?.kind === 'word' && LABELLED.has(next.lower)) || (glued && isRangeMark(tokens[first - 1]!.text))
}

/** `Executive Order 14257 of April 2, 2025`, `Resolution 2231 of 2015`. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at - 1]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at - 1]!.text)
