import type { Token, TokenRange } from './mention.ts'

/** The form that a verb is written in: `participle` where past tense and participle are one word, `state` what stands behind `be`. */
export type VerbForm = 'plain' | 'third' | 'past' | 'participle' | 'gerund' | 'state'

/** How a verb is used where it stands. */
export interface VerbUse {
  /** `finite` of its subject, `passive` of an agent, `infinitive` under another verb, `gerund` beside the main clause. */
  readonly kind: 'finite' | 'passive' | 'infinitive' | 'gerund'
  /** Who does it; `null` where that is not said. */
  readonly holder: TokenRange | null
  /** `did not support`, `refused to support`. */
  readonly isDenied: boolean
  /** `could support`, `if it supports`: not yet so. */
  readonly isPossible: boolean
}

/** What one language knows of those who take a stance. */
export interface StanceWords {
  /** All forms of a verb, or of a phrase that begins with one: `call for` → `called for`. */
  formsOf(wording: string): readonly (readonly [wording: string, form: VerbForm])[]
  /** How the verb at a place is used; `null` where it is none there: `the support`. */
  useOf(tokens: readonly Token[], verb: TokenRange, form: VerbForm): VerbUse | null
  /** Who does what a verb group says that begins at a token; `null` where no noun phrase stands there. */
  doerBefore(tokens: readonly Token[], first: number): TokenRange | null
  /** Whose a noun of stance is: `Russia's opposition to`, `opposition from`, `voiced its opposition to`. */
  ownerOf(tokens: readonly Token[], noun: TokenRange): TokenRange | null
  /** Who voices a noun of stance: `expressed serious concern`. */
  voicerOf(tokens: readonly Token[], noun: TokenRange): TokenRange | null
  /** Who holds the words at a place to be so: `agreed that talks should end`. */
  claimantBefore(tokens: readonly Token[], place: TokenRange): TokenRange | null
  /** The words of the subject that a modal verb has; `null` where none stands before. */
  subjectOf(tokens: readonly Token[], modal: TokenRange): TokenRange | null
  /** Whether a noun phrase can take a stance: a name, or somebody who speaks. */
  canHold(tokens: readonly Token[], phrase: TokenRange): boolean
  /** Pronouns that need the noun they stand for: `he`, `it`. */
  isPronoun(token: Token | undefined): boolean
  /** Of those, the ones of persons: `he`. */
  isPerson(token: Token | undefined): boolean
  /** Of those, the ones of several: `they`. */
  isPlural(token: Token | undefined): boolean
  /** Pronouns of whoever speaks: `I`, `we`. */
  isSelf(token: Token | undefined): boolean
}
