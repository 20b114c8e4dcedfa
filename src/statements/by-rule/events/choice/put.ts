import { EVENT_TYPES, type EventStatus, type TokenRange } from '../../../../vocabulary/index.ts'
import type { Candidate } from '../candidate.ts'
import { isStop, type Scene } from '../scene.ts'
import type { Participant } from '../../article/participants.ts'
import type { Ballot } from '../../choice/ballot.ts'
import { B, eventsLayout, S } from './features.ts'

/** Words that seem to name an event, with what was read of it. */
export interface EventQuestion {
  readonly scene: Scene
  readonly candidate: Candidate
  readonly others: readonly Candidate[]
  readonly status: EventStatus
  readonly date: { readonly date: string | null; readonly isInferred: boolean }
  readonly actors: { readonly actors: readonly string[]; readonly isInferred: boolean }
}

const SEEN = eventsLayout.at('event', 'told')
const OF_TYPE = Object.fromEntries(EVENT_TYPES.map((type) => [type, eventsLayout.at('type', type)]))

/** Offers that an event is told, with all that speaks for it, and that none is. */
export function putEvent(ballot: Ballot<boolean>, question: EventQuestion): void {
  const { candidate, date, actors, status } = question
  const stated = actors.isInferred ? 0 : actors.actors.length
  const features = [
    ...toldHow(question),
    ...toldWhen(question),
    ...toldWho(question),
    ...toldOf(question),
    ...toldWhere(question),
  ]
  features.push(...together(new Set(features)))
  const byType = [B.always]
  if (candidate.isLoose) byType.push(B.loose)
  if (candidate.isNoun) byType.push(B.noun)
  if (date.date === null) byType.push(B.undated)
  if (status === 'planned') byType.push(B.planned)
  if (stated === 2) byType.push(B['two states stated'])
  ballot.offer(true, [ballot.part(features, SEEN), ballot.part(byType, OF_TYPE[candidate.type]!)])
  ballot.offer(false, [])
}

/** `bought 3 million tonnes last year` is a flow and no one purchase; what `closed 2019` is no thing that ends, nor `the sale was cancelled` two. */
export function isNone({ candidate, others, date: { date }, scene }: EventQuestion): boolean {
  if (candidate.isMeasured && date !== null && date.length !== DAY) return true
  if (!candidate.isLoose) return false
  const isOfCancelled = others.some(({ status, last }) => status === 'cancelled' && last < candidate.first)
  return isOfCancelled || scene.tokens[candidate.last + 1]?.kind === 'number'
}

/** Whether an event is told by the rules alone: they are not loose, and it is past or has a time. */
export function isByRules({ candidate, date: { date }, scene: { tokens, index } }: EventQuestion): boolean {
  if (candidate.isLoose) return false
  if (date !== null) return true
  const isHeadline = index < 2 && tokens.at(-1)?.kind !== 'mark'
  return !candidate.isByTheWay && (!candidate.isPresent || isHeadline)
}

const DAY = 'YYYY-MM-DD'.length

/** What says more together than each by itself. */
function together(has: ReadonlySet<number>): number[] {
  const found: number[] = []
  const both = (one: boolean, other: boolean, feature: number): void => {
    if (one && other) found.push(feature)
  }
  const isAmount = has.has(S.money) || has.has(S['weight or volume']) || has.has(S['a count'])
  const isUndated = has.has(S.undated)
  const isLoose = has.has(S['loose verb']) || has.has(S['loose noun'])
  both(isAmount, has.has(S['of a stretch']) || has.has(S['of a year']), S['an amount over a stretch'])
  both(isAmount, isUndated, S['an amount, undated'])
  both(has.has(S.money), has.has(S.perfect) && isUndated, S['money, perfect and undated'])
  both(has.has(S.money), has.has(S.planned), S['money, planned'])
  both(has.has(S.present), isUndated && !has.has(S['title line']), S['present, undated'])
  both(has.has(S['by the way']), isUndated, S['by the way, undated'])
  both(isAmount && has.has(S['weight or volume']), !has.has(S['of a day']), S['measured, of no one day'])
  both(isLoose, has.has(S['doer a thing']), S['doer a thing, loose'])
  both(isLoose, has.has(S['no state stated']), S['loose, no state stated'])
  both(isLoose, isUndated, S['loose, undated'])
  both(isLoose, has.has(S['of a day']) || has.has(S['of a month']), S['loose, of a day or month'])
  both(
    isLoose,
    has.has(S['first sentence']) || has.has(S['second or third sentence']),
    S['loose, in the first sentences'],
  )
  both(isLoose, has.has(S.planned), S['loose, planned'])
  both(isLoose, has.has(S['by an infinitive']), S['loose, infinitive'])
  both(isLoose, has.has(S.present), S['loose, present'])
  both(isLoose, has.has(S.passive), S['loose, passive'])
  both(isLoose, has.has(S['in a list']), S['loose, in a list'])
  both(has.has(S.noun), isUndated, S['noun, undated'])
  both(has.has(S.noun), has.has(S['no state stated']), S['noun, no state stated'])
  return found
}

