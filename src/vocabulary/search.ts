import type { Domain } from './domain.ts'
import type { StatementKind } from './statement.ts'
import type { DocumentSummary, Facet, Page, StatementRow } from './store.ts'

/** Which documents a search looks through; all of them where nothing is given. */
export interface TextFilter {
  readonly publisher?: string
  readonly lang?: string
  /** EDTF, the first and the last time of publication that are kept; an undated document is left out with either. */
  readonly from?: string
  readonly to?: string
}

export interface SearchFilter extends TextFilter {
  readonly limit?: number
  readonly offset?: number
}

/** A passage that a search found; `marks` are spans within `passage`. */
export interface SearchHit {
  readonly document: DocumentSummary
  readonly passage: string
  /** Where the passage starts in the document's text. */
  readonly start: number
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** What a search can be narrowed to while the other filters stay, with how many documents each leaves, most first. */
export interface SearchFacets {
  readonly publishers: readonly Facet[]
  readonly languages: readonly Facet[]
}

/** Which statements a search keeps. */
export interface StatementSearch extends SearchFilter {
  readonly kind?: StatementKind
  readonly domain?: Domain
  /** ISO 3166-1 alpha-2: a state that it is about. */
  readonly state?: string
}

/** Statements around whose words all words of a search stand, with what they can be narrowed to while the rest stays. */
export interface FoundStatements extends Page<StatementRow> {
  /** Documents in which the words stand. */
  readonly documents: number
  /** … and how many of them, the best first, were looked through for statements. */
  readonly searched: number
  readonly kinds: readonly Facet[]
  readonly domains: readonly Facet[]
  readonly states: readonly Facet[]
  readonly publishers: readonly Facet[]
}
