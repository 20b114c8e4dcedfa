import type { Span } from './span.ts'
import type { Bound } from './statement.ts'

export type TokenKind = 'word' | 'number' | 'mark'

/** A word, a run of digits with its separators, or one punctuation mark or symbol. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** True where no white space stands before it: the `400` of `S-400`. */
  readonly glued: boolean
}

/** One sentence of the article's prose with its tokens. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  /** Counts from 0; sentences of one paragraph share it. */
  readonly paragraph: number
  /** Index into the document's headings of the nearest one above, or -1. */
  readonly heading: number
}

/** Token indices of a mention within its sentence, both inclusive. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** How a number is written, which decides what may follow it. */
export type NumberForm = 'digits' | 'words' | 'fraction' | 'indefinite' | 'multiple' | 'ordinal'

/** A number as read, in base units, before its unit. */
export interface NumberMention extends TokenRange {
  readonly form: NumberForm
  readonly value: number
  readonly upper: number | null
  /** One unit of the last written digit, in base units; 0 where the number is exact by nature. */
  readonly step: number
  /** One unit of the last digit that is not a trailing zero. */
  readonly looseStep: number
  /** Whether a scale word (`million`) was written. */
  readonly scaled: boolean
}

/** A number with its unit: the words of a figure to be. */
export interface Quantity extends Span, TokenRange {
  readonly value: number
  readonly upper: number | null
  readonly step: number
  readonly looseStep: number
  readonly unit: string
  /** money, percent, mass, volume, energy, power, length, time, count, … */
  readonly dimension: string
  readonly bound: Bound
  /** Whether an approximator or comparison word gave the bound. */
  readonly form: NumberForm
  /** First token of the approximator, or `first` where there is none. */
  readonly phraseFirst: number
  /** Fields of the quantity that the text does not itself state (`unit` of a bare `$`). */
  readonly inferred: readonly 'unit'[]
  /** The codes a bare symbol may stand for, by state; for the document to decide. */
  readonly candidates: Readonly<Record<string, string>> | null
  /** A number word that is itself a change: `doubled`, `halved`, `tenfold`. */
  readonly isMultiple: boolean
  /** The quantity stands before a noun as its adjective: `a five-year plan`. */
  readonly isModifier: boolean
}

/** How a time stands to what is said of it. */
export type TimeRelation = 'in' | 'by' | 'since' | 'until' | 'from' | 'as-of' | 'over' | 'compared' | 'label'

export type TimeUnit = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day'

/** A time whose year or date the text leaves to its reader. */
export interface RelativeTime {
  readonly unit: TimeUnit
  /** From the reference: -1 is last year, 0 this year; `null` where only the number within the year is given. */
  readonly offset: number | null
  /** First and last month, quarter or half within the year (`January to July`), counted from 1. */
  readonly from: number | null
  readonly to: number | null
  readonly day: number | null
  /** Length for `over the next five years` (positive) and `the past decade` (negative), in `unit`. */
  readonly length: number | null
  /** Whether only the part up to the reference is meant: `so far this year`. */
  readonly toDate: boolean
}

/** A time expression: complete (`edtf`), or relative to something. */
export interface TimeMention extends Span, TokenRange {
  readonly edtf: string | null
  readonly relative: RelativeTime | null
  readonly relation: TimeRelation
}

export type NameRole =
  | 'name'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'city'
  | 'metonym'
  | 'leader'
  | 'office'
  | 'body'
  | 'company'
  | 'region'

/** A word or phrase that stands for a state. */
export interface StateMention extends Span, TokenRange {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly role: NameRole
}

/** Everything that was found in one sentence. */
export interface SentenceMentions {
  readonly sentence: Sentence
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeMention[]
  readonly states: readonly StateMention[]
  /** Numbers that are no quantity, with why. */
  readonly others: readonly NumberElsewhere[]
}

/** A number that is part of something else. */
export interface NumberElsewhere extends TokenRange {
  readonly reason: import('./statement.ts').LeftoverReason
}
