import type { ClauseGrammar, Measure, Quantity, TimeMention, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'
import type { Verdict } from './scene.ts'
import { sceneOf } from './modality.ts'
import { type Segments, segmentsOf } from './segments.ts'
import { isBasis } from './standing.ts'
import { tenseOf } from './tense.ts'

/** The times of a sentence with the figures that each stands right behind. */
export interface SentenceTimes {
  readonly segments: Segments
  /** The figure right before a time, that it is of; `null` where none is. */
  ownerOf(time: TimeMention): Quantity | null
  isBasis(quantity: Quantity): boolean
  /** Whether a figure is of what is named by its time: `last year's drought-hit 200 mln kg`. */
  isWithinNoun(time: TimeMention, quantity: Quantity): boolean
  /** Whether a time stands soon behind a figure or right before it, with no mark and nothing compared between. */
  isWithin(time: TimeMention, quantity: Quantity): boolean
}

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
  inside: 60,
  present: DEAREST_OF_ALL,
} as const
const DEAREST = 70

/** How far from its start a sentence's opening time ends, which holds for all its clauses. */
const OPENING = 8

/** How far behind a figure its own time may start. */
const OWN = 3

/** The time that a figure is of, among those of its sentence; `null` where none is its own. */
export function timeOf(
  context: FigureContext,
  times: SentenceTimes,
  measure: Measure,
  verdict: Verdict,
): TimeMention | null {
  let best: { time: TimeMention; cost: number } | null = null
  for (const time of context.mentions.times) {
    if (
      time.relation === 'label' ||
      time.relation === 'speech' ||
      !isFor(context.quantity, times, time, measure, verdict) ||
      (time.relative?.kind === 'now' && (isToBe(verdict.modality) || isAheadOrPast(context, times)))
    )
      continue
    if (isSigning(context, time) || isAside(context, times, time)) continue
    if (
      isMeasuredAgainst(context, time) ||
      (measure === 'change' && isBehindBasis(context, time)) ||
      isOfDeal(context, time)
    )
      continue
    const cost = costOf(context, times, time, measure, verdict)
    if (cost <= DEAREST && (!best || cost < best.cost)) best = { time, cost }
  }
  return best?.time ?? null
}

/** What was or will be is not of now. */
function isAheadOrPast(context: FigureContext, times: SentenceTimes): boolean {
  const tense = tenseOf(context, times.segments)
  return tense === 'ahead' || tense === 'past'
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
    return owner === quantity && measure !== 'change'
  }
  if (isBasis) return owner === quantity || (owner === null && times.isWithin(time, quantity))
  return owner === null || owner === quantity || !times.isBasis(owner)
}

/** `vs 19.2 mln, or 1.84 dlrs a share, a year earlier`. */
const isSoonBehind = (time: TimeMention, { last }: Quantity): boolean => time.first > last && time.first - last <= SOON

const SOON = 10

const NOUN = 6

/** How far behind a change the time may stand that it is measured against, and before a time its deal. */
const AGAINST = 9
const DEAL = 10

/** `6% from January`, `40 per cent above 2021`, `the fastest since 2009`: the change is not of that time. */
function isMeasuredAgainst({ mentions, pack }: FigureContext, time: TimeMention): boolean {
  if (time.relative?.kind === 'span') return false
  const { tokens } = mentions.sentence
  const { grammar, lexicon } = pack
  if (time.relation === 'since' && isRecord(tokens, time.first, grammar)) return true
  for (let at = time.first - 1; at >= 0 && at >= time.first - AGAINST; at--) {
    const token = tokens[at]!
    if (token.kind === 'number' || token.text === ',') return false
    const isTie = grammar.standards.has(token.lower) || token.lower === lexicon.from
    if (!isTie) continue
    const change = mentions.quantities.find(({ last }) => last < at && at - last <= CLOSE)
    return change !== undefined && (change.dimension === 'percent' || change.isMultiple || change.form === 'fraction')
  }
  return false
}

const CLOSE = 4

