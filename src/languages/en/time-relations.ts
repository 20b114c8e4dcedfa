import { wordSet, wordMap } from '../../text/index.ts'
import type { TimeRelation, Token, WordMap } from '../../vocabulary/index.ts'
import { DATED } from './speech-verbs.ts'
import { DETERMINERS, INFINITIVES, isPast } from './verb-forms.ts'
import { lowerAt, monthAt, type TimeReading, isRangeMark, yearAt } from './time-tokens.ts'
import { AMOUNTS, AUDIENCE, DELIVERIES, LABELLED, MONTHS, PROMISES, UNITS, YEARLY } from './time-words.ts'

const RELATIONS: WordMap<TimeRelation> = wordMap([
  ['by', 'by'],
  ['before', 'before'],
  ['prior', 'before'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['from', 'from'],
  ['between', 'over'],
  ['over', 'over'],
  ['within', 'over'],
  ['than', 'compared'],
  ['compared', 'compared'],
  ['versus', 'compared'],
  ['vs', 'compared'],
  ['against', 'compared'],
])

/** Words that may stand between the preposition and the time: `by the end of 2025`, `since early 2022`, `over the next`. */
const FILLERS = wordSet(
  'the end of early late mid - beginning start middle about around year years same period that level figure with to in month first all at least fiscal summer spring autumn winter'.split(
    ' ',
  ),
)

/** How a time stands to what the sentence says. */
export function relationOf(tokens: readonly Token[], first: number, reading: TimeReading): TimeRelation {
  const { last } = reading
  const since = sinceNamed(tokens, first)
  if (since) return since
  if (isLabel(tokens, first, last) || isDateline(tokens, first, last, reading)) return 'label'
  const next = lowerAt(tokens, last + 1)
  if (next === 'onwards' || next === 'onward' || (next === 'on' && lowerAt(tokens, first - 1) === 'from'))
    return 'onwards'
  // "was 5 mln a year earlier": told of the figure before it alone, unless the sentence opens with it.
  if (first > 2 && tokens[first - 1]!.text !== ';' && reading.relative?.kind === 'told' && isBackwards(reading))
    return 'compared'
  // "45% above last year's 200 mln kg"
  if (lowerAt(tokens, last + 1) === "'s" && BESIDE.has(lowerAt(tokens, first - 1))) return 'compared'
  if (isOfAmount(tokens, first, last)) return 'compared'
  return (
    prepositionOf(tokens, first, reading) ??
    (isSpeech(tokens, first, last, reading) ? 'speech' : null) ??
    openingClause(tokens, first) ??
    beforeEvent(tokens, first) ??
    (isBesideComparison(tokens, first) ? 'compared' : 'in')
  )
}

/** `double the 1985 figure`, `to 2019 levels`: what something is measured against; `the 2023 figure was` is of its year. */
function isOfAmount(tokens: readonly Token[], first: number, last: number): boolean {
  if (!AMOUNTS.has(lowerAt(tokens, last + 1))) return false
  const before = lowerAt(tokens, first - 1)
  const at = before === 'the' || before === 'its' || before === 'their' ? first - 2 : first - 1
  return BESIDE.has(lowerAt(tokens, at)) || MULTIPLIED.has(lowerAt(tokens, at))
}

/** `since the 1979 treaty`, `before the 2008 crisis`: the year of what it is named after. */
function sinceNamed(tokens: readonly Token[], first: number): TimeRelation | null {
  if (yearAt(tokens, first) === null || !DETERMINERS.has(lowerAt(tokens, first - 1))) return null
  const relation = RELATIONS.get(lowerAt(tokens, first - 2))
  return relation === 'since' || relation === 'before' || relation === 'until' ? relation : null
}

function prepositionOf(tokens: readonly Token[], first: number, reading: TimeReading): TimeRelation | null {
  for (let at = first - 1; at >= 0 && at >= first - 6; at--) {
    const word = tokens[at]!.lower
    if ((word === 'of' || word === 'at') && tokens[at - 1]?.lower === 'as') return 'as-of'
    if (word === 'with' || word === 'to') {
      if (tokens[at - 1]?.lower === 'compared' || tokens[at - 1]?.lower === 'relative') return 'compared'
      if (word === 'to' && lowerAt(tokens, at - 1) === 'prior') return 'before'
      if (word === 'to' && lowerAt(tokens, at - 1) === 'up') return 'until'
      if (word === 'to' && at === first - 1) return 'until'
      if (word === 'with') return null
    }
    const relation = RELATIONS.get(word)
    // "up 3% from the previous year": what came before is compared with, not started from.
    if (relation === 'from') return isBackwards(reading) || isMeasuredFrom(tokens, at) ? 'compared' : 'from'
    // "until 1947, when they received", "the first fall since 2020, when it was": what follows took place then.
    const isThen = tokens[reading.last + 1]?.text === ',' && lowerAt(tokens, reading.last + 2) === 'when'
    if (relation && isThen && (at > 0 || relation === 'until')) return 'in'
    // "not until 2019 did trade pass": then at last.
    if (relation === 'until' && lowerAt(tokens, at - 1) === 'not') return 'in'
    if (relation) return relation
    // "rose 5% year-on-year in February"
    if (word === 'on' && UNITS.has(lowerAt(tokens, lowerAt(tokens, at - 1) === '-' ? at - 2 : at - 1))) return null
    if (word === 'on') return isBasis(tokens, at, reading) ? 'compared' : null
    if (!FILLERS.has(word)) return null
  }
  return null
}

/** `a year earlier`, `last year`: nothing starts from there where something is compared. */
const isBackwards = ({ relative }: TimeReading): boolean =>
  (relative?.kind === 'told' || relative?.kind === 'offset') && relative.offset < 0

const CHANGED = wordSet(
  'up down rise rose fell fall increase decrease decline drop growth grew gain jump higher lower change unchanged percent cent pct % points'.split(
    ' ',
  ),
)

/** `up 12 pct from January`, `unchanged from 1986`, `an increase of 3% from 2022`. */
function isMeasuredFrom(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 2; at--) {
    if (!CHANGED.holds(tokens[at])) continue
    // "cut to three pct from October 26": a level, from then on.
    let number = at
    while (number > at - 3 && lowerAt(tokens, number - 1) !== 'to') number--
    return lowerAt(tokens, number - 1) !== 'to'
  }
  return false
}

