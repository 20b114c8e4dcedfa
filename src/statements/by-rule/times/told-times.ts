import type { TimeMention, TimeUnit } from '../../../vocabulary/index.ts'
import { resolveRelative } from './calendar.ts'
import type { FigureContext } from '../context.ts'
import { boundsOf, endOf, monthsIn, shiftPeriod } from './edtf.ts'
import { startsItem } from '../article/item.ts'
import { LENGTHS } from './lengths.ts'
import { NONE, type PeriodReading, type Told } from './period-reading.ts'
import { resolve } from './resolve-time.ts'
import type { Verdict } from '../article/scene.ts'
import { isDay, type SentenceTimes } from './sentence-times.ts'
import { isOfAudience, isPassing } from './time-exclusions.ts'

/** The time of a figure that has none of its own in its sentence. */
export function goneOn(context: FigureContext, verdict: Verdict, told: Told): PeriodReading {
  return (
    ofSection(context, verdict, told) ??
    ofTopic(context, verdict, told) ??
    ofOccasion(context, verdict) ??
    carried(context, verdict, told) ??
    besideLastYear(context, verdict) ??
    NONE
  )
}

/** `10 mln tonnes, of which 3 mln …`, `half of it`: a part is of the time of its whole, unless it has one of its own. */
export function partOf(context: FigureContext, whole: Told['before']): PeriodReading | null {
  const { mentions, quantity, pack, times } = context
  if (!whole || mentions.times.some((time) => times.ownerOf(time) === quantity)) return null
  // "shipments to Peru, which takes 83% of them": what is so now is of no time that is told.
  if (times.tenseAt(quantity) === 'present' && times.isInRelative(quantity)) return null
  const { tokens } = mentions.sentence
  const { partitives } = pack.grammar
  let isPart = partitives.at(tokens, quantity.last + 1) !== null
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - OF_WHICH; at--) {
    if (tokens[at]!.kind === 'mark') break
    isPart ||= partitives.at(tokens, at) !== null
  }
  if (!isPart) return null
  // "48 planes, the first 12 of which arrived last year": of a whole without a time.
  const { of } = times.segments
  const hasOwn = mentions.times.some(
    (time) => of[time.first] === of[quantity.first] && time.relation !== 'label' && time.relation !== 'speech',
  )
  const { period, deadline } = whole
  return period === null && hasOwn ? null : { ...NONE, period, deadline, isInferred: true }
}

const OF_WHICH = 5

/** `pledged 107 mln dlrs, of which 45 mln is for food`: what its part is for is as sure as the whole. */
export function isShareOf({ mentions, quantity, pack }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  if (
    !pack.grammar.finiteCopulas.holds(tokens[quantity.last + 1]) ||
    !pack.grammar.links.holds(tokens[quantity.last + 2])
  )
    return false
  if (pack.grammar.pastAuxiliaries.holds(tokens[quantity.last + 1])) return false
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 2; at--)
    if (pack.grammar.partitives.at(tokens, at)) return true
  return false
}

/** What a timeline tells below a date took place then, whatever its tense. */
function ofSection(context: FigureContext, { modality, isBasis }: Verdict, told: Told): PeriodReading | null {
  const { section, quantity } = context
  if (!section || modality !== 'asserted' || isBasis || isPassing(context) || LENGTHS.has(quantity.unit)) return null
  const period = resolve(context, section, false, told, 'level')
  return period === null ? null : { ...NONE, period, isInferred: true }
}

/** Under a caption, behind a question, or where the text has just said what year it is about. */
function ofTopic(context: FigureContext, { modality, isBasis }: Verdict, told: Told): PeriodReading | null {
  const { topic, quantity, times } = context
  if (!topic || told.here !== null || modality !== 'asserted' || isBasis) return null
  const tense = times.tenseAt(quantity)
  if ((tense !== 'past' && tense !== null) || isPassing(context) || LENGTHS.has(quantity.unit)) return null
  const period = resolve(context, topic, false, told, 'level')
  return period === null ? null : { ...NONE, period, isInferred: true }
}

/** How many sentences back the day of a visit or meeting may stand. */
const OCCASION = 6

/** `visited Doha on 27 October … The sides signed 4 agreements`: what was signed was signed that day. */
function ofOccasion(
  { all, index, mentions, quantity, pack, profile, times }: FigureContext,
  { modality }: Verdict,
): PeriodReading | null {
  if (modality !== 'asserted' || quantity.dimension !== 'count' || times.tenseAt(quantity) !== 'past') return null
  const { tokens } = mentions.sentence
  let verb = quantity.phraseFirst - 1
  while (verb >= 0 && verb > quantity.phraseFirst - 4 && !pack.grammar.isPast(tokens[verb])) verb--
  if (!pack.grammar.signings.holds(tokens[verb]) || mentions.times.length > 0) return null
  for (let at = index - 1; at >= 0 && at >= index - OCCASION; at--) {
    const day = all[at]!.times.findLast((time) => isDay(time) && time.relation !== 'label')
    if (!day) continue
    const view = {
      published: profile.published,
      anchorYear: null,
      told: null,
      fiscal: null,
      isAhead: false,
      isEvent: true,
      isChange: false,
    }
    const period = day.relative === null ? day.edtf : resolveRelative(day.relative, view)
    return period === null ? null : { ...NONE, period, isInferred: true }
  }
  return null
}

