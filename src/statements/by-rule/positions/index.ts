import type { PositionField, PositionFields, TokenRange } from '../../../vocabulary/index.ts'
import type { EntityProposal, PositionProposal } from '../../proposal.ts'
import type { Article } from '../article/article.ts'
import { domainAt } from '../subject/sentence-domain.ts'
import type { Chooser } from '../choice/ballot.ts'
import { addresseeOf } from './addressee.ts'
import { type PositionQuestion, takenOf, traitsOf } from './choice/index.ts'
import { holderAt, holdersOf, speakerAt } from './holder.ts'
import { type People, peopleIn } from './pronoun.ts'
import { readingsOf, type StanceReading } from './reading.ts'
import { weightOf } from './weight.ts'

export { positionsLayout } from './choice/index.ts'
export { type StanceFinder, stanceFinder } from './cues.ts'

/** Mentions → positions: who takes which stance, one a sentence at the most; `entities` are those of the same document. */
export function proposePositions(article: Article, entities: readonly EntityProposal[]): PositionProposal[] {
  const people = peopleIn(entities)
  const hits = article.all.map(({ sentence }) => article.tables.stances(sentence.tokens))
  if (hits.every((found) => found.length === 0)) return []
  const all = hits.map((found, index) => found.flatMap((hit) => readingsOf(article, index, hit)))
  const choose = article.tables.choosers.positions
  const text = traitsOf(article, all.filter(isPlain).length)
  return all.flatMap((readings, index) => {
    const hasBefore = isPlain(all[index - 1])
    const hasBehind = isPlain(all[index + 1])
    const reading = takenFrom({ article, index, readings, text, hasBefore, hasBehind }, choose)
    return reading ? [proposalOf(article, index, reading, entities, people)] : []
  })
}

/** Whether words take a stance wherever they stand. */
const isPlain = (readings: readonly StanceReading[] | undefined): boolean =>
  readings !== undefined && readings.some(({ isLoose }) => !isLoose)

/** Most readings of one sentence that are weighed: no sentence of sense has as many. */
const MOST = 24

/** What stands by weight, or by the rules alone where there are no weights. */
function takenFrom(question: PositionQuestion, choose: Chooser | null): StanceReading | null {
  const { article, index, readings } = question
  if (!choose) return strongest(article, index, readings)
  const { tokens } = article.all[index]!.sentence
  const canHold = (holder: TokenRange): boolean => article.pack.stances.canHold(tokens, holder)
  // "Exports have to pass two borders": without somebody who says so it is only how things are.
  const isSaid = ({ way, cue }: StanceReading): boolean =>
    way !== 'spoken' || question.text.isFirstPerson || speakerAt(article, index, cue).actor !== null
  const possible = readings.filter((reading) => isCandidate(reading, canHold) && isSaid(reading)).slice(0, MOST)
  return possible.length === 0 ? null : takenOf({ ...question, readings: possible }, choose)
}

/** A verb takes no stance where nobody is said to, or only may. */
const isCandidate = (
  { way, kind, holder, isPossible }: StanceReading,
  canHold: (holder: TokenRange) => boolean,
): boolean =>
  kind !== 'infinitive' && ((way !== 'verb' && way !== 'denied') || (holder !== null && !isPossible && canHold(holder)))

function strongest(article: Article, index: number, readings: readonly StanceReading[]): StanceReading | null {
  let found: StanceReading | null = null
  let most = 0
  for (const reading of readings) {
    const weight = weightOf(article, index, reading)
    if (weight <= most) continue
    most = weight
    found = reading
  }
  return found
}

function proposalOf(
  article: Article,
  index: number,
  reading: StanceReading,
  entities: readonly EntityProposal[],
  people: People,
): PositionProposal {
  const { sentence } = article.all[index]!
  const { stance, holder, cue } = reading
  const who = holderAt(article, index, holder, cue, people)
  const holders = holdersOf(article, index, holder, who, entities)
  const { codes: addressee, isInferred } = addresseeOf(article, index, reading, holders)
  const whole = { first: 0, last: sentence.tokens.length - 1 }
  const domain = domainAt(article, index, whole, { kind: 'position', type: stance })
  const fields: PositionFields = { stance, actor: who.actor, holders, addressee, domain }
  const inferred: PositionField[] = [
    ...(who.isInferred ? (['actor'] as const) : []),
    ...(isInferred ? (['addressee'] as const) : []),
  ]
  return { kind: 'position', start: sentence.start, end: sentence.end, fields, inferred }
}
