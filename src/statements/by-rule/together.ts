import type { FigureContext } from './context.ts'
import { type ActorsReading, result } from './fallback.ts'

/** `Chile and Peru signed deals worth $3 billion`: what two do together flows from neither. */
export function together({ participants, quantity, mentions, pack }: FigureContext, reading: ActorsReading): ActorsReading {
  const [one, other, ...more] = reading.actors
  if (one === undefined || other === undefined || more.length > 0 || one < other) return reading
  const { tokens } = mentions.sentence
  const isJoined = participants.some((left, index) => {
    const right = participants[index + 1]
    if (!right || right.first > quantity.phraseFirst || right.first - left.last !== 2) return false
    if (left.preposition !== null || right.preposition !== null || left.isOwner || right.isOwner) return false
    const isPair = (left.code === one && right.code === other) || (left.code === other && right.code === one)
    return isPair && pack.lexicon.flows.joints.has(tokens[left.last + 1]!.lower)
  })
  return isJoined ? result([other, one], reading.isInferred ? 0 : 2) : reading
}
