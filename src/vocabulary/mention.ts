import type { Word } from './phrase-table.ts'
import type { Span } from './span.ts'
import type { Bound } from './figure.ts'

export type TokenKind = 'word' | 'number' | 'mark'

/** A word, a run of digits with its separators, or one punctuation mark or symbol. */
export interface Token extends Span, Word {
  readonly kind: TokenKind
  readonly text: string
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

/** How a time stands to what is said of it; `speech` is when it was said, `compared` what it is measured against. */
export type TimeRelation =
  | 'in'
  | 'by'
  | 'before'
  | 'since'
  | 'until'
  | 'from'
  | 'onwards'
  | 'as-of'
  | 'over'
  | 'compared'
  | 'label'
  | 'speech'

/** A `season` is a crop's or a league's year, which may run over two of the calendar. */
export type TimeUnit = 'year' | 'season' | 'half' | 'quarter' | 'month' | 'week' | 'day'

/** Part of a year, whose year may be left to the reader: `January to July`, `the first half of last year`. */
export interface PartTime {
  readonly kind: 'part'
  readonly unit: 'half' | 'quarter' | 'month'
  /** First and last month, quarter or half within the year, counted from 1. */
  readonly from: number
  readonly to: number
  /** Years from the reference; `null` where no year is said. */
  readonly offset: number | null
  /** Where it is seen from: -1 looks back (`last November`), 1 ahead (`next May`), 0 says nothing. */
  readonly direction: -1 | 0 | 1
}

/** A fiscal, crop or marketing year, or part of it: when it begins is for the reader to know. */
export interface FiscalTime {
  readonly kind: 'fiscal'
  /** The calendar year it is named after, or its first one where `isDouble` (`1986/87`); `null` with an offset. */
  readonly year: number | null
  readonly isDouble: boolean
  /** `last fiscal year` is -1. */
  readonly offset: number | null
  /** Months of it, counted from its first: `the second quarter of fiscal 2024` is 4 to 6. */
  readonly months: readonly [from: number, to: number] | null
}

/** A time whose year or date the text leaves to its reader. */
export type RelativeTime =
  /** From publication: `last year` is -1. */
  | { readonly kind: 'offset'; readonly unit: TimeUnit; readonly offset: number }
  /** `today`: the day of what took place, the year of what holds; `now`: the year of what holds, and no time of anything else. */
  | { readonly kind: 'today' | 'now' }
  | PartTime
  | FiscalTime
  | {
      readonly kind: 'day'
      readonly month: number
      readonly day: number
      /** The last day of a stretch, of the same month unless `lastMonth` says another. */
      readonly lastDay: number | null
      readonly lastMonth: number | null
      readonly offset: number | null
    }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: -1 | 0 | 1 }
  /** EDTF's number of a season; the last one, or the one of last year. */
  | { readonly kind: 'season'; readonly season: number; readonly offset: number; readonly isOfYear: boolean }
  /** `over the next five years` (positive), `the past decade` (negative); bare where the text says no direction: `in five years`. */
  | { readonly kind: 'span'; readonly unit: TimeUnit; readonly length: number; readonly isBare: boolean }
  /** From the beginning of the year until now: `so far this year`, `so far in 2023`. */
  | { readonly kind: 'to-date'; readonly year: number | null }
  /** A stretch by its end: `the 12 months to June`, `the week ended March 13`. */
  | {
      readonly kind: 'ending'
      readonly unit: TimeUnit
      readonly length: number
      readonly month: number
      readonly day: number | null
      readonly year: number | null
      readonly isFiscal: boolean
    }
  /** The period told of before, moved: `a year earlier`, `the same period of 2022`, `that year`. */
  | {
      readonly kind: 'told'
      readonly unit: TimeUnit
      readonly offset: number
      /** The same part of this year. */
      readonly year: number | null
      /** The same part of the year so far from that of publication. */
      readonly yearOffset: number | null
    }
  /** The end of the decade or century that is under way. */
  | { readonly kind: 'end-of'; readonly years: 10 | 100 }

/** A time expression: complete (`edtf`), or relative to something; with both, `edtf` is what is left where nothing is known. */
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
  readonly reason: import('./leftover.ts').LeftoverReason
}
