import type { EventStatus, EventType, TokenRange } from '../../../vocabulary/index.ts'
import type { LooseDeed } from '../../../ontology/index.ts'
import type { Side } from './tables.ts'

/** An event that the words of a sentence seem to name, before its fields are read. */
export interface Candidate extends TokenRange {
  readonly type: EventType
  readonly firstSide: Side
  readonly status: EventStatus
  /** The word that names it: its verb, or the head of its noun phrase. */
  readonly trigger: TokenRange
  /** What it is done to, or the noun phrase itself. */
  readonly object: TokenRange | null
  /** Where the noun stands that makes its object one; `null` where none does. */
  readonly head: number | null
  readonly isNoun: boolean
  /** What it is done to stands before its verb. */
  readonly isPassive: boolean
  /** What its tense alone leaves open: `is visiting` may be tomorrow, `visits` a habit. */
  readonly isProgressive: boolean
  readonly isPresent: boolean
  /** `has signed`: some time before. */
  readonly isPerfect: boolean
  readonly isByTheWay: boolean
  /** Its object is an amount by weight or volume. */
  readonly isMeasured: boolean
  /** It goes on since its date: `operating since 2014`. */
  readonly isSince: boolean
  /** What is told by saying it: the time of the saying is its own. */
  readonly isSaid: boolean
  /** Something is given or offered: where one side is named, another is meant. */
  readonly isGiving: boolean
  /** It takes no partner. */
  readonly isAlone: boolean
  /** `the visit`: of what was told before. */
  readonly isDefinite: boolean
  /** An event only where enough else speaks for one. */
  readonly isLoose: boolean
  /** What is done, of a verb by which alone it is none. */
  readonly looseDeed: LooseDeed | null
}