/** What is told of the past without a time of its own goes on in the time told of before, but not on its day. */
function carried(context: FigureContext, { modality, isBasis }: Verdict, told: Told): PeriodReading | null {
  if (
    isPassing(context) ||
    context.times.isReduced(context.quantity) ||
    isOfAudience(context) ||
    LENGTHS.has(context.quantity.unit)
  )
    return null
  const period = isBasis ? (told.here ?? begun(context, told)) : (told.here ?? told.period)
  if (modality !== 'asserted' || period === null || endOf(period).length >= DAY) return null
  if (isBasis && isBeforeOther(context)) return null
  if (isBasis)
    return wasFormerly(context) ? measuredAgainst(period, told.comparison) : { ...NONE, period, isInferred: true }
  return isTold(context, told) ? { period, deadline: null, isInferred: true, isCompared: false } : null
}

/** What is past, what has no verb beside a figure that has a time, in a list or a table, and what sums up: `That is a third more`. */
function isTold(context: FigureContext, told: Told): boolean {
  const tense = context.times.tenseAt(context.quantity)
  if (tense === 'past') return true
  const { tokens } = context.mentions.sentence
  const { grammar, lexicon } = context.pack
  if (tense === null) return told.here !== null || startsItem(tokens, lexicon)
  return (
    tense === 'present' &&
    grammar.summaries.holds(tokens[0]) &&
    grammar.finiteCopulas.holds(tokens[1]) &&
    context.quantity.first < SUMMARY
  )
}

/** How far behind `That is` what it sums up may start. */
const SUMMARY = 6

/** `45% above last year's 200 mln`, `pays $25, up from $18 last year`: what is measured against last year is of this one. */
function besideLastYear({ mentions, quantity, profile, times }: FigureContext, verdict: Verdict): PeriodReading | null {
  if (verdict.modality !== 'asserted' || verdict.isBasis || profile.published === null) return null
  const { kinds, of } = times.segments
  const isBeside = mentions.times.some(
    (time) =>
      (time.relation === 'compared' || isOfBasis(times, time)) &&
      time.relative?.kind === 'offset' &&
      time.relative.offset === -1 &&
      YEARS.has(time.relative.unit) &&
      time.first > quantity.last &&
      kinds[of[time.first]!] === kinds[of[quantity.first]!],
  )
  return isBeside ? { ...NONE, period: String(profile.published.year), isInferred: true } : null
}

const isOfBasis = (times: SentenceTimes, time: TimeMention): boolean => {
  const owner = times.ownerOf(time)
  return owner !== null && times.isBasis(owner)
}

const YEARS: ReadonlySet<TimeUnit> = new Set(['year', 'season'])

/** `forecast to reach 18 bln this year, up from 4.9 bln`: what was before is a fact, unless that too is still to come. */
function begun({ mentions, quantity, profile }: FigureContext, { before }: Told): string | null {
  const { published } = profile
  const last = mentions.quantities.findLast((other) => other.last < quantity.first)
  if (!before?.period || !published || last?.dimension !== quantity.dimension) return null
  if (quantity.phraseFirst - last.last > ADJACENT && last.dimension === 'percent') return null
  return Number(endOf(before.period).slice(0, 4)) <= published.year + 1 && isYear(before.period) ? before.period : null
}

/** How far behind the figure that it is compared with what was before may stand. */
const ADJACENT = 10

/** `lift the duty from 12% to 15%`: the one goes with the other, and not with what was told. */
function isBeforeOther({ mentions, quantity, pack }: FigureContext): boolean {
  const next = mentions.quantities.find(({ first }) => first > quantity.last)
  if (next?.dimension !== quantity.dimension || next.phraseFirst - quantity.last !== 2) return false
  return mentions.sentence.tokens[quantity.last + 1]!.lower === pack.grammar.infinitiveMark
}

/** `to 5 mln from 4 mln`, and not `39,000 tonnes against 61,000 elsewhere`. */
function wasFormerly({ mentions, quantity, pack }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 3; at--) {
    if (pack.grammar.formerly.holds(tokens[at])) return true
  }
  return false
}

/** `rose to 402 mln from 388 mln`: a whole year is measured against the one before, anything else as it was before. */
function measuredAgainst(told: string, comparison: number | null): PeriodReading {
  const months = comparison ?? (isYear(told) || isSoFar(told) ? MONTHS_PER_YEAR : null)
  const period = months === null ? null : shiftPeriod(told, -months)
  return period === null ? NONE : { period, deadline: null, isInferred: true, isCompared: true }
}

const MONTHS_PER_YEAR = 12

/** The first half of a year or more of it: measured against the same part of the year before. */
function isSoFar(period: string): boolean {
  const [first, last] = boundsOf(period)
  return monthsIn(first, last) >= HALF
}

const HALF = 5

/** A calendar year, or twelve months from any other month. */
function isYear(period: string): boolean {
  const [first, last] = boundsOf(period)
  return first === last ? period.length === 4 : monthsIn(first, last) === MONTHS_PER_YEAR
}

const DAY = 'YYYY-MM-DD'.length
