import type { Chooser } from '../../choice/ballot.ts'
import { type EventQuestion, isByRules, isNone, putEvent } from './put.ts'

export { eventsLayout } from './features.ts'
export { type EventQuestion, putEvent } from './put.ts'

/** Whether an event is told: what the rules say stands, and what only may be one is chosen by weight. */
export function isTold(question: EventQuestion, choose: Chooser | null): boolean {
  if (isNone(question)) return false
  if (isByRules(question)) return true
  const { scene, candidate } = question
  const place = scene.tokens[candidate.trigger.first]!.start
  return choose?.<boolean>(place, (ballot) => putEvent(ballot, question)) ?? false
}
