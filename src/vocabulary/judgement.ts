import type { FindingRule } from './finding.ts'
import type { EntityFields } from './entity.ts'
import type { EventFields } from './event.ts'
import type { FigureFields } from './figure.ts'
import type { PositionFields } from './position.ts'
import type { StatementKind } from './statement.ts'

/**
 * What a person can decide: that it is so; that it is so but for some fields; that the text does not say it, or of a
 * finding that nothing is wrong; that it is not to count, whether it is so or not.
 */
export const VERDICTS = ['confirmed', 'corrected', 'rejected', 'set-aside'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What can be noted: a verdict, or that a person added a statement which reading had missed. */
export const NOTED_VERDICTS = [...VERDICTS, 'added'] as const
export type NotedVerdict = (typeof NOTED_VERDICTS)[number]

/** Words of a text with those before and after them: the TextQuoteSelector of the W3C's Web Annotation Data Model. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** The fields of events, entities and positions that a person can correct. */
export type ToldFields = Pick<EventFields, 'date' | 'status' | 'place'> &
  Pick<EntityFields, 'name' | 'parties'> &
  Pick<PositionFields, 'stance' | 'actor' | 'holders' | 'addressee'> & {
    readonly type: EventFields['type'] | EntityFields['type']
  }

/** Other values for fields of a statement, by the names and codes of the guide: each of a field that its kind has. */
export type Corrections = Readonly<Partial<FigureFields & ToldFields>>

/** What can be judged beside findings; a figure is called a statement, since judgements were of figures alone at first. */
export const JUDGED_KINDS = ['statement', 'event', 'entity', 'position'] as const

/** What the judgements of a kind of statement call it. */
export const judgedKind = (kind: StatementKind): JudgedStatement['kind'] => (kind === 'figure' ? 'statement' : kind)

/** A statement that was judged, as it was known then. */
export interface JudgedStatement {
  readonly kind: (typeof JUDGED_KINDS)[number]
  /** Its id, which a new version of the document does not keep. */
  readonly id: string
  /** Its place among statements of the same words, from 0. */
  readonly ordinal: number
}

/** A finding that was judged: its rule, its words, and what it rested on. */
export interface JudgedFinding {
  readonly kind: 'finding'
  readonly id: string
  readonly rule: FindingRule
  /** Names the evidence: another where the finding came to rest on something else. */
  readonly evidence: string
}

export type JudgementTarget = JudgedStatement | JudgedFinding

/** A judgement as it is given: everything but its id. */
export interface NewJudgement {
  readonly target: JudgementTarget
  /** The key of the document that the words stand in. */
  readonly document: string
  readonly quote: TextQuote
  /** Where the words stood when they were judged. */
  readonly start: number
  readonly verdict: NotedVerdict
  /** In the person's own words; may be empty. */
  readonly reason: string
  /** Of `corrected` the fields that change, of `added` all; else empty. */
  readonly corrections: Corrections
  /** Whoever judged, by the name they gave. */
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Who did something when. */
export interface Signature {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** What a person decided about a statement or a finding: kept apart from it, never changed, never deleted. */
export interface Judgement extends NewJudgement {
  /** Hash of what was judged, how, by whom and when. */
  readonly id: string
  readonly takenBack: Signature | null
}

/** What stands of all the judgements of one statement or finding. */
export interface Decision extends Signature {
  /** The last judgement that stands: the verdict, reason, name and day are its. */
  readonly id: string
  readonly verdict: NotedVerdict
  readonly reason: string
  /** Of all that stand, a later one over an earlier. */
  readonly corrections: Corrections
  /** All that stand, from the first to the last. */
  readonly judgements: readonly Judgement[]
}

export interface JudgementFilter {
  /** A document's key. */
  readonly document?: string
  readonly kind?: JudgementTarget['kind']
  readonly verdict?: NotedVerdict
  /** `true` leaves out those that were taken back. */
  readonly standing?: boolean
  /** From the last to the first. */
  readonly descending?: boolean
  readonly limit?: number
  readonly offset?: number
}