/** `up 5 pct on 1986`, `based on 2020`, `on the previous month`: a day is what something takes place on, anything longer is not. */
function isBasis(tokens: readonly Token[], on: number, { edtf, relative }: TimeReading): boolean {
  if (lowerAt(tokens, on - 1) === 'based') return true
  if (
    relative?.kind === 'day' ||
    relative?.kind === 'weekday' ||
    relative?.kind === 'today' ||
    relative?.kind === 'ending'
  )
    return false
  return edtf ? edtf.length < 10 : true
}

/** `more than any other has sold in the last twenty years`: the time is of what it is compared with. */
function isBesideComparison(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 12; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word') return false
    const of = lowerAt(tokens, at - 1) === 'of' ? at - 2 : at - 1
    if ((token.lower === 'what' || token.lower === 'those') && MULTIPLIED.has(lowerAt(tokens, of))) return true
    if (token.lower === 'than')
      return (
        !(
          tokens[at - 1] &&
          ['more', 'less', 'fewer', 'higher', 'lower', 'greater', 'rather', 'other', 'better', 'larger'].includes(
            tokens[at - 1]!.lower,
          )
        ) || !tokens.slice(at, first).some(({ kind }) => kind === 'number')
      )
  }
  return false
}

const BESIDE = wordSet([
  'above',
  'below',
  'over',
  'under',
  'than',
  'from',
  'on',
  'beyond',
  'with',
  'to',
  'exceeding',
  'against',
  'versus',
])

