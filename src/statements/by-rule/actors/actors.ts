import { abroad } from './abroad.ts'
import type { FigureContext } from '../context.ts'
import { type ActorsReading, type Way, goingOn, partnerOf, result, silent } from './fallback.ts'
import { paired } from './paired.ts'
import { together } from './together.ts'
import { purseOf } from './purse.ts'
import { headOf, turnedRound } from './turned-flow.ts'
import { type Ends, endsOf, nearness } from './flow.ts'
import { levied } from './levied.ts'
import { inOrder } from './in-order.ts'
import { isLevy } from './levy.ts'
import { owned } from './owned.ts'
import type { Participant } from '../article/participants.ts'

/** The states a figure is about, in flow order where its indicator has one and the words give it. */
export function actorsOf(context: FigureContext, indicator: string): ActorsReading {
  const first = read(context, indicator)
  const reading = by(first.way, together(context, paired(context, indicator, first)))
  const paragraph = context.mentions.sentence.paragraph
  if (reading.actors.length > 0) context.soFar.last = { actors: reading.actors, paragraph, at: context.quantity.end }
  const head = headOf(context)
  const isFlow =
    context.tables.indicators.get(indicator)?.flow === 'forward' && indicator !== 'other' && !OWNED.has(indicator)
  if (isFlow && reading.actors.length === 2) {
    context.soFar.flow = [reading.actors[0]!, reading.actors[1]!]
    context.soFar.head = head?.side ?? context.soFar.head
  }
  return reading
}

/** Indicators of what one state has of another: its own name first. */
const STAKE = 'finance.stake'
const OWNED = new Set(['trade.balance', 'trade.partner-share', 'trade.partner-rank', STAKE])

const PRICE = 'economy.price'

const SANCTIONS = new Set(['sanctions.count', 'sanctions.value'])

/** The states of the figure before, stated where the sentence names them all. */
function asBefore({ soFar, participants }: FigureContext): ActorsReading {
  const { actors } = soFar.last!
  return result(actors, actors.filter((code) => participants.some((one) => one.code === code)).length)
}

/** `imports dropped 2.9% to $25.94 billion`: what a change led to is of the same states. */
function isReached({ mentions, quantity, soFar, pack }: FigureContext): boolean {
  const before = mentions.quantities.findLast(({ last }) => last < quantity.first)
  if (!before || !soFar.last || soFar.last.at !== before.end || before.dimension !== 'percent') return false
  const { tokens } = mentions.sentence
  return (
    quantity.phraseFirst - before.last === 2 &&
    pack.lexicon.flows.prepositions.get(tokens[before.last + 1]!.lower) === 'to'
  )
}

const by = (way: Way, reading: ActorsReading): ActorsReading => ({ ...reading, way })

function read(context: FigureContext, indicator: string): ActorsReading {
  if (isSaidAgain(context) || isReached(context)) return by('again', asBefore(context))
  const data = context.tables.indicators.get(indicator)
  const distinct = distributed(context)
  if (distinct && indicator !== 'trade.exports') {
    const alone = context.participants.filter(({ code, preposition }) => code === distinct || preposition === null)
    if (data?.flow !== 'forward' || indicator === 'other' || !hasFlow(context, alone))
      return by('apart', result([distinct], 1))
  }
  const voiced = context.participants.filter(({ isAside }) => !isAside)
  const everybody = withoutOthers(context, voiced.length > 0 ? voiced : context.participants)
  const present = inClause(context, everybody)
  if (OWNED.has(indicator)) return by('owned', owned(context, present, indicator))
  if (isRate(context, indicator) || SANCTIONS.has(indicator)) return by('levied', levied(context, present, everybody))
  const sent = data?.parties === 'one' ? null : abroad(context, present)
  if (sent) return by('crossing', sent)
  const isMutual = data?.flow === 'none' && data.parties !== 'one'
  if (isMutual) return by('mutual', mutual(context, present))
  const purse = indicator === 'other' || indicator === PRICE ? purseOf(context) : null
  if (purse && present.every(({ code }) => code === purse)) return by('purse', result([purse], 0))
  if (data?.parties === 'one' || isDomestic(context)) {
    const ends = data?.flow === 'forward' && indicator !== 'other' ? crossing(context, present) : null
    return ends ? by('crossing', ends) : by('own', own(context, present))
  }
  if (indicator !== 'other' || hasFlow(context, present)) return by('flowing', flowing(context, present, everybody))
  return by('loose', loose(context, present))
}