/** `6.8 percent down from the high of 3.83 mln in 2022`: a time behind what the change is measured against. */
function isBehindBasis({ mentions, pack, quantity }: FigureContext, time: TimeMention): boolean {
  const { tokens } = mentions.sentence
  for (let at = time.first - 1; at > quantity.last && at >= time.first - SOON; at--) {
    const { lower, text } = tokens[at]!
    if (text === ',' || text === ';') return false
    if (lower === pack.lexicon.from && tokens[at + 1]?.kind !== 'number' && time.first - at > 2) return true
  }
  return false
}

/** `the highest since`, `the most since`. */
function isRecord(tokens: readonly Token[], first: number, grammar: ClauseGrammar): boolean {
  let since = first - 1
  while (since > 0 && since > first - SOON && tokens[since]!.lower !== grammar.since) since--
  for (let at = since - 1; at >= 0 && at >= since - 4; at--) if (grammar.isSuperlative(tokens[at]!.lower)) return true
  return false
}

/** `signed 18 documents worth $3 billion on Wednesday`: the day is that of the signing. */
function isSigning({ mentions, pack, profile, quantity }: FigureContext, time: TimeMention): boolean {
  if (profile.isHistory || !isDay(time) || quantity.dimension !== 'money') return false
  const { tokens } = mentions.sentence
  for (let at = Math.max(time.first, quantity.phraseFirst) - 1; at >= 0; at--) {
    const { lower, text } = tokens[at]!
    if (text === ';') return false
    if (pack.grammar.signings.has(lower)) return true
  }
  return false
}

/** `its flat 5 per cent royalty`, `the 800-kilometre link`: said in passing, it has no time but one right beside it. */
function isAside({ quantity, mentions }: FigureContext, times: SentenceTimes, time: TimeMention): boolean {
  if (!quantity.isModifier || quantity.dimension === 'money' || quantity.isMultiple) return false
  if (mentions.sentence.tokens[quantity.last + 1]?.kind !== 'word') return false
  return times.ownerOf(time) !== quantity && time.relation !== 'by' && !times.isWithin(time, quantity)
}

/** `under a deal signed in 2022`: the deal is of that time, what it brings is not. */
function isOfDeal({ mentions, pack, quantity }: FigureContext, time: TimeMention): boolean {
  if (time.relation === 'by') return false
  const { tokens } = mentions.sentence
  for (let at = time.first - 1; at >= 0 && at >= time.first - DEAL; at--) {
    if (tokens[at]!.text === ',' || (quantity.first <= at && at <= quantity.last)) return false
    if (pack.grammar.deals.has(tokens[at]!.lower)) return isUnder(tokens, at, pack.grammar)
  }
  return false
}

function isUnder(tokens: readonly Token[], deal: number, grammar: ClauseGrammar): boolean {
  for (let at = deal - 1; at >= 0 && at >= deal - 5; at--) if (grammar.under.at(tokens, at)) return true
  return false
}

function costOf(
  context: FigureContext,
  { segments }: SentenceTimes,
  time: TimeMention,
  measure: Measure,
  { modality, isGuess }: Verdict,
): number {
  const { quantity } = context
  const isNow = modality === 'asserted' && !isGuess && tenseOf(context, segments) === 'present'
  const isAhead = isToBe(modality)
  const { tokens } = context.mentions.sentence
  const isBefore = time.last < quantity.first
  const [from, to] = isBefore ? [time.last + 1, quantity.phraseFirst] : [quantity.last + 1, time.first]
  let cost = Math.max(0, to - from) + (isBefore ? COST.before : 0)
  for (let at = from; at < to; at++) if (isBreak(tokens, at)) cost += COST.comma
  const apart = distance(segments, segments.of[quantity.first]!, segments.of[time.first]!)
  const isOpening = isBefore && time.last < OPENING && (apart === COST.sibling || apart === COST.outside)
  cost += isOpening ? COST.opening : apart
  // What is so now, or is to be, is of no other clause's time.
  if (apart >= COST.sibling && !isOpening && (isNow || isAhead)) cost += COST.present
  if (isOpening && isNow && isDay(time)) cost += COST.present
  if (isNow && !isBefore && hasPast(context, from, to)) cost += COST.present
  if (!isAhead && isComing(context, time) && (apart >= COST.sibling || hasQuantity(context, from, to)))
    cost += COST.present
  for (const other of context.mentions.quantities) if (isBetween(other, from, to, quantity)) cost += COST.otherQuantity
  if (time.relation === 'since' && measure === 'level' && quantity.dimension !== 'count') cost += COST.since
  return cost
}

