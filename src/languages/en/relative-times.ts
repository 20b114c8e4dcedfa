import { wordSet, wordMap } from '../../text/index.ts'
import type { TimeUnit, Token, WordMap } from '../../vocabulary/index.ts'
import { countAt, doubleYearAt, lowerAt, monthAt, type TimeReading, yearAt } from './time-tokens.ts'
import { AGO, OFFSETS, SPANS, TOLD, UNITS, VAGUE, WEEKDAYS } from './time-words.ts'

const told = (fields: { unit?: TimeUnit; offset?: number; year?: number | null; yearOffset?: number | null }) =>
  ({ kind: 'told', unit: 'year', offset: 0, year: null, yearOffset: null, ...fields }) as const

/** `the next five years`, `the past decade`, `the last two decades`, `the coming months` (of which nobody says how many). */
export function readSpan(tokens: readonly Token[], index: number): TimeReading | null {
  const direction = SPANS.of(tokens[index])
  if (direction === undefined) return null
  const count = countAt(tokens, index + 1)
  if (count !== null) {
    const hyphen = tokens[index + 2]?.text === '-' ? 1 : 0
    const last = index + 2 + hyphen
    const unit = UNITS.get(lowerAt(tokens, last))
    if (!unit) return null
    return { last, relative: { kind: 'span', unit: unit[0], length: direction * count * unit[1], isBare: false } }
  }
  const unit = UNITS.get(lowerAt(tokens, index + 1))
  // "over the past year", "in the past month": one of them.
  if (unit?.[1] === 1 && tokens[index]!.lower === 'past' && !lowerAt(tokens, index + 1).endsWith('s'))
    return { last: index + 1, relative: { kind: 'span', unit: unit[0], length: direction, isBare: false } }
  if (unit?.[0] !== 'year' || unit[1] === 1 || lowerAt(tokens, index + 1).endsWith('s')) return null
  return { last: index + 1, relative: { kind: 'span', unit: 'year', length: direction * unit[1], isBare: false } }
}

/** `in five years`, `within three years`, `over 15 years`, `over a decade`; whether the text looks back or ahead is for the reader. */
export function readBareSpan(tokens: readonly Token[], index: number): TimeReading | null {
  if (!BARE.has(lowerAt(tokens, index - 1))) return null
  const isOne = ['a', 'one'].includes(tokens[index]!.lower)
  const count = isOne ? 1 : countAt(tokens, index)
  const unit = UNITS.get(lowerAt(tokens, index + 1))
  if (count === null || count === 0 || !unit || unit[0] === 'day' || unit[0] === 'week') return null
  if (isOne && unit[1] === 1) return null
  const after = lowerAt(tokens, index + 2)
  const isStarted = after === 'from' && !['now', 'then', 'today', 'that', 'this'].includes(lowerAt(tokens, index + 3))
  if ((NOT_BARE.has(after) && !isStarted) || tokens[index + 2]?.text === '-') return null
  return { last: index + 1, relative: { kind: 'span', unit: unit[0], length: count * unit[1], isBare: true } }
}

const BARE = wordSet(['in', 'over', 'within'])
const NOT_BARE = wordSet('ago earlier before later after of from ahead old following since'.split(' '))

/** `last year`, `this month`, `the previous quarter`, `next week`, `last Friday`, `this fiscal year` is read elsewhere. */
export function readOffset(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  const offset = OFFSETS.get(word)
  if (offset === undefined) return null
  // "this morning", "last night"
  if (DAYTIMES.has(lowerAt(tokens, index + 1)) && offset <= 0 && !TOLD.has(word))
    return { last: index + 1, relative: { kind: 'offset', unit: 'day', offset } }
  const at = lowerAt(tokens, index + 1) === 'calendar' ? index + 2 : index + 1
  const unit = UNITS.get(lowerAt(tokens, at))
  if (unit && unit[1] === 1 && !lowerAt(tokens, at).endsWith('s')) {
    // "the last year for which data are available"
    if (word === 'last' && lowerAt(tokens, index - 1) === 'the' && OPENERS.has(lowerAt(tokens, at + 1))) return null
    // "the last week of its life"
    if (offset !== 0 && lowerAt(tokens, at + 1) === 'of') return null
    // "The next year it rose": the one after what was told of; "in the next year" is ahead.
    const isNextTold = word === 'next' && lowerAt(tokens, index - 1) === 'the' && !AHEAD.has(lowerAt(tokens, index - 2))
    if (TOLD.has(word) || isNextTold) return { last: at, relative: told({ unit: unit[0], offset }) }
    return { last: at, relative: { kind: 'offset', unit: unit[0], offset } }
  }
  const weekday = weekdayAt(tokens, at)
  if (weekday !== null) return { last: at, relative: { kind: 'weekday', weekday, direction: offset > 0 ? 1 : -1 } }
  const month = at === index + 1 && !TOLD.has(word) ? monthAt(tokens, at) : null
  if (month === null) return null
  const direction = offset > 0 ? 1 : offset < 0 ? -1 : 0
  return {
    last: at,
    relative: { kind: 'part', unit: 'month', from: month, to: month, offset: direction === 0 ? 0 : null, direction },
  }
}