const LONG = 6

function toldHow({ candidate, status, scene: { tokens, participants } }: EventQuestion): number[] {
  const { trigger, first, last } = candidate
  const found = [S.always]
  const when = (is: boolean, feature: number): void => {
    if (is) found.push(feature)
  }
  when(candidate.isLoose && !candidate.isNoun, S['loose verb'])
  if (candidate.looseDeed !== null) found.push(S[`loose deed of ${candidate.looseDeed}`])
  when(candidate.isNoun, S.noun)
  when(candidate.isNoun && candidate.isLoose, S['loose noun'])
  when(last - first >= LONG, S['phrase of many words'])
  when(last === first, S['phrase of one word'])
  when(status === 'planned', S.planned)
  when(status === 'cancelled', S.cancelled)
  when(candidate.isPerfect, S.perfect)
  when(candidate.isProgressive, S.progressive)
  when(candidate.isPresent, S.present)
  when(candidate.isByTheWay, S['by the way'])
  when(candidate.isPassive, S.passive)
  when(
    candidate.isPassive && participants.some((one) => one.preposition === 'by' && one.first > last),
    S['agent named'],
  )
  when(candidate.isPassive && candidate.isByTheWay, S['reduced passive'])
  when(candidate.isSince, S['what holds since'])
  when(candidate.isSaid, S.said)
  when(candidate.isAlone, S['without partner'])
  when(candidate.isDefinite, S['told before'])
  when(tokens[trigger.first - 1]?.lower === 'to', S['by an infinitive'])
  when(candidate.object !== null && !candidate.isPassive && candidate.object.last < trigger.first, S['in a gap'])
  return found
}

function toldWhen({ date: { date, isInferred }, status, scene: { article, index } }: EventQuestion): number[] {
  if (date === null) {
    const found = [S.undated]
    if (status === 'planned') found.push(S['undated, planned'])
    if (index < 3) found.push(S['undated, in the first sentences'])
    return found
  }
  const found = [
    date.includes('/')
      ? S['of a stretch']
      : date.length > 7
        ? S['of a day']
        : date.length > 4
          ? S['of a month']
          : S['of a year'],
  ]
  if (isInferred) found.push(S['date inferred'])
  const { published } = article.profile
  if (!published) return found
  const year = Number(date.slice(0, 4))
  const day = [published.year, published.month, published.day]
    .map((part) => String(part ?? '').padStart(2, '0'))
    .join('-')
  if (date.slice(0, 10) === day) found.push(S['of the day of publication'])
  if (date.length > 4 && date.slice(0, 7) === day.slice(0, 7)) found.push(S['of the month of publication'])
  if (year === published.year) found.push(S['of the year of publication'])
  else if (year < published.year - 1) found.push(S['long before publication'])
  if (date.slice(0, 10) > day.slice(0, date.length)) found.push(S['after publication'])
  return found
}

const SUBJECTS: Readonly<Record<string, number>> = {
  name: S['subject a state'],
  capital: S['subject a state'],
  metonym: S['subject a state'],
  people: S['subject a state'],
  leader: S['subject a leader'],
  office: S['subject a body or office'],
  body: S['subject a body or office'],
  company: S['subject a company'],
  pronoun: S['subject a pronoun'],
  adjective: S['subject an adjective'],
}

function toldWho({ scene, candidate, actors: { actors, isInferred } }: EventQuestion): number[] {
  const found: number[] = []
  const stated = isInferred ? 0 : actors.length
  found.push([S['no state stated'], S['one state stated'], S['two states stated']][stated] ?? S['more states stated'])
  if (isInferred) found.push(S['actors inferred'])
  const subject = subjectOf(scene, candidate)
  found.push((subject && SUBJECTS[subject.role]) || S['subject not a state'])
  if (!candidate.isNoun && !candidate.isPassive) found.push(doerOf(scene, candidate))
  const pair = scene.article.profile.dyad
  if (pair && actors.length === 2 && pair.every((code) => actors.includes(code))) found.push(S['both of the pair'])
  else if (pair && actors.some((code) => pair.includes(code))) found.push(S['one of the pair'])
  return found
}

const SUBJECT_REACH = 14

const subjectOf = ({ participants, segments }: Scene, { trigger }: Candidate): Participant | undefined =>
  participants.findLast(
    ({ last, first }) =>
      last < trigger.first && trigger.first - last < SUBJECT_REACH && segments.of[first] === segments.of[trigger.first],
  )

/** Whether somebody who could do it stands before the verb, or a thing: `the tariff cut exports`. */
function doerOf({ tokens, participants, article }: Scene, { trigger }: Candidate): number {
  const { stances } = article.pack
  const doer = stances.doerBefore(tokens, trigger.first)
  if (!doer) return S['no doer']
  if (stances.canHold(tokens, doer)) return S['doer can act']
  const isOfState = participants.some(({ first, last }) => first >= doer.first && last <= doer.last)
  return isOfState ? S['doer with a state'] : S['doer a thing']
}

