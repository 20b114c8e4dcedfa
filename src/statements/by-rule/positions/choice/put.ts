import { type Stance, STANCES } from '../../../../vocabulary/index.ts'
import type { Ballot } from '../../choice/ballot.ts'
import type { Article } from '../../article/article.ts'
import { weightOf } from '../weight.ts'
import type { StanceReading } from '../reading.ts'
import { speakerAt } from '../holder.ts'
import { B, positionsLayout, S } from './features.ts'
import { actsOf, heldBy } from './people.ts'
import { standsWhere } from './place.ts'
import type { TextTraits } from './text.ts'
import { usedHow } from './use.ts'

/** A sentence with all that its words of stance may take. */
export interface PositionQuestion {
  readonly article: Article
  readonly index: number
  readonly readings: readonly StanceReading[]
  readonly text: TextTraits
  /** Whether the sentences before and behind have words of stance. */
  readonly hasBefore: boolean
  readonly hasBehind: boolean
}

/** That none is taken. */
export const NONE = -1

const SEEN = positionsLayout.at('reading', 'taken')
const OF_STANCE = Object.fromEntries(STANCES.map((stance) => [stance, positionsLayout.at('stance', stance)]))

/** Offers that none is taken, and of each stance the reading that is surest, by its number. */
export function putPositions(ballot: Ballot<number>, question: PositionQuestion): void {
  const { article, index, readings } = question
  const weights = readings.map((reading) => weightOf(article, index, reading))
  const shared = sharedBy(question)
  ballot.offer(NONE, [])
  for (const stance of STANCES) {
    const number = surestOf(readings, weights, stance)
    const reading = readings[number]
    if (!reading) continue
    const speaker = speakerAt(article, index, reading.cue)
    const has = new Set([
      ...shared,
      ...usedHow(article, index, reading),
      ...heldBy(article, index, reading),
      ...actsOf(article, index, reading),
      ...standsWhere(article, index, reading),
      ...besides(readings, weights, number),
    ])
    if (reading.holder === null || has.has(S['holder self'])) {
      has.add(speaker.actor === null ? S.author : speaker.isInferred ? S['speaker elsewhere'] : S['speaker named'])
    }
    for (const feature of together(has)) has.add(feature)
    ballot.offer(number, [ballot.part([...has], SEEN), ballot.part(byStance(has), OF_STANCE[stance]!)])
  }
}

/** The first reading of a stance that weighs most by the rules, one that is not loose before those that are; -1 where none is. */
function surestOf(readings: readonly StanceReading[], weights: readonly number[], stance: Stance): number {
  let found = -1
  let most = Number.NEGATIVE_INFINITY
  for (const [number, reading] of readings.entries()) {
    if (reading.stance !== stance) continue
    const weight = weights[number]! + (reading.isLoose ? 0 : STRICT) + FORMS[reading.way]
    if (weight <= most) continue
    most = weight
    found = number
  }
  return found
}

/** What speaks for a reading where the rules weigh it like another. */
const STRICT = 0.5
const FORMS: Readonly<Record<StanceReading['way'], number>> = {
  verb: 0.3,
  denied: 0.3,
  voiced: 0.3,
  noun: 0.25,
  modal: 0.2,
  spoken: 0.15,
  need: 0.15,
  view: 0.2,
  remark: 0,
}

/** What holds for all readings of a sentence. */
function sharedBy({ article: { profile }, text, hasBefore, hasBehind }: PositionQuestion): number[] {
  const found = [S.always]
  const when = (is: boolean, feature: number): void => {
    if (is) found.push(feature)
  }
  when(text.isFirstPerson, S['first person text'])
  when(text.isList, S['text of lists'])
  when(text.isOfficial, S['official text'])
  when(profile.sentFrom !== null, S['text sent from a place'])
  when(text.hasQuotations, S['text with quotations'])
  when(text.hasMany, S['text with many stances'])
  when(text.hasFew, S['text with few stances'])
  when(profile.isAgreement, S['agreement text'])
  when(profile.isHistory, S['history text'])
  when(profile.isBilateral, S['text of a pair'])
  when(hasBefore, S['one in the sentence before'])
  when(hasBehind, S['one in the sentence behind'])
  return found
}

/** How a reading stands beside the others of its sentence. */
function besides(readings: readonly StanceReading[], weights: readonly number[], number: number): number[] {
  const { stance, cue } = readings[number]!
  const found: number[] = []
  const others = readings.filter((_, other) => other !== number)
  if (others.length === 0) found.push(S['alone in its sentence'])
  if (others.every((other) => other.cue.first >= cue.first)) found.push(S['first of its sentence'])
  if (others.every((other) => other.cue.first <= cue.first)) found.push(S['last of its sentence'])
  const places = new Set(others.flatMap((other) => (other.stance === stance ? [other.cue.first] : [])))
  places.delete(cue.first)
  if (places.size === 1) found.push(S['two of its stance'])
  if (places.size > 1) found.push(S['several of its stance'])
  if (others.some((other) => other.stance !== stance)) found.push(S['one of another stance'])
  const own = weights[number]!
  const most = Math.max(...weights)
  if (own === most) found.push(S['surest of its sentence'])
  if (own > 0 && weights.indexOf(most) === number) found.push(S['first of the surest'])
  if (own < most && readings[weights.indexOf(most)]!.stance !== stance) found.push(S['another stance, surer'])
  if (others.some((other) => other.stance !== stance && weights[readings.indexOf(other)]! > 0))
    found.push(S['another stance by the rules'])
  if (own <= 0) found.push(S['none by the rules'])
  else if (own < MODAL) found.push(S['doubtful by the rules'])
  else found.push(own > MODAL ? S['surest by the rules'] : S['sure by the rules'])
  return found
}

