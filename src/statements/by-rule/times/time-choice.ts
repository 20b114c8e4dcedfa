import type { Measure, Quantity, TimeMention, TimeUnit, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import type { Verdict } from '../article/scene.ts'
import type { Segments } from '../article/segments.ts'
import { isDay, type SentenceTimes, SOON } from './sentence-times.ts'
import { LENGTHS } from './lengths.ts'
import { startOf } from './span-start.ts'
import { isOfAnother } from './time-exclusions.ts'

/** So dear that a time is left. */
const DEAREST_OF_ALL = 100

/** What a time costs beyond its distance in tokens. */
const COST = {
  comma: 2,
  before: 2,
  otherQuantity: 7,
  since: 3,
  bracket: 3,
  opening: 4,
  sibling: 15,
  outside: 26,
  participle: 8,
  inParticiple: 16,
  inside: 60,
  present: DEAREST_OF_ALL,
} as const
const DEAREST = 70

/** How far `now` may stand from what it is told of. */
const FAR = 12

/** How far from its start a sentence's opening time ends, which holds for all its clauses. */
const OPENING = 8

/** The time that a figure is of, among those of its sentence; `null` where none is its own. */
export function timeOf(context: FigureContext, measure: Measure, verdict: Verdict): TimeMention | null {
  const paired = context.times.pairOf(context.quantity)
  if (paired) return paired
  const held = whenOf(context)
  if (held) return held
  let best: { time: TimeMention; cost: number } | null = null
  for (const time of context.mentions.times) {
    if (time.relation === 'label' || time.relation === 'speech' || isOtherNow(context, time, verdict)) continue
    if (verdict.isDone && !verdict.isBasis && time.relation !== 'by' && isComing(context, time)) continue
    if (time.relation === 'until' && LENGTHS.has(context.quantity.unit)) continue
    if (isOfNoDirection(context, time, measure, verdict) || isRecordSpan(context, time)) continue
    if (!isFor(context.quantity, context.times, time, measure, verdict)) continue
    if (isOfAnother(context, time, measure)) continue
    const cost = costOf(context, time, measure, verdict)
    if (cost <= DEAREST && (!best || cost < best.cost)) best = { time, cost }
  }
  return best?.time ?? saidOf(context, verdict)
}

/** How far before its figure the `when` may stand that goes on from a time. */
const WHEN = 12

/** `A second dispute began in 1972, when the limit was set at 50 miles`: what took place then. */
function whenOf({ mentions, quantity, pack }: FigureContext): TimeMention | null {
  const { tokens } = mentions.sentence
  for (let at = quantity.phraseFirst - 1; at > 0 && at > quantity.phraseFirst - WHEN; at--) {
    const { kind, lower } = tokens[at]!
    if (kind !== 'word') return null
    if (lower !== pack.grammar.when) continue
    const end = tokens[at - 1]!.text === ',' ? at - 2 : at - 1
    const time = mentions.times.find(({ last, relation }) => last === end && relation !== 'speech')
    return time && !mentions.times.some(({ first }) => first > at) ? time : null
  }
  return null
}

/** `found in 2021 that six in ten were lost`: what was so when somebody found it. */
function saidOf(
  { mentions, quantity, times, pack }: FigureContext,
  { modality, isBasis }: Verdict,
): TimeMention | null {
  if (modality !== 'asserted' || isBasis || times.tenseAt(quantity) !== 'past') return null
  const { tokens } = mentions.sentence
  const time = mentions.times.findLast(({ relation, last }) => relation === 'speech' && last < quantity.phraseFirst)
  if (!time || isDay(time) || tokens[time.last + 1]?.lower !== pack.grammar.complementizer) return null
  return time.relative?.kind === 'offset' && SHORT.has(time.relative.unit) ? null : time
}

const SHORT: ReadonlySet<TimeUnit> = new Set(['day', 'week'])

/** `the biggest in 13 years`, `a level of 5% over three years`: of what is, such a span is no time. */
const isOfNoDirection = (context: FigureContext, time: TimeMention, measure: Measure, { modality }: Verdict): boolean =>
  time.relative?.kind === 'span' &&
  time.relative.isBare &&
  time.relative.unit === 'year' &&
  !isToBe(modality) &&
  measure !== 'change' &&
  startOf(context, time) === null

/** `the worst in 500 years`. */
function isRecordSpan({ mentions, pack }: FigureContext, { relative, first }: TimeMention): boolean {
  if (relative?.kind !== 'span' || !relative.isBare) return false
  for (let at = first - 1; at >= 0 && at >= first - 4; at--)
    if (pack.grammar.isSuperlative(mentions.sentence.tokens[at])) return true
  return false
}

/** What was or will be is not of now. */
function isOtherNow({ times, quantity }: FigureContext, time: TimeMention, { modality }: Verdict): boolean {
  const { relative, last } = time
  if (relative?.kind !== 'now') return false
  // "to 12 mln from 9 mln now"
  if (times.ownerOf(time) === quantity && (times.isBasis(quantity) || time.first === quantity.last + 1)) return false
  // "capacity, currently 12 mln tonnes, is to grow"
  if (last < quantity.phraseFirst && quantity.phraseFirst - last <= 2) return false
  const tense = times.tenseAt(quantity)
  return isToBe(modality) || tense === 'ahead' || tense === 'past'
}

const isToBe = (modality: Verdict['modality']): boolean => modality !== 'asserted' && modality !== 'denied'

/** A figure that others are measured against has the time right behind it or before it; it leaves that to no other. */
function isFor(
  quantity: Quantity,
  times: SentenceTimes,
  time: TimeMention,
  measure: Measure,
  { isBasis }: Verdict,
): boolean {
  const owner = times.ownerOf(time)
  if (time.relation === 'compared') {
    if (times.isWithinNoun(time, quantity)) return true
    if (isBasis) return owner === quantity || isSoonBehind(time, quantity)
    // "rose 10% in May, after a gain of 8% the month before"
    const isAfterOther = time.first === quantity.last + 1 && times.isBehindLike(quantity)
    return owner === quantity && (measure !== 'change' || isAfterOther)
  }
  // "cut to 3 pct from 4 pct with effect from May", "to 100% from 25% this year": when it is cut or raised.
  if (owner !== null && times.isBasis(owner) && (FROM.has(time.relation) || isOfMain(times, time))) return !isBasis
  if (isBasis) return owner === quantity || (owner === null && times.isWithin(time, quantity))
  return owner === null || owner === quantity || !times.isBasis(owner)
}

/** `will raise it to 100% from 25% this year`: when it will be raised, where no other time says it. */
const isOfMain = (times: SentenceTimes, time: TimeMention): boolean =>
  times.isOnly(time) && time.relative?.kind === 'offset' && time.relative.offset >= 0 && times.isAhead(time)

const FROM: ReadonlySet<TimeMention['relation']> = new Set(['from', 'onwards', 'by'])

/** `vs 19.2 mln, or 1.84 dlrs a share, a year earlier`. */
const isSoonBehind = (time: TimeMention, { last }: Quantity): boolean => time.first > last && time.first - last <= SOON

function costOf(context: FigureContext, time: TimeMention, measure: Measure, { modality, isGuess }: Verdict): number {
  const { quantity, times } = context
  const { segments } = times
  const tense = times.tenseAt(quantity)
  const isNow = modality === 'asserted' && !isGuess && (tense === 'present' || tense === 'ahead')
  const isAhead = isToBe(modality)
  const { tokens } = context.mentions.sentence
  const isBefore = time.last < quantity.first
  const [from, to] = isBefore ? [time.last + 1, quantity.phraseFirst] : [quantity.last + 1, time.first]
  let cost = Math.max(0, to - from) + (isBefore ? COST.before : 0)
  for (let at = from; at < to; at++) if (isBreak(tokens, at)) cost += COST.comma
  const isOfIt = !isBefore && isInOwnRelative(segments, quantity, time)
  const apart = isOfIt ? 0 : distance(segments, segments.of[quantity.first]!, segments.of[time.first]!)
  // "trade, which collapsed after 2014, has recovered to $12 billion"
  if (apart === COST.inside && tense === 'perfect') cost += COST.present
  if (isOfClauseBehind(context, time, apart)) cost += COST.present
  // "Now it is hydrogen, from a country that gets 3,000 hours": what is far from `now` is not told of it.
  if (time.relative?.kind === 'now' && to - from > FAR) cost += COST.present
  const isReduced = segments.kinds[segments.of[time.first]!] === 'reduced' && apart > 0
  if (isReduced) cost += COST.present
  const isOpening =
    !isReduced &&
    isBefore &&
    !hasVerb(context, time.first) &&
    time.last < OPENING &&
    (apart === COST.sibling || apart === COST.outside)
  cost += isOpening ? COST.opening : apart
  // What is so now, or is to be, is of no other clause's time.
  if (apart >= COST.sibling && !isOpening && (isNow || isAhead)) cost += COST.present
  if (isOpening && isNow && (isDay(time) || times.isInRelative(quantity))) cost += COST.present
  // "debt, put at 15 bln, was rescheduled in March": what is said beside is of no time behind.
  if (apart === COST.outside && !isBefore && segments.kinds[segments.of[quantity.first]!] === 'reduced')
    cost += COST.present
  if (isNow && !isBefore && hasPast(context, from, to)) cost += COST.present
  if (!isAhead && isComing(context, time) && (apart >= COST.sibling || hasQuantity(context, from, to)))
    cost += COST.present
  for (const other of context.mentions.quantities) if (isBetween(other, from, to, quantity)) cost += COST.otherQuantity
  if (time.relation === 'since' && measure === 'level' && quantity.dimension !== 'count') cost += COST.since
  return cost
}

/** `The deficit was 47 mln, while in May it had been 107 mln`: a time in front of the figure of a clause behind is of that one. */
function isOfClauseBehind({ mentions, quantity, times }: FigureContext, time: TimeMention, apart: number): boolean {
  if (apart !== COST.sibling || time.first < quantity.first) return false
  const { of } = times.segments
  const own = of[time.first]
  return (
    mentions.quantities.some(({ first }) => of[first] === own && first > time.last) &&
    !mentions.quantities.some(({ first }) => of[first] === own && first < time.first)
  )
}

/** `the 9,000 men who left in 2022 have returned`: a relative clause right behind a figure tells of it. */
function isInOwnRelative({ of, kinds }: Segments, { last }: Quantity, { first }: TimeMention): boolean {
  const own = of[first]!
  if (kinds[own] !== 'restrictive') return false
  return of[last + 1] === own && of[last] !== own
}

/** Whether a verb stands before a time: `Peru agreed in May` does not open with it. */
function hasVerb({ mentions, pack }: FigureContext, to: number): boolean {
  const { grammar } = pack
  for (let at = 0; at < to; at++) {
    const token = mentions.sentence.tokens[at]!
    if (grammar.isPast(token) || grammar.bareParticiples.holds(token)) return true
    if (grammar.finiteCopulas.holds(token) || grammar.perfects.holds(token)) return true
  }
  return false
}

/** Whether a past verb stands between: `imports 90 pct of its oil, and suffered in 2024`. */
function hasPast({ mentions, pack }: FigureContext, from: number, to: number): boolean {
  const { tokens } = mentions.sentence
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const before = tokens[at - 1]
    if (pack.grammar.finiteCopulas.holds(before) && !pack.grammar.pastAuxiliaries.holds(before)) continue
    if (pack.grammar.isPast(token) && !pack.grammar.determiners.holds(before)) return true
  }
  return false
}

