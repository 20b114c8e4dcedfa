import type { Measure, SentenceMentions, TimeMention, TimeRelation, TimeUnit } from '../../vocabulary/index.ts'
import { type FiscalYear, resolveRelative } from './calendar.ts'
import type { FigureContext } from './context.ts'
import { boundsOf, endOf, monthsIn, nowAs, shiftPeriod, spanFrom } from './edtf.ts'
import type { Verdict } from './scene.ts'
import { isDay, type SentenceTimes } from './sentence-times.ts'
import { LENGTHS } from './lengths.ts'
import { startOf } from './span-start.ts'
import { timeOf } from './time-choice.ts'
import { isOfAudience, isPassing } from './time-exclusions.ts'

export interface PeriodReading {
  readonly period: string | null
  readonly deadline: string | null
  /** True where the text leaves the year or date to its reader. */
  readonly isInferred: boolean
  /** True where it is the time of what others are measured against. */
  readonly isCompared: boolean
  /** True where it is now, which nothing that was goes on in. */
  readonly isNow?: boolean
}

/** What the figures before tell of time. */
export interface Told {
  readonly period: string | null
  /** Of whatever figure it was, for `over the same period`. */
  readonly last: string | null
  /** Of an earlier figure of the same sentence. */
  readonly here: string | null
  /** What was read of the figure before in the sentence. */
  readonly before: { readonly period: string | null; readonly deadline: string | null } | null
  /** By how many months what was last measured against lay before: `a year earlier` is 12. */
  readonly comparison: number | null
}

const NONE: PeriodReading = { period: null, deadline: null, isInferred: false, isCompared: false }

/** The time a figure is of, and with a goal, forecast or hope the time by which. */
export function periodOf(context: FigureContext, measure: Measure, verdict: Verdict, told: Told): PeriodReading {
  const isAhead = verdict.modality !== 'asserted' && verdict.modality !== 'denied'
  if (!isAhead && isCurrent(context)) return { ...NONE, period: String(context.profile.published!.year), isNow: true }
  const chosen = timeOf(context, measure, verdict)
  const start = chosen && startOf(context, chosen)
  const from = start && resolve(context, start, true, told, 'level')
  const started = from && chosen?.relative?.kind === 'span' ? spanFrom(boundsOf(from)[0], chosen.relative.length) : null
  const resolved = started ?? (chosen && resolve(context, chosen, isAhead, told, measure))
  if (!chosen || !resolved)
    return (
      ofSection(context, verdict, told) ??
      ofTopic(context, verdict, told) ??
      ofOccasion(context, verdict) ??
      carried(context, verdict, told) ??
      besideLastYear(context, verdict) ??
      NONE
    )
  const period = started ?? shaped(context, chosen, resolved, measure, isAhead)
  const isInferred = chosen.edtf === null
  const isCompared = chosen.relation === 'compared'
  const isNow = chosen.relative?.kind === 'now'
  if (!isAhead) return { period, deadline: null, isInferred, isCompared, isNow }
  // What is meant to be has no time that was over when it was written, unless it is told of the past.
  const { published } = context.profile
  const isOver = !isDue(context, chosen) && published !== null && Number(endOf(period).slice(0, 4)) < published.year
  if (isOver && context.times.tenseAt(context.quantity) !== 'past') return NONE
  return { period, deadline: endOf(period), isInferred, isCompared }
}

/** How near its figure a year stands that is its time and not a name's, in words. */
const BESIDE = 3

/**
 * `by 2023`, or `is expected to reach that in 2023`, stays what the text says, however late it says so: a forecast that
 * was past when it was made is a finding. A year that only names something is none.
 */
const isDue = ({ quantity }: FigureContext, { relation, edtf, first }: TimeMention): boolean =>
  edtf !== null &&
  (relation === 'by' ||
    relation === 'until' ||
    (relation === 'in' && first > quantity.last && first - quantity.last <= BESIDE))

/** `from the current $4 billion`: of now. */
const isCurrent = ({ mentions, quantity, pack, profile }: FigureContext): boolean =>
  profile.published !== null &&
  pack.grammar.currents.has(mentions.sentence.tokens[quantity.phraseFirst - 1]?.lower ?? '')

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
  return whole.period === null && hasOwn ? null : { ...NONE, ...whole, isInferred: true }
}