/** Whether a past verb stands between: `imports 90 pct of its oil, and suffered in 2024`. */
function hasPast({ mentions, pack }: FigureContext, from: number, to: number): boolean {
  const { tokens } = mentions.sentence
  for (let at = from; at < to; at++) {
    const { lower } = tokens[at]!
    if (pack.grammar.isPast(lower) && !pack.grammar.determiners.has(tokens[at - 1]?.lower ?? '')) return true
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

/** Whether a time is one day or week. */
const isDay = ({ edtf, relative }: TimeMention): boolean =>
  edtf?.length === DAY_LENGTH || relative?.kind === 'weekday' || relative?.kind === 'day' || relative?.kind === 'today'

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** How far a figure's clause is from a time's: within it, beside it, around it. */
function distance({ parents, kinds }: Segments, figure: number, time: number): number {
  if (figure === time) return 0
  for (let at = figure; at > 0; ) {
    const isBracket = kinds[at] === 'bracket'
    at = parents[at]!
    if (at === time) return isBracket ? COST.bracket : COST.outside
    if (at < 0) break
  }
  for (let at = time; at > 0; ) {
    const isBracket = kinds[at] === 'bracket'
    at = parents[at]!
    if (at === figure) return isBracket ? COST.bracket : COST.inside
    if (at < 0) break
  }
  return parents[figure] === parents[time] ? COST.sibling : COST.inside
}

const isBreak = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === ',' || tokens[at]!.text === ';'

const isBetween = (other: Quantity, from: number, to: number, self: Quantity): boolean =>
  other !== self && other.first >= from && other.last < to

/** The figure that a time stands right behind, if any: nothing but small words lies between. */
function ownerOf(quantities: readonly Quantity[], tokens: readonly Token[], time: TimeMention): Quantity | null {
  for (const quantity of quantities) {
    if (quantity.last >= time.first) break
    if (time.first - quantity.last > OWN + 1) continue
    let isRight = true
    for (let at = quantity.last + 1; at < time.first; at++) {
      if (tokens[at]!.kind !== 'word' && !(time.relation === 'compared' && tokens[at]!.text === ',')) isRight = false
    }
    if (isRight) return quantity
  }
  return null
}

function isWithin(
  tokens: readonly Token[],
  time: TimeMention,
  { phraseFirst, last }: Quantity,
  grammar: ClauseGrammar,
): boolean {
  const isBehind = time.first > last
  const [from, to] = isBehind ? [last + 1, time.first] : [time.last + 1, phraseFirst]
  if (to - from > (isBehind ? SOON : OWN)) return false
  for (let at = from; at < to; at++) {
    if (tokens[at]!.kind !== 'word' || (!isBehind && grammar.comparisons.at(tokens, at))) return false
  }
  return true
}

/** Looks up what stands between the times and figures of a sentence, each once. */
export function timesOf(context: Pick<FigureContext, 'pack' | 'mentions' | 'profile'>): SentenceTimes {
  const { quantities, sentence } = context.mentions
  const owners = new Map<TimeMention, Quantity | null>()
  const bases = new Map<Quantity, boolean>()
  let segments: Segments | null = null
  return {
    get segments() {
      return (segments ??= segmentsOf(sentence.tokens, context.pack.grammar))
    },
    ownerOf(time) {
      let owner = owners.get(time)
      if (owner === undefined) owners.set(time, (owner = ownerOf(quantities, sentence.tokens, time)))
      return owner
    },
    isWithinNoun: (time, { phraseFirst }) =>
      phraseFirst > time.last &&
      phraseFirst - time.last <= NOUN &&
      context.pack.grammar.possessives.has(sentence.tokens[time.last + 1]?.lower ?? ''),
    isWithin: (time, quantity) => isWithin(sentence.tokens, time, quantity, context.pack.grammar),
    isBasis(quantity) {
      let is = bases.get(quantity)
      if (is === undefined) bases.set(quantity, (is = isBasis(sceneOf(context, sentence.tokens, quantity))))
      return is
    },
  }
}