const AHEAD = wordSet(['in', 'over', 'within', 'for', 'during', 'by', 'of', 'through'])

/** `4.5% this year and 4.2% next`: the unit stands with the time before. */
export function readNext(tokens: readonly Token[], index: number): TimeReading | null {
  const after = tokens[index + 1]
  if (after?.kind === 'number' || (after?.kind === 'word' && !AFTER_NEXT.holds(after))) return null
  for (let at = index - 2; at >= 0 && at >= index - 14; at--) {
    if (tokens[at]!.lower !== 'this') continue
    const unit = UNITS.get(lowerAt(tokens, at + 1))
    return unit?.[1] === 1 ? { last: index, relative: { kind: 'offset', unit: unit[0], offset: 1 } } : null
  }
  return null
}

const AFTER_NEXT = wordSet(['and', 'but', 'as', 'after', 'before', 'with', 'from', 'according', 'compared', 'while'])

const DAYTIMES = wordSet(['morning', 'afternoon', 'evening', 'night'])

const OPENERS = wordSet(['for', 'in', 'when', 'before', 'that', 'with', 'to'])

/** A weekday is written large: `on Tuesday`; `Sun` and `Sat` alone are not read. */
function weekdayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text[0] === token.lower[0]) return null
  return WEEKDAYS.of(token) ?? null
}

/** `on Tuesday`; the date behind it, `Tuesday, March 3`, says it better. */
export function readWeekday(tokens: readonly Token[], index: number): TimeReading | null {
  const weekday = weekdayAt(tokens, index)
  if (weekday === null || ['every', 'each'].includes(lowerAt(tokens, index - 1))) return null
  const at = tokens[index + 1]?.text === ',' ? index + 2 : index + 1
  if (monthAt(tokens, at) !== null || (tokens[at]?.kind === 'number' && monthAt(tokens, at + 1) !== null)) return null
  return { last: index, relative: { kind: 'weekday', weekday, direction: 0 } }
}

/** `a year earlier`, `two years ago`, `a decade before`, `the year before`. */
export function readAgo(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  const isOne = word === 'a' || word === 'one' || word === 'the'
  const count = isOne ? 1 : countAt(tokens, index)
  if (count === null || count === 0) return null
  const unit = UNITS.get(lowerAt(tokens, index + 1))
  const tail = tokens[index + 2]
  if (!unit) return null
  if (tail?.text === '-' && word !== 'the' && isOne && AGO.has(lowerAt(tokens, index + 3)))
    return { last: index + 3, relative: told({ unit: unit[0], offset: -unit[1] }) }
  // "two years later": that much behind what was told of.
  if (tail?.lower === 'later' && word !== 'the' && unit[0] !== 'day' && unit[0] !== 'week')
    return { last: index + 2, relative: told({ unit: unit[0], offset: count * unit[1] }) }
  if (!tail || !(AGO.has(tail.lower) || tail.lower === 'after')) return null
  if (tail.lower === 'after') {
    if (word !== 'the' || tokens[index + 3]?.kind === 'word' || tokens[index + 3]?.kind === 'number') return null
    return { last: index + 2, relative: told({ unit: unit[0], offset: unit[1] }) }
  }
  // "the year before the war": a clause of its own.
  if (
    tail.lower === 'before' &&
    tokens[index + 3]?.kind === 'word' &&
    !['and', 'but', 'when', 'as', 'while', 'to', 'they', 'it', 'he', 'she', 'there'].includes(
      lowerAt(tokens, index + 3),
    )
  )
    return null
  const length = count * unit[1]
  if (tail.lower === 'ago' && length > 1)
    return { last: index + 2, relative: { kind: 'offset', unit: unit[0], offset: -length } }
  return { last: index + 2, relative: told({ unit: unit[0], offset: -length }) }
}