/** How much the rules weigh a modal verb. */
const MODAL = 2

/** What says more together than each by itself. */
function together(has: ReadonlySet<number>): number[] {
  const found: number[] = []
  const all = (feature: number, ...needed: readonly boolean[]): void => {
    if (needed.every(Boolean)) found.push(feature)
  }
  const isAuthor = has.has(S.author)
  const isSpeaker = has.has(S['speaker named']) || has.has(S['speaker elsewhere'])
  const isVerb = has.has(S.verb)
  const isLooseVerb = has.has(S['loose verb'])
  all(S['author, first person text'], isAuthor, has.has(S['first person text']))
  all(S['author, official text'], isAuthor, has.has(S['official text']))
  all(S['author, sent from a place'], isAuthor, has.has(S['text sent from a place']))
  all(S['author, text with quotations'], isAuthor, has.has(S['text with quotations']))
  const isState = has.has(S['towards a state']) || has.has(S['towards a leader or body'])
  all(S['author, modal, a state is to act'], isAuthor, has.has(S.modal), isState)
  all(S['author, modal, a thing is to act'], isAuthor, has.has(S.modal), has.has(S['towards a thing']))
  all(S['author, view, official text'], isAuthor, has.has(S.view), has.has(S['official text']))
  all(S['author, loose'], isAuthor, has.has(S.loose))
  all(S['author, remark'], isAuthor, has.has(S.remark))
  all(S['author, spoken'], isAuthor, has.has(S.spoken))
  all(S['speaker, modal'], isSpeaker, has.has(S.modal))
  all(S['speaker, spoken'], isSpeaker, has.has(S.spoken))
  all(S['speaker, loose'], isSpeaker, has.has(S.loose))
  all(S['speaker, view'], isSpeaker, has.has(S.view))
  const isView = has.has(S.view)
  const isLoose = has.has(S.loose)
  all(S['verb, agreement text'], isVerb, has.has(S['agreement text']))
  all(S['verb, a list item'], isVerb, has.has(S['a list item']))
  all(S['holder of two states, agreement text'], has.has(S['holder of two states']), has.has(S['agreement text']))
  all(S['will with view'], isView, has.has(S['will in the sentence']))
  all(S['a quantity with view'], isView, has.has(S['a quantity in the sentence']))
  all(S['loose, official text'], isLoose, has.has(S['official text']))
  all(S['loose, many stances'], isLoose, has.has(S['text with many stances']))
  all(S['several, loose'], isLoose, has.has(S['several of its stance']))
  all(S['doubtful, first person text'], has.has(S['doubtful by the rules']), has.has(S['first person text']))
  all(S['quotation marks, loose'], isLoose, has.has(S['in quotation marks']))
  all(S['verb, holder a thing'], isVerb, has.has(S['holder a thing']))
  all(S['verb, history text'], isVerb, has.has(S['history text']))
  all(S['loose verb, quantity in the sentence'], isLooseVerb, has.has(S['a quantity in the sentence']))
  all(S['loose verb, infinitive behind'], isLooseVerb, has.has(S['infinitive behind']))
  all(S['loose verb, name behind'], isLooseVerb, has.has(S['name behind']))
  all(S['plural subject, agreement text'], has.has(S['holder without a state']), has.has(S['agreement text']))
  return found
}

/** The same things as they are numbered where each stance weighs them apart. */
const OF_EACH: readonly (readonly [seen: number, feature: number])[] = [
  [S.always, B.always],
  [S.verb, B.verb],
  [S.noun, B.noun],
  [S['voiced noun'], B.noun],
  [S.modal, B.modal],
  [S.view, B.view],
  [S.remark, B.remark],
  [S.loose, B.loose],
  [S.author, B.author],
  [S['speaker named'], B.quoted],
  [S['speaker elsewhere'], B.quoted],
  [S['official text'], B['official text']],
  [S['agreement text'], B['agreement text']],
  [S['first person text'], B['first person text']],
  [S.denied, B.denied],
  [S['a quantity in the sentence'], B['quantity in the sentence']],
  [S['infinitive behind'], B['infinitive behind']],
  [S['that behind'], B['that behind']],
]

const byStance = (has: ReadonlySet<number>): number[] =>
  OF_EACH.flatMap(([seen, feature]) => (has.has(seen) ? [feature] : []))
