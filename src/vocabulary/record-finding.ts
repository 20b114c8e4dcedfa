import type { Finding, OfficialEvidence, StatementEvidence } from './finding.ts'
import type { Decision, Judgement, TextQuote } from './judgement.ts'
import type { RowDocument } from './store.ts'

/** A statement that a finding of a record rests on, with the words around it. */
export interface RecordedEvidence extends StatementEvidence {
  readonly document: RowDocument
  readonly before: string
  readonly after: string
}

/** A finding of a record: where it stands, what it is known again by, and what persons decided about it. */
export interface RecordFinding extends Omit<Finding, 'evidence'> {
  /** The same when the record is checked again, and in a new version that has the same words there. */
  readonly id: string
  readonly document: RowDocument
  /** The id of the statement whose words it has; `null` where it is of no statement. */
  readonly statement: string | null
  /** The words of its paragraph before and after it. */
  readonly before: string
  readonly after: string
  readonly evidence: readonly (RecordedEvidence | OfficialEvidence)[]
  /** `null` where no person has looked at it. */
  readonly judgement: Decision | null
  /** Whether it rests on something else than what was judged. */
  readonly changed: boolean
  readonly quoted: TextQuote
  readonly evidenceKey: string
}

/** A judgement with the words that it is of as they stand now. */
export interface PlacedJudgement extends Judgement {
  readonly name: string
  readonly title: string | null
  /** Whether its words stand where they stood, elsewhere in the text, or are no longer found. */
  readonly found: 'there' | 'moved' | 'lost'
  /** The id of the statement that it is of now; `null` for a finding, and where it is no longer found. */
  readonly statement: string | null
}