const SAME = wordSet([
  'same',
  'corresponding',
  'analogous',
  'analogical',
  'comparable',
  'similar',
  'year-ago',
  'year-earlier',
])
const PERIODS = wordSet('period month quarter half time stage months day week year span term'.split(' '))

/** `the same period last year`, `the corresponding quarter of 1986`, `that year`, `the year-ago period`. */
export function readSame(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  if (word === 'year' && tokens[index + 1]?.text === '-' && AGO.has(lowerAt(tokens, index + 2))) {
    const last = PERIODS.has(lowerAt(tokens, index + 3)) ? index + 3 : index + 2
    return { last, relative: told({ offset: -1 }) }
  }
  if (word === 'that') return readThat(tokens, index)
  if (word === 'period' || word === 'quarter' || word === 'half' || word === 'month' || word === 'season')
    return isDuring(tokens, index) ? { last: index, relative: told({}) } : null
  if (!SAME.has(word)) return null
  // "the same 1986 quarter"
  const named = yearAt(tokens, index + 1)
  if (named !== null && PERIODS.has(lowerAt(tokens, index + 2)))
    return { last: index + 2, relative: told({ year: named }) }
  const count = countAt(tokens, index + 1)
  const noun = count === null ? index + 1 : skipHyphen(tokens, index + 2)
  if (!PERIODS.has(lowerAt(tokens, noun))) return null
  const last = lowerAt(tokens, noun + 1) === 'period' ? noun + 1 : noun
  return sameOf(tokens, last, lowerAt(tokens, noun))
}

const skipHyphen = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '-' ? at + 1 : at)

/** `during the period`, `over the period`, not `a period`. */
const isDuring = (tokens: readonly Token[], index: number): boolean =>
  lowerAt(tokens, index - 1) === 'the' &&
  ['in', 'during', 'over', 'for'].includes(lowerAt(tokens, index - 2)) &&
  ![
    'of',
    'from',
    'to',
    'between',
    'under',
    'since',
    'when',
    'that',
    'ended',
    'ending',
    'before',
    'after',
    'through',
    'up',
    'until',
    'ahead',
  ].includes(lowerAt(tokens, index + 1))

/** `that year`, `that month`: the one just told of. */
function readThat(tokens: readonly Token[], index: number): TimeReading | null {
  const at = lowerAt(tokens, index + 1) === 'same' ? index + 2 : index + 1
  const isTime = ['year', 'season', 'month', 'quarter', 'period', 'half', 'week'].includes(lowerAt(tokens, at))
  const before = lowerAt(tokens, index - 1)
  const isBehind = ['in', 'during', 'for', 'of', 'by', 'over', 'later', 'since'].includes(before)
  const isOpening = index === 0 || tokens[index - 1]!.kind === 'mark'
  return isTime && (isBehind || isOpening) ? { last: at, relative: told({}) } : null
}

/** `since then`: from the time just told of. */
export const readThen = (tokens: readonly Token[], index: number): TimeReading | null =>
  lowerAt(tokens, index - 1) === 'since' ? { last: index, relative: told({}) } : null

function sameOf(tokens: readonly Token[], last: number, noun: string): TimeReading | null {
  const of = ['of', 'in', 'from'].includes(lowerAt(tokens, last + 1)) ? last + 2 : last + 1
  const the = lowerAt(tokens, of) === 'the' ? of + 1 : of
  const year = yearAt(tokens, the)
  if (year !== null) return { last: the, relative: told({ year }) }
  const offset = OFFSETS.get(lowerAt(tokens, the))
  if (offset !== undefined && lowerAt(tokens, the + 1) === 'year') {
    const relative = TOLD.has(lowerAt(tokens, the)) ? told({ offset }) : told({ yearOffset: offset })
    return { last: the + 1, relative }
  }
  const ago = readAgo(tokens, the) ?? (the > of ? readAgo(tokens, of) : null)
  if (ago?.relative?.kind === 'told') return ago
  // "at the same time" is no time.
  return noun === 'time' || noun === 'stage' || noun === 'day' || noun === 'span' || noun === 'term'
    ? null
    : { last, relative: told({}) }
}

const NOW = wordSet(['currently', 'nowadays', 'presently'])
const DAYS: WordMap<number> = wordMap([
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
  ['overnight', 0],
])