const MULTIPLIED = wordSet(['times', 'double', 'half', 'twice', 'triple', 'on', 'above', 'below', 'as'])

/** `Since Xi was first elected in 2013, …`, `Prior to the takeover in 1938, …`: the whole opening clause is one time. */
function openingClause(tokens: readonly Token[], first: number): TimeRelation | null {
  for (let at = first - 1; at >= 0 && at > first - 14; at--) {
    if (tokens[at]!.text === ',') return null
    const relation = RELATIONS.of(tokens[at])
    // "since fighting broke out there on April 15"
    if (relation === 'since') return relation
    if ((relation === 'before' || relation === 'until') && (at === 0 || tokens[at - 1]!.kind === 'mark'))
      return relation
  }
  return null
}

/** `before the blast on January 3`, `until the flood in May`: the event's time ends what went on before it. */
function beforeEvent(tokens: readonly Token[], first: number): TimeRelation | null {
  if (!DATED_BY.has(lowerAt(tokens, first - 1))) return null
  for (let at = first - 2; at >= 0 && at >= first - 7; at--) {
    const token = tokens[at]!
    const { kind, lower } = token
    if (kind !== 'word' || isPast(token)) return null
    const relation = RELATIONS.of(token)
    // "through the pipeline in 2024" is a way.
    if (lower === 'through') return null
    if (relation === 'before' || relation === 'until') return DETERMINERS.has(lowerAt(tokens, at + 1)) ? 'before' : null
  }
  return null
}

const DATED_BY = wordSet(['on', 'in', 'of', 'last'])

/** `said on Tuesday`, `told reporters in Beijing last week`; `On Tuesday the minister said …`. */
function isSpeech(tokens: readonly Token[], first: number, last: number, reading: TimeReading): boolean {
  if (isOfNoun(tokens, last, reading)) return false
  // "said the 2023 figure was": of the figure.
  if (lowerAt(tokens, first - 1) === 'the' && AMOUNTS.has(lowerAt(tokens, last + 1))) return false
  for (let at = first - 1; at >= 0 && at > first - 10; at--) {
    const token = tokens[at]!
    // "raised its forecast for 2024": a noun.
    if (token.lower === 'forecast' && DETERMINERS.has(lowerAt(tokens, at - 1))) return false
    if (DATED.holds(token) && token.text === token.lower) return RELEASES.holds(token) || !isSubordinate(tokens, at)
    // "noted that in 2022 trade grew": of what was noted.
    if (DATED.has(lowerAt(tokens, at - 1)) && token.lower === 'that') return false
    // "released its figures for 2024 last month"
    if (yearAt(tokens, at) !== null && ['for', 'of', 'in'].includes(lowerAt(tokens, at - 1))) continue
    const isName = token.kind === 'word' && token.text[0] !== token.lower[0]
    if (!isName && !AUDIENCE.holds(token)) break
  }
  return isOfFigures(tokens, first) || isOfPledge(tokens, first, last) || opensSpeech(tokens, first, last, reading)
}

/** `released its figures for 2024 last month`: when figures came out, and not of when they are. */
function isOfFigures(tokens: readonly Token[], first: number): boolean {
  let isOfThem = false
  for (let at = first - 1; at >= 0 && at > first - 10; at--) {
    const token = tokens[at]!
    const { kind } = token
    if (isOfThem && DATED.holds(token)) return true
    if (FIGURES.holds(token)) isOfThem = true
    else if (!isOfThem && kind !== 'number' && !OF_FIGURES.holds(token)) return false
    else if (kind === 'mark') return false
  }
  return false
}

const FIGURES = wordSet('figures data statistics numbers results report returns accounts tally'.split(' '))
const OF_FIGURES = wordSet('for of in on the its their from'.split(' '))

