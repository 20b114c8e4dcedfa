import type { PositionField, PositionFields } from '../../../vocabulary/index.ts'
import type { EntityProposal, PositionProposal } from '../../proposal.ts'
import type { Article } from '../article.ts'
import { domainAt } from '../sentence-domain.ts'
import { addresseeOf } from './addressee.ts'
import { holderAt, holdersOf } from './holder.ts'
import { type People, peopleIn } from './pronoun.ts'
import { readingsOf, type StanceReading } from './reading.ts'
import { weightOf } from './weight.ts'

export { type StanceFinder, stanceFinder } from './cues.ts'

/** Mentions → positions: who takes which stance, one a sentence at the most; `entities` are those of the same document. */
export function proposePositions(article: Article, entities: readonly EntityProposal[]): PositionProposal[] {
  const people = peopleIn(entities)
  return article.all.flatMap(({ sentence: { tokens } }, index) => {
    const hits = article.tables.stances(tokens)
    if (hits.length === 0) return []
    const reading = strongest(
      article,
      index,
      hits.flatMap((hit) => readingsOf(article, index, hit)),
    )
    return reading ? [proposalOf(article, index, reading, entities, people)] : []
  })
}

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