/** The states of the figure's clause and of those around it, where its own names one: another clause has its own. */
function inClause(context: FigureContext, present: readonly Participant[]): readonly Participant[] {
  const { quantity, times } = context
  const { of, parents } = times.segments
  const own = of[quantity.first]!
  if (!present.some(({ first }) => of[first] === own)) return present
  const around = new Set<number>()
  for (let at = own; at >= 0; at = parents[at]!) around.add(at)
  const inside = present.filter(({ first }) => around.has(of[first]!))
  // A list of states is no list of clauses.
  return present.filter(
    (one) => inside.includes(one) || listed(context, present, one).some((other) => inside.includes(other)),
  )
}

/** `US$1.2 trillion (A$1.4 trillion)`: the figure before, in another unit. */
function isSaidAgain({ quantity, mentions, soFar }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  if (tokens[quantity.phraseFirst - 1]?.text !== '(' || !soFar.last) return false
  const before = tokens[quantity.phraseFirst - 2]
  return before !== undefined && before.end === soFar.last.at && quantity.dimension !== 'percent'
}

/** `150 mln to Tunisia and 225 mln to Morocco`: who stands right behind another figure, at the same end, is that one's. */
function withoutOthers(context: FigureContext, present: readonly Participant[]): readonly Participant[] {
  const { quantities } = context.mentions
  if (quantities.length < 2) return present
  const behind = (last: number): Participant | undefined =>
    present.find(({ first, side }) => side === 'destination' && (first === last + 2 || first === last + 3))
  const own = behind(context.quantity.last)
  if (!own) return present
  const others = quantities
    .filter((quantity) => quantity !== context.quantity && quantity.dimension === context.quantity.dimension)
    .map(({ last }) => behind(last))
    .filter((one) => one && one.code !== own.code && one.preposition === own.preposition)
  return others.length > 0 ? present.filter((one) => !others.includes(one)) : present
}

/** `339,000 tons for Great Britain, 323,500 tons for the United States`: each figure is its own state's. */
function distributed(context: FigureContext): string | null {
  const { quantities } = context.mentions
  const stateBehind = (last: number): string | null => {
    const preposition = context.mentions.sentence.tokens[last + 1]?.lower
    if (preposition === undefined || !context.pack.lexicon.distributive.has(preposition)) return null
    return context.participants.find(({ first }) => first === last + 2 || first === last + 3)?.code ?? null
  }
  const own = stateBehind(context.quantity.last)
  if (own === null || quantities.length < 2) return null
  return quantities.some((quantity) => quantity !== context.quantity && stateBehind(quantity.last) !== null)
    ? own
    : null
}

/** `duties end for a $13 billion industry`: the money is the noun's. */
const isOfHome = ({ quantity, mentions, pack }: FigureContext): boolean =>
  [1, 2, 3].some((step) => pack.lexicon.domestic.has(mentions.sentence.tokens[quantity.last + step]?.lower ?? ''))

const isRate = (context: FigureContext, indicator: string): boolean =>
  !(context.quantity.dimension === 'money' && isOfHome(context)) &&
  (context.quantity.dimension === 'percent' || context.quantity.dimension === 'money') &&
  indicator === 'other' &&
  isLevy(context)

/** Relations need two: where the clause names one, the sentence, a source or the document gives the other. */
function mutual(context: FigureContext, present: readonly Participant[]): ActorsReading {
  const { profile, clause } = context
  const inside = unique(present.filter(({ first, last }) => last >= clause.first && first <= clause.last))
  let codes = inside.length > 1 ? inside : unique(present)
  if (codes.length > 2 && profile.dyad?.every((code) => codes.includes(code)) && profile.isBilateral) {
    codes = [...profile.dyad]
  }
  const named = codes.length
  if (codes.length < 2) codes = unique([...present, ...context.participants])
  if (codes.length === 0) codes = [...silent(context)]
  if (codes.length === 1) {
    const other = context.antecedents.both.includes(codes[0]!)
      ? context.antecedents.both.find((code) => code !== codes[0])
      : profile.isBilateral || profile.dyad?.includes(codes[0]!)
        ? partnerOf(profile, codes[0]!)
        : null
    if (other) codes = [codes[0]!, other]
  }
  return result(codes.sort(), named)
}

const unique = (participants: readonly Pick<Participant, 'code'>[]): string[] => [
  ...new Set(participants.map(({ code }) => code)),
]

/** The one state whose own affair a figure is: the nearest. */
function own(context: FigureContext, present: readonly Participant[]): ActorsReading {
  const nearest = nearestOf(context, present)
  if (nearest) return result([...nearest].sort(), nearest.length)
  const aside = nearestOf(context, context.participants)
  if (aside) return result([...aside].sort(), aside.length)
  const before = context.antecedents.one
  const { last } = context.soFar
  if (last && last.paragraph === context.mentions.sentence.paragraph && last.actors.length === 1) {
    return result(last.actors, 0)
  }
  if (before && context.previous) return result([before], 0)
  return result(silent(context), 0)
}