/** `agreed in December to cut`, `decided last week to raise`: when it was agreed, and not what. */
function isOfPledge(tokens: readonly Token[], first: number, last: number): boolean {
  const next = lowerAt(tokens, last + 1)
  // "estimated in March that", "found last year that"
  if (next === 'that') for (let at = first - 1; at >= 0 && at >= first - 3; at--) if (isPast(tokens[at])) return true
  if (next !== 'to' || !INFINITIVES.has(lowerAt(tokens, last + 2))) return false
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) if (PACTS.holds(tokens[at])) return true
  return false
}

const PACTS = wordSet('agreed decided pledged promised vowed undertook offered proposed planned asked voted'.split(' '))

const RELEASES = wordSet(['released', 'published', 'issued', 'unveiled'])

/** `When the president announced in April that …, shares fell`: when something was said is when the rest took place. */
function isSubordinate(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 8; at--) {
    if (tokens[at]!.kind === 'mark') return false
    if (tokens[at]!.lower === 'when') return true
  }
  return false
}

/** `reported third quarter earnings`, `announced 2023 sales`: the time of a noun behind it. */
function isOfNoun(tokens: readonly Token[], last: number, { edtf, relative }: TimeReading): boolean {
  const next = tokens[last + 1]
  if (next?.kind !== 'word' || next.text !== next.lower || DETERMINERS.holds(next)) return false
  if (FILLERS.holds(next) || AUDIENCE.holds(next) || CLAUSES.holds(next)) return false
  return edtf === null || edtf === undefined
    ? relative?.kind === 'part' || relative?.kind === 'fiscal'
    : edtf.length < 10
}

const CLAUSES = wordSet(
  'and or but that when while as before after since if he she it they we there is was were'.split(' '),
)

/** `LUSAKA, Nov 4 -`, `LIMA (ANA), May 3. /`: where and when a report was written. */
function isDateline(tokens: readonly Token[], first: number, last: number, { edtf, relative }: TimeReading): boolean {
  const isDay = relative?.kind === 'day' || edtf?.length === 10
  if (!isDay || first < 1 || first > 9) return false
  const place = tokens[0]!
  if (place.kind !== 'word' || place.text !== place.text.toUpperCase() || place.text.length < 3) return false
  for (let at = last + 1; at < tokens.length && at <= last + 8; at++) {
    const { text, lower } = tokens[at]!
    if (text === '-' || text === '–' || text === '—' || text === '/') return true
    if (text === lower && tokens[at]!.kind === 'word') return false
  }
  return false
}

/** `During his visit in June, the president promised`, `At a meeting last week`. */
const OCCASIONS = wordSet(['during', 'at', 'after', 'following', 'speaking'])

/** A time in front: the first verb behind it says whose it is. */
function opensSpeech(tokens: readonly Token[], first: number, last: number, { edtf, relative }: TimeReading): boolean {
  if (first > (OCCASIONS.holds(tokens[0]) ? 9 : 3)) return false
  if (tokens.slice(0, first).some((token) => token.kind === 'number' || isPast(token))) return false
  const isDay =
    relative?.kind === 'weekday' ||
    relative?.kind === 'today' ||
    relative?.kind === 'day' ||
    edtf?.length === 10 ||
    (relative?.kind === 'offset' && (relative.unit === 'day' || relative.unit === 'week'))
  for (let at = last + 1; at < tokens.length && at < last + 18; at++) {
    const token = tokens[at]!
    if (token.kind === 'number' || token.text === ';') return false
    if (token.text !== token.lower || !DATED.holds(token)) continue
    // "In May, the ministry said, exports rose": the saying stands beside.
    if (tokens[at + 1]?.text === ',') return false
    return isDay || PROMISES.holds(token) || bringsFigures(tokens, at)
  }
  return false
}

/** `In January customs published figures for 2023`. */
function bringsFigures(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + 4; at++) if (FIGURES.has(lowerAt(tokens, at))) return true
  return false
}

