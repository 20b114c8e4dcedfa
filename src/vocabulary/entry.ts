import type { OfficialClaim, Scope, StatedClaim } from './claim.ts'
import type { Caveat } from './official.ts'
import type { OriginGroup } from './origin.ts'
import type { Interval } from './figure.ts'

/** What the figures of an entry have in common: all of a scope but which definition it uses. */
export type EntryScope = Omit<Scope, 'variant'>

/** What a text may leave unsaid of the definition it uses: which of several, and whose statistics. */
export const DEFINITION_FIELDS = ['variant', 'reporter'] as const
export type DefinitionField = (typeof DEFINITION_FIELDS)[number]

/**
 * How a figure stands to the largest group: `inside` it, inside it only where its digits are read loosely, or outside,
 * where no reading of its digits meets what the group has in common.
 */
export const STANDINGS_IN_ENTRY = ['inside', 'imprecise', 'outside'] as const
export type StandingInEntry = (typeof STANDINGS_IN_ENTRY)[number]

/** A figure among those of one definition. */
export interface PlacedClaim<C extends StatedClaim = StatedClaim> {
  readonly claim: C
  /** What of the definition its text does not say: it is compared with figures of the others as well. */
  readonly unsaid: readonly DefinitionField[]
  readonly standing: StandingInEntry
  /** `“$238 billion”: [237.5, 238.5) does not meet [239.5, 240.5)`; `null` inside. */
  readonly arithmetic: string | null
}

/** Figures that all have a value in common. */
export interface ClaimGroup<C extends StatedClaim = StatedClaim> {
  /** In the order of publication. */
  readonly members: readonly PlacedClaim<C>[]
  readonly articles: number
  readonly origins: number
  /** The values that all of them allow, their digits read loosely. */
  readonly common: Interval
  /** Those that they allow read strictly; without the imprecise ones. */
  readonly strict: Interval
  /** The one with the narrowest strict interval, of several the earliest. */
  readonly mostPrecise: C
}

/** How a published value stands to what the largest group has in common. */
export const OFFICIAL_FITS = ['meets', 'within-caveats', 'apart'] as const
export type OfficialFit = (typeof OFFICIAL_FITS)[number]

/** A published value of the same scope. */
export interface OfficialBeside {
  readonly claim: OfficialClaim
  /** ISO 3166-1: whose statistics; `null` where they are of no one state. */
  readonly reporter: string | null
  readonly caveats: readonly Caveat[]
  /** What the value and its caveats allow. */
  readonly allowed: Interval
  readonly fit: OfficialFit
}

/** The figures of an entry that can be of one definition, lined up. */
export interface Definition<C extends StatedClaim = StatedClaim> {
  /** A code of the indicator; `null` where none of them says one. */
  readonly variant: string | null
  /** ISO 3166-1 of the state whose statistics they give; `null` where none of them says whose. */
  readonly reporter: string | null
  /** The largest first: most origins, then most figures. Those of the further ones stand outside it. */
  readonly groups: readonly ClaimGroup<C>[]
  /** In the order of `data/official/`. */
  readonly official: readonly OfficialBeside[]
}

/** Why figures of one entry that do not meet need not contradict each other. */
export const ENTRY_CAUTIONS = ['undated', 'no-states', 'several', 'future'] as const
export type EntryCaution = (typeof ENTRY_CAUTIONS)[number]

/** The record's place for one scope: all its figures, lined up. */
export interface Entry<C extends StatedClaim = StatedClaim> {
  /** Twelve hex digits: its place in addresses. */
  readonly key: string
  readonly scope: EntryScope
  /** The time as the shortest wording gives it, EDTF. */
  readonly edtf: string | null
  /** In the order of publication. */
  readonly claims: readonly C[]
  readonly articles: number
  /** To how many origins they go back, and which figures count once, and why; the one with most figures first. */
  readonly origins: readonly OriginGroup[]
  /** The one with most figures first. */
  readonly definitions: readonly Definition<C>[]
  /** Those that stand outside the largest group of every definition they can be of. */
  readonly outsiders: readonly C[]
  readonly cautions: readonly EntryCaution[]
  /** Whether what the texts themselves state cannot all be true. */
  readonly disputed: boolean
}

/** By which rule something follows: the parts of trade, a growth from the year before, a growth to the year after. */
export const DERIVATION_WAYS = ['sum', 'growth', 'growth-after'] as const

/** What must be true of a scope by what is stated of others. */
export interface Derivation<C extends StatedClaim = StatedClaim> {
  readonly way: (typeof DERIVATION_WAYS)[number]
  readonly interval: Interval
  /** What it rests on. */
  readonly from: readonly C[]
}

/** In what the scope of a neighbour differs, from the entry's own to the neighbour's. */
export const SCOPE_DIFFERENCES = [
  /** Target or expectation against fact. */
  'standing',
  'measure',
  'direction',
  'currency',
  'unit',
  /** A part of the entry's own time: January to July of the year. */
  'part',
  /** A time that the entry's own is a part of. */
  'whole',
  /** The same part of another year. */
  'year',
  /** Another time. */
  'time',
  /** One of the two is of no known time. */
  'undated',
] as const
export type ScopeDifference = (typeof SCOPE_DIFFERENCES)[number]

/** An entry of the same indicator and states, and why it is not compared. */
export interface Neighbour<C extends StatedClaim = StatedClaim> {
  readonly key: string
  readonly scope: EntryScope
  readonly edtf: string | null
  readonly differences: readonly ScopeDifference[]
  readonly figures: number
  readonly articles: number
  /** Its most precise wording. */
  readonly mostPrecise: C
}