function nearestOf(context: FigureContext, present: readonly Participant[]): readonly string[] | null {
  let best: Participant | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const participant of present) {
    const { preposition, isOwner } = participant
    const isOff = preposition === 'to' || preposition === 'from' || preposition === 'with' || preposition === 'on'
    const score = nearness(context, participant) + (isOff ? -1.5 : isOwner ? 0.4 : 0)
    if (score > most) {
      most = score
      best = participant
    }
  }
  if (!best) return null
  // "both countries", "Japan and Korea"
  return unique(
    present.filter(
      ({ first, last, preposition, isOwner }) =>
        (first === best.first && last === best.last) ||
        (isBeside(context, best, { first, last }) && preposition === best.preposition && isOwner === best.isOwner) ||
        isPairedWith(best, { first, last }, preposition),
    ),
  )
}

/** `the China-Laos railway`. */
const isPairedWith = (one: Participant, other: { first: number; last: number }, preposition: string | null): boolean =>
  one.preposition === 'among' &&
  preposition === 'among' &&
  (other.first === one.last + 2 || one.first === other.last + 2)

/** The states of one list: `Britain, France and Italy`. */
function listed(context: FigureContext, present: readonly Participant[], one: Participant): readonly Participant[] {
  const index = present.indexOf(one)
  let first = index
  while (first > 0 && isList(context, present[first - 1]!, present[first]!)) first--
  let last = index
  while (last < present.length - 1 && isList(context, present[last]!, present[last + 1]!)) last++
  return present.slice(first, last + 1)
}

function isList({ mentions, pack }: FigureContext, left: Participant, right: Participant): boolean {
  const { tokens } = mentions.sentence
  if (right.first - left.last > 4) return false
  for (let at = left.last + 1; at < right.first; at++) {
    const { lower, text } = tokens[at]!
    if (text !== ',' && !pack.lexicon.flows.joints.has(lower) && !pack.lexicon.definites.has(lower)) return false
  }
  return right.first > left.last + 1
}

function isBeside(context: FigureContext, one: Participant, other: { first: number; last: number }): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one]
  const { tokens } = context.mentions.sentence
  return right.first - left.last === 2 && context.pack.lexicon.flows.joints.has(tokens[left.last + 1]!.lower)
}

/** A flow between two states that both stand at an end of it by their words. */
function crossing(context: FigureContext, present: readonly Participant[]): ActorsReading | null {
  const sure = present.filter(({ weight, side }) => side !== null && weight >= 2)
  const { source, destination } = endsOf(context, sure)
  return source.length > 0 && destination.length > 0 ? result([...source, ...destination], 2) : null
}

/** The states between the figure before and this one, where others stand elsewhere in the list: each has its own figure. */
function inStretch(context: FigureContext, present: readonly Participant[]): readonly Participant[] {
  const { quantity, stretches, mentions } = context
  if (mentions.quantities.length < 2) return present
  const own = stretches.figures[quantity.first]!
  const mine = present.filter(({ first, last }) => last < quantity.first && stretches.figures[first] === own)
  return mine.length > 0 && mine.length < present.length ? mine : present
}

/** Whether words of flow stand in the figure's sentence beside a state. */
const hasFlow = (context: FigureContext, present: readonly Participant[]): boolean =>
  context.quantity.dimension !== 'time' &&
  present.some(
    ({ weight, preposition }) =>
      weight >= 2 ||
      (weight >= 1 && context.quantity.dimension === 'money' && (preposition === 'in' || preposition === 'for')),
  )

function flowing(
  context: FigureContext,
  present: readonly Participant[],
  everybody: readonly Participant[],
): ActorsReading {
  const turned = turnedRound(context)
  if (turned) return result(turned, 0)
  const ends = wider(context, endsOf(context, present), present, everybody)
  const { source, destination, isSole } = ends
  const named = source.length + destination.length
  if (source.length > 0 && destination.length > 0) return result([...source, ...destination], named)
  const codes = unique(inStretch(context, present))
  const { last } = context.soFar
  const isSameSentence = last !== null && last.at > context.mentions.sentence.start
  // "a $3 billion deal with Peru for 20 tanks"
  if (
    named === 0 &&
    codes.length === 1 &&
    isSameSentence &&
    last.actors.length > 1 &&
    last.actors.includes(codes[0]!)
  ) {
    return result(last.actors, 1)
  }
  if (named === 0) {
    if (codes.length > 1) return result(inOrder(context, codes.slice(0, 2)), codes.length)
    if (codes.length === 0) return result(fromHome(context, goingOn(context)), 0)
  }
  const one = source[0] ?? destination[0] ?? codes[0]!
  // What is measured of one state and goes nowhere is its own.
  if (named === 0 && context.quantity.dimension !== 'money' && context.quantity.dimension !== 'percent')
    return result([one], 1)
  const other = otherEnd(context, one, isSole || named === 0)
  if (!other || isOfAnother(context, everybody, other)) return result([one], 1)
  const isGiver = source.length > 0
  if (named === 0) return result([one, other].sort(), 1)
  return result(isGiver ? [...source, other] : [other, ...destination], named)
}

