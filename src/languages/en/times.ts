import { wordMap } from '../../text/index.ts'
import type { TimeMention, Token, WordMap } from '../../vocabulary/index.ts'
import { readDayRange, readMonthDate, readMonthRange, readNumericDate } from './dates.ts'
import { ORDINALS, CARDINALS } from './number-words.ts'
import {
  isVague,
  readAgo,
  readBareSpan,
  readNext,
  readNow,
  readOffset,
  readOfYear,
  readSame,
  readThen,
  readSpan,
  readWeekday,
} from './relative-times.ts'
import { relationOf } from './time-relations.ts'
import type { TimeReader, TimeReading } from './time-tokens.ts'
import { MONTHS, OFFSETS, SEASONS, SPANS, UNITS, WEEKDAYS } from './time-words.ts'
import { readNamedQuarter, readPartOfYear, readStretch } from './year-parts.ts'
import { readCentury, readFiscalYear, readSeason, readYears } from './years.ts'

/** What a number may open: longer and more particular forms stand before the parts they are made of. */
const OF_NUMBERS: readonly TimeReader[] = [
  readNumericDate,
  readDayRange,
  readMonthDate,
  readPartOfYear,
  readCentury,
  readStretch,
  readAgo,
  readYears,
  readBareSpan,
]

/** What each word may open, in the order in which it is tried. */
const OF_WORDS: WordMap<readonly TimeReader[]> = wordReaders([
  [[...MONTHS.keys()], [readNamedQuarter, readMonthRange, readDayRange, readMonthDate]],
  [
    [...ORDINALS.keys(), 'last', 'final', 'opening', 'q', 'h'],
    [readPartOfYear, readCentury],
  ],
  [[...OFFSETS.keys(), 'fiscal', 'financial', 'fy'], [readFiscalYear]],
  [[...SPANS.keys()], [readSpan]],
  [[...OFFSETS.keys()], [readSeason, readOffset]],
  [[...SEASONS.keys()], [readSeason]],
  [['fiscal', 'financial', 'budget', ...UNITS.keys(), ...CARDINALS.keys()], [readStretch]],
  [['a', 'one', 'the', ...CARDINALS.keys()], [readAgo]],
  [['a', 'one', ...CARDINALS.keys()], [readBareSpan]],
  [
    [
      'same',
      'corresponding',
      'comparable',
      'similar',
      'that',
      'period',
      'quarter',
      'half',
      'month',
      'season',
      'year',
      'analogous',
      'analogical',
    ],
    [readSame],
  ],
  [['then'], [readThen]],
  [['year', 'so', 'to', 'end', 'start', 'beginning', 'turn'], [readOfYear]],
  [
    ['currently', 'nowadays', 'presently', 'now', 'today', 'present', 'yesterday', 'tomorrow', 'tonight', 'overnight'],
    [readNow],
  ],
  [[...WEEKDAYS.keys()], [readWeekday]],
  [['next'], [readNext]],
])

function wordReaders(entries: readonly (readonly [words: readonly string[], readers: readonly TimeReader[]])[]) {
  const readers = new Map<string, TimeReader[]>()
  for (const [words, added] of entries) {
    for (const word of new Set(words)) readers.set(word, [...(readers.get(word) ?? []), ...added])
  }
  return wordMap(readers)
}

/** Finds the time expressions of a sentence, in order, none overlapping. */
export function findTimes(tokens: readonly Token[]): TimeMention[] {
  const found: TimeMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    const readers = token.kind === 'number' ? OF_NUMBERS : token.kind === 'word' ? OF_WORDS.of(token) : undefined
    const reading = readers ? firstOf(readers, tokens, index) : null
    if (!reading) continue
    found.push({
      first: index,
      last: reading.last,
      start: token.start,
      end: tokens[reading.last]!.end,
      edtf: reading.edtf ?? null,
      relative: reading.relative ?? null,
      relation: relationOf(tokens, index, reading),
    })
    index = reading.last
  }
  return found
}

function firstOf(readers: readonly TimeReader[], tokens: readonly Token[], index: number): TimeReading | null {
  if (isVague(tokens, index)) return null
  for (const read of readers) {
    const reading = read(tokens, index)
    if (reading) return reading
  }
  return null
}
