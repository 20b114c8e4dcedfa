import type { Domain } from './domain.ts'
import type { Span } from './span.ts'

export const BOUNDS = ['exact', 'about', 'over', 'under', 'at_least', 'up_to'] as const
export type Bound = (typeof BOUNDS)[number]

export const MEASURES = ['level', 'change', 'share', 'rank'] as const
export type Measure = (typeof MEASURES)[number]

/** What kind of quantity the levels of an indicator are of. */
export interface QuantityKind {
  /** How much in a time, and not how much there is at a time. */
  readonly flows: boolean
  /** Whether there is one of it at a time, and not many of the kind, as of investments. */
  readonly isOne: boolean
}

export const MODALITIES = ['asserted', 'target', 'forecast', 'hoped', 'denied'] as const
export type Modality = (typeof MODALITIES)[number]

/** A range of real values; `null` is unbounded. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** The values a figure's words allow: by its last written digit, and by its last digit that is not a trailing zero. */
export interface FigureInterval {
  readonly strict: Interval
  readonly loose: Interval
}

/** The fields of a figure, by the names and codes of the guide. */
export interface FigureFields {
  /** In base units: 146870000000 for `$146.87 billion`; a range's lower end. */
  readonly value: number
  /** A range's upper end, else `null`. */
  readonly upper: number | null
  /** ISO 4217, `%`, `pp`, UCUM, or a counted noun in braces. */
  readonly unit: string
  readonly bound: Bound
  readonly measure: Measure
  /** A code of `data/indicators/`, or `other`. */
  readonly indicator: string
  /** Which of several legitimate definitions, a code of the indicator's YAML; `null` where the text does not say. */
  readonly variant: string | null
  /** EDTF, or `null` where the text does not let a reader work it out. */
  readonly period: string | null
  readonly modality: Modality
  /** EDTF: by when, with `target`, `forecast` or `hoped`. */
  readonly deadline: string | null
  /** The nearest source the text names, as written; `null` for the author. */
  readonly speaker: string | null
  /** The further sources, outwards. */
  readonly speakerChain: readonly string[]
  /** ISO 3166-1 alpha-2, in flow order where there is a direction, else alphabetical. */
  readonly actors: readonly string[]
  readonly domain: Domain
}

/** How a figure stands to another of its sentence: the same amount in another unit, or by how much that level changed. */
export const LINK_RELATIONS = ['same-amount', 'change-of'] as const
export type LinkRelation = (typeof LINK_RELATIONS)[number]

/** From one statement to another of the same document. */
export interface Link {
  readonly relation: LinkRelation
  /** The other statement's id. */
  readonly to: string
}

export type FigureField = keyof FigureFields

/** A statement as it is shown, stored and exported, tied to its words. */
export interface Figure extends FigureFields, Span {
  readonly kind: 'figure'
  /** Hash of the text hash, kind, span and ordinal among equals: better fields keep the id. */
  readonly id: string
  readonly quote: string
  readonly interval: FigureInterval
  /** The fields that the text does not itself state at this place. */
  readonly inferred: readonly FigureField[]
  readonly links: readonly Link[]
}