const OF_WHICH = 5

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
  while (verb >= 0 && verb > quantity.phraseFirst - 4 && !pack.grammar.isPast(tokens[verb]!.lower)) verb--
  if (!pack.grammar.signings.has(tokens[verb]?.lower ?? '') || mentions.times.length > 0) return null
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
  if (tense === null) return told.here !== null || lexicon.bullets.has(tokens[0]!.text)
  return (
    tense === 'present' &&
    grammar.summaries.has(tokens[0]!.lower) &&
    grammar.finiteCopulas.has(tokens[1]?.lower ?? '') &&
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
    if (pack.grammar.formerly.has(tokens[at]!.lower)) return true
  }
  return false
}

/** `rose to 402 mln from 388 mln`: a whole year is measured against the one before, anything else as it was before. */
function measuredAgainst(told: string, comparison: number | null): PeriodReading {
  const months = comparison ?? (isYear(told) ? MONTHS_PER_YEAR : null)
  const period = months === null ? null : shiftPeriod(told, -months)
  return period === null ? NONE : { period, deadline: null, isInferred: true, isCompared: true }
}

const MONTHS_PER_YEAR = 12

/** A calendar year, or twelve months from any other month. */
function isYear(period: string): boolean {
  const [first, last] = boundsOf(period)
  return first === last ? period.length === 4 : monthsIn(first, last) === MONTHS_PER_YEAR
}

const DAY = 'YYYY-MM-DD'.length

function resolve(context: FigureContext, time: TimeMention, isAhead: boolean, told: Told, measure: Measure) {
  if (time.relative === null) return time.edtf
  const { profile } = context
  const last = told.here ?? told.last
  const needsTold =
    time.relative.kind === 'told' || (time.relative.kind === 'offset' && time.relative.unit === 'season')
  const resolved = resolveRelative(time.relative, {
    published: profile.published,
    anchorYear: anchorYear(context, time, isAhead) ?? (profile.isHistory && last ? Number(last.slice(0, 4)) : null),
    told: needsTold ? toldOf(context, time, told) : last,
    fiscal: fiscalOf(context),
    isAhead,
    isEvent: context.times.tenseAt(context.quantity) === 'past',
    isChange: measure === 'change',
  })
  return resolved ?? time.edtf
}

/** The time that `a year earlier` is counted from: of a figure before in the sentence, else a time named before, else of the last figure. */
function toldOf(context: FigureContext, time: TimeMention, told: Told): string | null {
  const isSince = time.relation === 'since'
  const here = told.here ?? told.before?.period ?? null
  if (here !== null && !isSince) return here
  return namedBefore(context, context.mentions, time.first, isSince) ?? here ?? told.last ?? namedIn(context)
}

/** The last time named in the sentence before, where it is of the same paragraph. */
const namedIn = (context: FigureContext): string | null =>
  context.previous && namedBefore(context, context.previous, context.previous.sentence.tokens.length, false)

/** The last time of a sentence before a token, that is neither a label nor when something was said. */
function namedBefore(
  { profile }: FigureContext,
  { times }: SentenceMentions,
  before: number,
  isSince: boolean,
): string | null {
  // "before 2014 it was 5; since then 8": from 2014 on.
  const named = times.findLast(
    ({ first, relation }) =>
      first < before && (!NO_ANCHOR.has(relation) || (isSince && (relation === 'before' || relation === 'until'))),
  )
  if (!named?.relative) return named?.edtf ?? null
  const { published } = profile
  const view = { published, anchorYear: null, told: null, fiscal: null, isAhead: false, isEvent: true, isChange: false }
  return resolveRelative(named.relative, view) ?? named.edtf
}

/** The fiscal year the document states, else that of the first state of its sentence that has one of its own, else of the document's. */
function fiscalOf({ profile, tables, mentions }: FigureContext): FiscalYear | null {
  if (profile.fiscalStart !== null) return { starts: profile.fiscalStart, named: 'last' }
  // The state of `US$ 105` is only that of a sign.
  const states = mentions.states.filter(
    (state) => !mentions.quantities.some(({ first, last }) => first <= state.first && state.last <= last),
  )
  const near = states.map(({ code }) => code)
  const home = profile.voice ?? profile.home
  const codes =
    home !== null && tables.fiscalYears.has(home) ? [home] : near.length > 0 ? near : [profile.states[0] ?? '']
  const known = [...codes, ...(profile.dyad ?? [])]
    .map((code) => tables.fiscalYears.get(code))
    .find((year) => year !== undefined)
  return known ? { starts: known.month, named: known.named } : null
}