/** A state of the sentence that only another figure of it is about. */
const isOfAnother = ({ participants }: FigureContext, everybody: readonly Participant[], state: string): boolean =>
  participants.some(({ code, isAside }) => code === state && !isAside) && !everybody.some(({ code }) => code === state)

/** What a text of one of the pair tells of without naming either flows from there. */
function fromHome({ profile, soFar }: FigureContext, actors: readonly string[]): readonly string[] {
  const { publisher } = profile
  if (soFar.last?.actors === actors || actors.length !== 2 || publisher !== actors[1]) return actors
  return [publisher, actors[0]!]
}

/** The end that the clause leaves out may stand elsewhere in the sentence, if no other figure parts it. */
function wider(
  context: FigureContext,
  ends: Ends,
  present: readonly Participant[],
  everybody: readonly Participant[],
): Ends {
  if (ends.source.length > 0 === ends.destination.length > 0 || present.length === everybody.length) return ends
  const { quantity, stretches } = context
  const own = stretches.figures[quantity.first]!
  const reachable = everybody.filter((one) => present.includes(one) || stretches.figures[one.first] === own)
  const all = endsOf(context, reachable)
  return all.source.length > 0 && all.destination.length > 0 ? all : ends
}

/** Who stands at the other end, where the sentence leaves it out; `null` where that is the whole world. */
function otherEnd(context: FigureContext, one: string, isSole: boolean): string | null {
  const aside = context.participants.find(({ isAside, code }) => isAside && code !== one)
  const { profile, antecedents, previous } = context
  if (!isSole) {
    if (antecedents.one && antecedents.one !== one && previous) return antecedents.one
    return aside?.code ?? partnerOf(profile, one) ?? null
  }
  const home = profile.publisher
  if (home && home !== one && profile.states.includes(home)) return isWorldwide(context) ? null : home
  const other = profile.isBilateral ? partnerOf(profile, one) : null
  if (!other || !profile.dyad!.includes(one) || isWorldwide(context)) return null
  return other
}

/** `total exports of $3 billion`. */
function isWorldwide({ quantity, mentions, pack }: FigureContext): boolean {
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 6; at--) {
    if (pack.lexicon.flows.world.has(mentions.sentence.tokens[at]!.lower)) return true
  }
  return false
}

/** Nothing of a flow and nothing of a home: the states of the clause, the pair where it names none. */
function loose(context: FigureContext, present: readonly Participant[]): ActorsReading {
  const { clause } = context
  const beside = present.find(
    ({ last, isOwner }) => isOwner && last < context.quantity.phraseFirst && last >= context.quantity.phraseFirst - 4,
  )
  if (beside) return result([beside.code], 1)
  const within = present.filter(({ first, last }) => last >= clause.first && first <= clause.last)
  const inside = unique(inStretch(context, within).flatMap((one) => listed(context, present, one)))
  const codes = inside.length > 0 ? inside : unique(present)
  if (codes.length > 0) {
    const { dimension } = context.quantity
    if (codes.length === 1 && context.profile.isBilateral && dimension === 'money') {
      const other = partnerOf(context.profile, codes[0]!)
      if (other) return result([codes[0]!, other].sort(), 1)
    }
    return result(codes.length === 2 ? inOrder(context, codes) : [...codes].sort(), codes.length)
  }
  return result(goingOn(context), 0)
}

/** How near its figure the noun of a state's home affairs stands. */
const HOME_REACH = 7

/** `6,000 jobs`, `its population of 5 million`: nobody else's. */
function isDomestic({ quantity, mentions, pack, clause }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  const from = Math.max(clause.first, quantity.phraseFirst - HOME_REACH)
  const to = Math.min(clause.last, quantity.last + 3)
  for (let at = from; at <= to; at++) if (pack.lexicon.domestic.has(tokens[at]!.lower)) return true
  return false
}