function toldOf({ scene, candidate }: EventQuestion): number[] {
  const { tokens, participants, mentions, article } = scene
  const { grammar, lexicon } = article.pack
  const object = candidate.object ?? null
  if (!object || object.last < object.first) return [S['no object']]
  const found: number[] = []
  const within: TokenRange = {
    first: Math.min(object.first, candidate.first),
    last: Math.max(object.last, candidate.last),
  }
  for (const { first, last, dimension } of mentions.quantities) {
    if (first < within.first || first > within.last + 4) continue
    if (dimension === 'money') found.push(S.money)
    else if (dimension === 'percent') found.push(S['a per cent'])
    else if (dimension === 'count') found.push(S['a count'])
    else found.push(S['weight or volume'])
    if (dimension === 'money' && first - object.first < 2 && last >= object.first) found.push(S['money right behind'])
  }
  const opener = candidate.isNoun || candidate.isPassive ? tokens[object.first - 1] : tokens[object.first]
  if (opener?.kind === 'number') found.push(S['a number first'])
  else if (grammar.articles.holds(opener)) found.push(S.indefinite)
  else if (grammar.possessives.holds(opener)) found.push(S['a possessive'])
  else if (lexicon.definites.holds(opener)) found.push(S.definite)
  else found.push(S.bare)
  for (let at = object.first; at <= object.last; at++) {
    const token = tokens[at]!
    if (token.kind === 'word' && token.text !== token.lower && at > 0) {
      found.push(S['a name in it'])
      if (at - object.first < 2) found.push(S['a name right behind'])
      break
    }
  }
  if (participants.some(({ first, last }) => first >= within.first && last <= within.last))
    found.push(S['a state in it'])
  return [...new Set(found)]
}

const SHORT = 12
const LONG_SENTENCE = 38
const NEAR = 10

function toldWhere({ scene, candidate, others }: EventQuestion): number[] {
  const { tokens, segments, article, index, mentions } = scene
  const { grammar, happenings, lexicon } = article.pack
  const { trigger, first, last } = candidate
  const found: number[] = []
  const when = (is: boolean, feature: number): void => {
    if (is) found.push(feature)
  }
  const hasStop = tokens.at(-1)?.kind === 'mark'
  when(index < 2 && !hasStop, S['title line'])
  when(!hasStop, S['a line without stop'])
  when(index === 0 || (index === 1 && article.all[0]!.sentence.tokens.at(-1)?.kind !== 'mark'), S['first sentence'])
  when(index > 0 && index < 3, S['second or third sentence'])
  let quotes = 0
  let hasSpeech = false
  let isUnder = false
  let isAfter = false
  for (let at = 0; at < trigger.first; at++) {
    const token = tokens[at]!
    if (lexicon.quotationMarks.has(token.text) && token.text !== "'") quotes++
    if (grammar.speech.holds(token)) hasSpeech = true
    if (trigger.first - at > NEAR) continue
    if (grammar.conditions.holds(token)) isUnder = true
    if (happenings.gerundLeads.holds(token) || token.lower === grammar.since) isAfter = true
    if (isStop(token)) isUnder = isAfter = false
  }
  when(quotes % 2 === 1, S['in quotation marks'])
  when(hasSpeech, S['a deed of saying before'])
  when(isUnder, S['under a condition'])
  when(isAfter, S['after before or since'])
  const kind = segments.kinds[segments.of[trigger.first]!]
  when(kind === 'relative' || kind === 'restrictive', S['relative clause'])
  when(kind === 'bracket', S.bracket)
  when(kind === 'participle' || kind === 'reduced', S['a participle clause'])
  let isDoubtful = false
  let isNegated = false
  let isCompared = false
  for (let at = 0; at < tokens.length; at++) {
    if (happenings.doubtful.holds(tokens[at])) isDoubtful = true
    if (at >= first - 6 && at <= last + 3 && grammar.negations.holds(tokens[at])) isNegated = true
    if (grammar.comparisons.at(tokens, at)) isCompared = true
  }
  when(isDoubtful, S['a modal in the sentence'])
  when(isNegated, S['a negation near'])
  when(isCompared, S['a comparison in the sentence'])
  when(
    mentions.quantities.some(({ dimension }) => dimension === 'percent'),
    S['a percentage in the sentence'],
  )
  when(mentions.quantities.length > 3, S['many quantities'])
  when(tokens.length < SHORT, S['a short sentence'])
  when(tokens.length > LONG_SENTENCE, S['a long sentence'])
  when(
    others.some((other) => other !== candidate && other.first < first),
    S['another event before'],
  )
  when(
    others.some((other) => other !== candidate && other.first > first),
    S['another event behind'],
  )
  when(others.length > 3, S['many events in the sentence'])
  when(happenings.places.holds(tokens[last + 1]), S['a place follows'])
  when(tokens[0]!.kind === 'mark' && !lexicon.quotationMarks.has(tokens[0]!.text), S['in a list'])
  return found
}
