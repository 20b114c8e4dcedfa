import type { StatedClaim } from './claim.ts'

/** Whom a text names as the source of a figure, so that different wordings of one name are one. */
export interface SourceName {
  /** The same for every wording: `CN customs`. */
  readonly key: string
  /** As a reader is told it: `GACC`, `Pavel Lukyanchikov`. */
  readonly name: string
  /** `name` where it is a proper name and nothing else, of a person above all. */
  readonly kind: 'name' | 'office' | 'body' | 'state'
  /** Of a person whose office is told with the state: `RU president`; else `null`. */
  readonly office: string | null
}

/** Why figures count as going back to one origin. */
export interface OriginReason {
  /**
   * `source`: the texts name the same speaker, agency or paper; `copy`: the figures stand in near-copies of one passage;
   * `publisher`: the text names nobody, so it counts as its publisher's, and `document` where that is not known either.
   */
  readonly kind: 'source' | 'copy' | 'publisher' | 'document'
  /** Who it is; of a copy the document that has the passage first. */
  readonly name: string
  /** The figures that this holds for. */
  readonly claims: readonly StatedClaim[]
}

/** Figures that count once, and why. */
export interface OriginGroup {
  readonly why: readonly OriginReason[]
  readonly claims: readonly StatedClaim[]
}

/** How many articles tell something, and to how many origins they go back. */
export interface Origins {
  readonly articles: number
  readonly origins: number
  /** The one with most figures first. */
  readonly groups: readonly OriginGroup[]
}
