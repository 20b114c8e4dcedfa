import type { FigureContext } from '../context.ts'
import { type ActorsReading, result } from './fallback.ts'

/** `Chile and Peru signed deals worth $3 billion`: what two do together is of both and flows from neither. */
export function together(context: FigureContext, reading: ActorsReading): ActorsReading {
  const [one, other, ...more] = reading.actors
  if (one === undefined || more.length > 0 || (other !== undefined && one < other)) return reading
  const pair = jointSubjectOf(context, one)
  if (!pair || (other !== undefined && !pair.includes(other))) return reading
  return result(pair, reading.isInferred ? 0 : 2)
}

/** The two states, alphabetical, that stand before the figure joined and bare, where one of them is the given one. */
function jointSubjectOf({ participants, quantity, mentions, pack }: FigureContext, one: string): string[] | null {
  const { tokens } = mentions.sentence
  for (let index = participants.length - 1; index > 0; index--) {
    const left = participants[index - 1]!
    const right = participants[index]!
    if (right.first > quantity.phraseFirst || right.first - left.last !== 2) continue
    if (left.preposition !== null || right.preposition !== null || left.isOwner || right.isOwner) continue
    if (left.code === right.code || !pack.lexicon.flows.joints.holds(tokens[left.last + 1])) continue
    if (left.code === one || right.code === one) return [left.code, right.code].sort()
  }
  return null
}
