import type { Span } from './span.ts'

/** A place in a document, by the key that the document is known by. */
export interface DocumentPlace extends Span {
  readonly document: string
}

/** A passage that stands in several documents, word for word or nearly so. */
export interface SharedPassage {
  /** In the order of the documents that were given: the first is where it stands first. */
  readonly places: readonly DocumentPlace[]
}

/** A document whose whole text is nearly that of another. */
export interface NearCopy {
  readonly document: string
  /** The one that it was compared with. */
  readonly of: string
  /** The part of its words, in the text with less in common, that stands in passages which the other has too. */
  readonly share: number
}

/** Documents that are near-copies of each other. */
export interface CopyGroup {
  /** The first of them in the order that was given. */
  readonly first: string
  /** Each of the others with the one that it was found to be a copy of. */
  readonly copies: readonly NearCopy[]
}

/** What is told again among documents. */
export interface Copies {
  readonly groups: readonly CopyGroup[]
  readonly passages: readonly SharedPassage[]
}

/** Documents that share a mark, in the order of the documents. */
export interface SharedMark {
  readonly mark: number
  readonly documents: readonly string[]
}

/** A passage of one document with its places in others. */
export interface ToldPassage extends Span {
  readonly places: readonly DocumentPlace[]
}

/** What of one document stands in others too. */
export interface ToldAgain {
  /** Documents that it is a near-copy of, those with most in common first. */
  readonly copies: readonly NearCopy[]
  /** In the order of its text. */
  readonly passages: readonly ToldPassage[]
  /** Whether more documents share words with it than were compared. */
  readonly more: boolean
}