/** A year right before a noun it names, or the date that tells one order or resolution from another. */
function isLabel(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.lower === 'of' && (isNumbered(tokens, first - 2) || isNamed(tokens, first - 2, last)))
    return true
  if (isAttributive(tokens, first) || isDelivery(tokens, first, last)) return true
  if (first !== last || yearAt(tokens, first) === null) return false
  if (isOfName(tokens, first)) return true
  const next = tokens[last + 1]
  const glued = tokens[first]!.glued && tokens[first - 1]?.kind === 'mark' && tokens[first - 1]!.glued
  return (
    (next?.kind === 'word' && LABELLED.holds(next) && !isDuringEvent(tokens, first, next.lower)) ||
    (glued && isRangeMark(tokens[first - 1]!.text) && !PARTS.has(lowerAt(tokens, first - 2)))
  )
}

/** `mid-2024`, `end-1986`: part of the year, and no name. */
const PARTS = wordSet(['mid', 'end', 'early', 'late'])

const SINCE = wordSet(['since', 'until', 'before', 'after', 'during', 'by'])

/** `the feasibility study of 2023`, `the line of the 1970s`: which one, not when; `exports of 2023` are of that year. */
function isAttributive(tokens: readonly Token[], first: number): boolean {
  if (yearAt(tokens, first) === null) return false
  const of = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1
  const noun = tokens[of - 1]
  if (lowerAt(tokens, of) !== 'of' || noun?.kind !== 'word' || tokens[of - 2]?.kind === 'number') return false
  // "in the boom of 2010": when it was.
  if (
    lowerAt(tokens, of - 2) === 'the' &&
    ['in', 'during'].includes(lowerAt(tokens, of - 3)) &&
    !LABELLED.has(noun.lower)
  )
    return false
  // "since the famine of 2011": the time of what it has gone on since.
  for (let at = of - 2; at >= 0 && at >= of - 4; at--) if (SINCE.holds(tokens[at])) return false
  return lowerAt(tokens, of - 2) !== 'as' && noun.lower !== 'as' && !YEARLY.has(noun.lower) && !MONTHS.has(noun.lower)
}

/** `the November futures`, `for May delivery`: which contract, not when it was traded. */
const isDelivery = (tokens: readonly Token[], first: number, last: number): boolean =>
  monthAt(tokens, first) !== null && DELIVERIES.has(lowerAt(tokens, last + 1))

/** `In the 2021 election`, `during the 2008 crisis`: when it was. */
const isDuringEvent = (tokens: readonly Token[], year: number, event: string): boolean =>
  lowerAt(tokens, year - 1) === 'the' &&
  (lowerAt(tokens, year - 2) === 'during' || (lowerAt(tokens, year - 2) === 'in' && EVENTS.has(event)))

const EVENTS = wordSet(['election', 'elections', 'census', 'crisis', 'pandemic', 'war', 'referendum'])

/** `Vision 2030`, `Expo 2025`, `the 2022 World Cup`. */
function isOfName(tokens: readonly Token[], year: number): boolean {
  const before = tokens[year - 1]
  if (before?.kind === 'word' && before.text !== before.lower && LABELLED.holds(before)) return true
  for (let at = year + 1; at < tokens.length && at <= year + 3; at++) {
    const token = tokens[at]!
    const { kind, text, lower } = token
    if (kind !== 'word' || text === lower) return false
    if (LABELLED.holds(token)) return true
  }
  return false
}

/** `Executive Order 14257 of April 2, 2025`, `Resolution 2231 of 2015`. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at - 1]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at - 1]!.text)

/** `the Five-Power Treaty of 1922`, `the London Conference of 1930`. */
const isNamed = (tokens: readonly Token[], at: number, last: number): boolean =>
  yearAt(tokens, last) !== null &&
  tokens[at]?.kind === 'word' &&
  LABELLED.holds(tokens[at]) &&
  tokens[at]!.text !== tokens[at]!.lower