const hasQuantity = ({ mentions, quantity }: FigureContext, from: number, to: number): boolean =>
  mentions.quantities.some((other) => isBetween(other, from, to, quantity))

/** Whether a time lies ahead of the text. */
function isComing({ profile }: FigureContext, { edtf, relative }: TimeMention): boolean {
  if (relative?.kind === 'offset') return relative.offset > 0
  if (relative?.kind === 'span') return relative.length > 0 && !relative.isBare
  return edtf !== null && profile.published !== null && Number(edtf.slice(0, 4)) > profile.published.year
}

/** How far a figure's clause is from a time's: within it, beside it, around it. */
function distance({ parents, kinds }: Segments, figure: number, time: number): number {
  if (figure === time) return 0
  let way = 0
  for (let at = figure; at > 0; ) {
    const kind = kinds[at]!
    way = Math.max(way, kind === 'bracket' ? COST.bracket : kind === 'participle' ? COST.participle : COST.outside)
    at = parents[at]!
    if (at === time) return way
    if (at < 0) break
  }
  for (let at = time; at > 0; ) {
    const kind = kinds[at]!
    at = parents[at]!
    if (at === figure)
      return kind === 'bracket' ? COST.bracket : kind === 'participle' ? COST.inParticiple : COST.inside
    if (at < 0) break
  }
  return parents[figure] === parents[time] ? COST.sibling : COST.inside
}

const isBreak = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === ',' || tokens[at]!.text === ';'

const isBetween = (other: Quantity, from: number, to: number, self: Quantity): boolean =>
  other !== self && other.first >= from && other.last < to
