import type { Version } from './revisions.ts'
import type { CaveatSubject } from '../ontology/index.ts'
import type {
  Caveat,
  ClaimDocument,
  Document,
  Entity,
  Names,
  OfficialClaim,
  StatedClaim,
  StatedEvent,
} from '../vocabulary/index.ts'

/** An article whose statements are checked. */
export interface CheckedDocument {
  readonly document: ClaimDocument & Pick<Document, 'text'>
  /** In the order of the text; all of them are known to the checks. */
  readonly claims: readonly StatedClaim[]
  /** The named things of it, where they were read with it. */
  readonly entities?: readonly Entity[] | undefined
  /** The version that was read before, where the document has several. */
  readonly earlier?: Version | undefined
  /** In the order of the text; none where only figures are known. */
  readonly events?: readonly StatedEvent[]
}

/** All that the checks look at beside the article. */
export interface Checkable {
  /** What is stated in the articles that are checked, and in those that they are compared with. */
  readonly stated: readonly StatedClaim[]
  readonly official: readonly OfficialClaim[]
  /** Of what can take place only once, all that tell of it. */
  readonly toldOnce: readonly (readonly StatedEvent[])[]
  caveatsOf(subject: CaveatSubject): readonly Caveat[]
  /** Whether amounts of parts of a time add up to that of the whole. */
  accumulates(indicator: string): boolean
  /** Whether two amounts of it may be of different things. */
  several(indicator: string): boolean
  /** The indicator of which an amount of this one is a part. */
  wholeOf(indicator: string): string | null
  readonly names: Names
  /** The full names that are known of an acronym, the first as readers are told it; empty where none is. */
  namesOf(acronym: string): readonly string[]
  /** The newest day that anything of it states, `YYYY-MM-DD`: never the clock. */
  readonly asOf: string | null
}
