import type { PositionField, PositionFields } from '../../../vocabulary/index.ts'
import type { EntityProposal, PositionProposal } from '../../proposal.ts'
import type { Article } from '../article.ts'
import { domainAt } from '../sentence-domain.ts'
import { holderAt } from './holder.ts'
import { readingsOf, type StanceReading } from './reading.ts'
import { firstStates, statesIn, statesWithin } from './states.ts'
import { weightOf } from './weight.ts'

export { type StanceFinder, stanceFinder } from './cues.ts'

/** Mentions → positions: who takes which stance, one a sentence at the most; `entities` are those of the same document. */
export function proposePositions(article: Article, _entities: readonly EntityProposal[]): PositionProposal[] {
  return article.all.flatMap(({ sentence: { tokens } }, index) => {
    const hits = article.tables.stances(tokens)
    if (hits.length === 0) return []
    const reading = strongest(
      article,
      index,
      hits.flatMap((hit) => readingsOf(article, index, hit)),
    )
    return reading ? [proposalOf(article, index, reading)] : []
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

function proposalOf(article: Article, index: number, reading: StanceReading): PositionProposal {
  const { sentence } = article.all[index]!
  const { stance, holder, cue, towards } = reading
  const { actor, isInferred } = holderAt(article, index, holder, cue)
  const states = statesIn(article, index)
  const holders = holder ? statesWithin(states, holder) : []
  const addressee = towards
    ? firstStates(
        states.filter(({ code }) => !holders.includes(code)),
        towards,
        sentence.tokens,
      )
    : []
  const domain = domainAt(article, index, { first: 0, last: sentence.tokens.length - 1 }, { kind: 'position', type: stance })
  const fields: PositionFields = { stance, actor, holders, addressee, domain }
  const inferred: PositionField[] = isInferred ? ['actor'] : []
  return { kind: 'position', start: sentence.start, end: sentence.end, fields, inferred }
}