/** Relations of times that give no year to others: `3% in July, the fastest since 2009`. */
const NO_ANCHOR: ReadonlySet<TimeRelation> = new Set(['compared', 'label', 'since', 'until', 'before', 'speech'])

/** A year written in the same sentence gives months their year. */
function anchorYear(context: FigureContext, { relative, first }: TimeMention, isAhead: boolean): number | null {
  if (relative?.kind !== 'part' && relative?.kind !== 'day' && relative?.kind !== 'ending') return null
  const { mentions, times } = context
  const { of } = times.segments
  const years = mentions.times.filter(
    (other) =>
      other.edtf !== null &&
      /^\d{4}(?:-\d\d){0,2}$/.test(other.edtf) &&
      !NO_ANCHOR.has(other.relation) &&
      (isAhead || other.relation !== 'by') &&
      // "8 pct in 2022, was 5 pct in September": a year that another figure has is no month's.
      (other.edtf.length > 4 || !times.isOwned(other)) &&
      // "in May, while in May 2022 …", "in May, up from 9 mln in 2022": a year in a clause behind, or of what was before, is of that one.
      (other.first < first || (of[other.first] === of[first] && !times.isOwned(other) && !isOfBefore(context, other))),
  )
  return years.length === 1 ? Number(years[0]!.edtf!.slice(0, 4)) : null
}

/** `in May, up from 9 mln in 2022`: whether a year is that of what was before. */
const isOfBefore = ({ mentions, times }: FigureContext, year: TimeMention): boolean =>
  mentions.quantities.some((basis) => basis.last < year.first && times.isBasis(basis) && times.isWithin(year, basis))

/** `since X` goes on until now, `before X` is open; of what is reached over a time its end is the point. */
function shaped(
  context: FigureContext,
  time: TimeMention,
  resolved: string,
  measure: Measure,
  isAhead: boolean,
): string {
  const { published } = context.profile
  const [first, last] = boundsOf(resolved)
  if (time.relation === 'onwards') return `${first}/..`
  if (time.relation === 'before' && !isAhead) return `../${last}`
  // "will invest $5 billion through 2031": from now until then.
  if (time.relation === 'until') {
    if (published && Number(resolved.slice(0, 4)) > published.year) return `${published.year}/${resolved}`
    return isAhead || first !== last ? resolved : `../${resolved}`
  }
  if (time.relation === 'since') {
    if (!published) return `${first}/..`
    // "since last summer": seasons and months do not meet.
    if (time.relative?.kind === 'season') return `${first.slice(0, 4)}/${published.year}`
    return isReached(context, measure) && !isCumulative(context, time)
      ? nowAs(first, published)
      : `${first}/${nowAs(first, published)}`
  }
  // "doubled between 2012 and 2022 to 150,000"
  const isStretch =
    time.relative?.kind === 'span' || (first.length === 4 && (time.relation === 'over' || time.relation === 'from'))
  return isStretch && isReached(context, measure) ? last : resolved
}

/** `loans since 2016 came to $20 billion`: all of them; `have risen since 2016 to $20 billion` is what they are now. */
function isCumulative({ mentions, quantity, pack }: FigureContext, { first }: TimeMention): boolean {
  if (first > quantity.first) return false
  const { tokens } = mentions.sentence
  let since = first - 1
  while (since > 0 && since > first - 4 && tokens[since]!.lower !== pack.grammar.since) since--
  const before = tokens[since - 1]
  return (
    tokens[since]!.lower === pack.grammar.since &&
    before?.kind === 'word' &&
    !pack.grammar.isPast(before.lower) &&
    !pack.grammar.isAdverb(before.lower)
  )
}

/** `rose to $5 billion`, `will reach 3 million tonnes`: a level at the end of a time. */
function isReached({ mentions, quantity, pack }: FigureContext, measure: Measure): boolean {
  if (measure === 'change') return false
  const { tokens } = mentions.sentence
  const [before, first] = [1, 2].map((step) => tokens[quantity.phraseFirst - step]?.lower ?? '') as [string, string]
  if (before === pack.grammar.infinitiveMark || pack.grammar.reaching.has(before)) return true
  return pack.grammar.isAdverb(before) && pack.grammar.reaching.has(first)
}
