import type { Chooser } from '../../choice/ballot.ts'
import type { StanceReading } from '../reading.ts'
import { type PositionQuestion, putPositions } from './put.ts'

export { positionsLayout } from './features.ts'
export type { PositionQuestion } from './put.ts'
export { type TextTraits, traitsOf } from './text.ts'

/** The reading that a sentence's words take, by weight; `null` where they take no stance. */
export function takenOf(question: PositionQuestion, choose: Chooser): StanceReading | null {
  const { article, index, readings } = question
  const place = article.all[index]!.sentence.start
  const taken = choose<number>(place, (ballot) => putPositions(ballot, question))
  return taken === null ? null : (readings[taken] ?? null)
}