/** `overnight stays`, `the overnight rate`: how, not when. */
const describesNoun = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1]
  return next?.kind === 'word' && next.text === next.lower && !AFTER_OVERNIGHT.holds(next)
}

const AFTER_OVERNIGHT = wordSet(
  'and but as at by for from in into on or the to with after before when while'.split(' '),
)

/** `currently`, `now`, `at present`: the year of publication; `today`, `yesterday`. */
export function readNow(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  const before = lowerAt(tokens, index - 1)
  if (word === 'today') return tokens[index + 1]?.lower === "'s" ? null : { last: index, relative: { kind: 'today' } }
  const isNow = NOW.has(word) || (word === 'now' && !['by', 'until', 'for', 'till', 'from'].includes(before))
  if (isNow || (word === 'present' && before === 'at')) return { last: index, relative: { kind: 'now' } }
  const day = DAYS.get(word)
  if (word === 'overnight' && describesNoun(tokens, index)) return null
  return day === undefined ? null : { last: index, relative: { kind: 'offset', unit: 'day', offset: day } }
}

/** `the end of the year`, `year-end`, `the end of the decade`, `year's end`, `so far this year`, `the year to date`. */
export function readOfYear(tokens: readonly Token[], index: number): TimeReading | null {
  const word = tokens[index]!.lower
  const next = tokens[index + 1]
  const after = lowerAt(tokens, index + 2)
  const year = { kind: 'offset', unit: 'year', offset: 0 } as const
  if (word === 'year') {
    if ((next?.text === '-' || next?.lower === "'s") && after === 'end') return { last: index + 2, relative: year }
    const to = next?.text === '-' ? index + 2 : index + 1
    const isToDate = lowerAt(tokens, to) === 'to' && lowerAt(tokens, skipHyphen(tokens, to + 1)) === 'date'
    return isToDate ? { last: skipHyphen(tokens, to + 1), relative: { kind: 'to-date', year: null } } : null
  }
  if (word === 'so' || word === 'to') {
    const year = yearAt(tokens, index + 3)
    if (word === 'so' && next?.lower === 'far' && after === 'in' && year !== null)
      return { last: index + 3, relative: { kind: 'to-date', year } }
    const isSoFar = word === 'so' ? next?.lower === 'far' : next?.lower === 'date'
    return isSoFar && after === 'this' && lowerAt(tokens, index + 3) === 'year'
      ? { last: index + 3, relative: { kind: 'to-date', year: null } }
      : null
  }
  const ended = word === 'end' ? readEnd(tokens, index) : null
  if (ended) return ended
  if (next?.lower !== 'of') return null
  const the = after === 'the' || after === 'this' ? index + 3 : index + 2
  if (the === index + 2) return null
  const unit = UNITS.get(lowerAt(tokens, the))
  if (unit?.[0] !== 'year') return null
  if (word === 'end') {
    if (unit[1] === 1) return { last: the, relative: year }
    return { last: the, relative: { kind: 'end-of', years: unit[1] === 10 ? 10 : 100 } }
  }
  return unit[1] === 1 ? { last: the, relative: { kind: 'to-date', year: null } } : null
}

/** `at the end of 2022`, `at end-2022`, `at the end of last year`: its last month. */
function readEnd(tokens: readonly Token[], index: number): TimeReading | null {
  const before = lowerAt(tokens, index - 1)
  if (before !== 'at' && !(before === 'the' && lowerAt(tokens, index - 2) === 'at')) return null
  const joint = tokens[index + 1]
  if (joint?.lower !== 'of' && joint?.text !== '-') return null
  const year = yearAt(tokens, index + 2)
  if (year !== null) return doubleYearAt(tokens, index + 2) ? null : { last: index + 2, edtf: `${year}-12` }
  const offset = OFFSETS.get(lowerAt(tokens, index + 2))
  if (joint.text === '-' || offset === undefined || offset >= 0 || lowerAt(tokens, index + 3) !== 'year') return null
  if (TOLD.has(lowerAt(tokens, index + 2))) return null
  return { last: index + 3, relative: { kind: 'part', unit: 'month', from: 12, to: 12, offset, direction: 0 } }
}

/** `in recent years`, `over the past few months`: a time nobody can put a date to, read so that its parts are not. */
export const isVague = (tokens: readonly Token[], index: number): boolean =>
  SPANS.holds(tokens[index]) && (VAGUE.has(lowerAt(tokens, index + 1)) || lowerAt(tokens, index + 1).endsWith('years'))
