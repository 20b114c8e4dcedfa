import type { EventType } from '../../../vocabulary/index.ts'
import type { EventProposal } from '../../proposal.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/** Types of which there is one at a time between the same states: told again, it is the same. */
const ONE_AT_A_TIME: ReadonlySet<EventType> = new Set([
  'visit',
  'meeting',
  'summit',
  'call',
  'exercise',
  'statement',
  'patrol',
])

/** What a document has told, so that what it tells again is taken once. */
export class Repeats {
  readonly #told = new Map<string, EventProposal[]>()

  /** Whether an event was told before in the same document; notes it where not. */
  isRepeat(scene: Scene, candidate: Candidate, event: EventProposal): boolean {
    const { type } = event.fields
    const before = this.#told.get(type) ?? []
    if (candidate.isDefinite && before.length > 0) return true
    if (
      candidate.isNoun &&
      ONE_AT_A_TIME.has(type) &&
      event.fields.date === null &&
      before.some((other) => holds(other, event))
    )
      return true
    const words = wordsOf(scene, candidate)
    const isOne = ONE_AT_A_TIME.has(type) || candidate.isNoun
    const isTold = before.some(
      (other) =>
        isSame(event, other) && (event.fields.date === null ? isOne && this.#words.get(other) === words : isOne),
    )
    if (isTold) return true
    this.#told.set(type, [...before.slice(-MOST), event])
    this.#words.set(event, words)
    return false
  }

  readonly #words = new Map<EventProposal, string>()
}

/** How many events of a type are kept to compare with. */
const MOST = 40

const wordsOf = ({ tokens }: Scene, { first, last }: Candidate): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ')

/** Whether all that take part in the one do in the other. */
const holds = (other: EventProposal, { fields }: EventProposal): boolean =>
  fields.actors.every((code) => other.fields.actors.includes(code))

/** The same states at the same time, or at none that is said. */
function isSame({ fields: one }: EventProposal, { fields: other }: EventProposal): boolean {
  if (one.status !== other.status && one.status !== 'held') return false
  if (one.actors.length !== other.actors.length || one.actors.some((code) => !other.actors.includes(code))) return false
  return one.date === null || one.date === other.date
}
