import type { Document } from './document.ts'
import type { OfficialPoint } from './official.ts'
import type { Event } from './event.ts'
import type { Figure, FigureInterval, Measure } from './figure.ts'
import type { PlacedFigure } from './store.ts'

/** What must be equal before two figures can be compared. */
export interface Scope {
  readonly indicator: string
  /** `null` where the text does not say which of several definitions. */
  readonly variant: string | null
  readonly measure: Measure
  /** ISO 4217, UCUM or a counted noun; a rate over exactly its period is the amount in it. */
  readonly unit: string
  /** In flow order where the indicator has a direction, else alphabetical. */
  readonly actors: readonly string[]
  /** Normal form of the days that it covers, `2023-01-01/2024-01-01`; `null` where no time is known. */
  readonly period: string | null
  /** What happened, or what is aimed at or expected. */
  readonly standing: 'fact' | 'future'
}

interface Quantity {
  readonly scope: Scope
  readonly value: number
  /** The period as it was written, EDTF. */
  readonly edtf: string | null
  readonly interval: FigureInterval
}

/** What a comparison says of the article that a figure stands in. */
export type ClaimDocument = Pick<Document, 'name' | 'title' | 'publisher' | 'published'> & {
  /** Its place in addresses, where it comes from a record. */
  readonly key?: string
  /** The number of an earlier version, where it is one. */
  readonly version?: number
}

/** A figure of an article, as something to compare. */
export interface StatedClaim extends Quantity {
  readonly from: 'statement'
  readonly figure: Figure
  readonly document: ClaimDocument
}

/** A figure of a record, as something to compare, with where it stands. */
export interface RecordedClaim extends StatedClaim {
  readonly figure: PlacedFigure
  readonly document: PlacedFigure['document']
}

/** A published value, as something to compare. */
export interface OfficialClaim extends Quantity {
  readonly from: 'official'
  /** One as it was published, or those that it was worked out from. */
  readonly points: readonly OfficialPoint[]
}

export type Claim = StatedClaim | OfficialClaim

/** An event of an article, with the ids of the entities that its sentence names and the words around it. */
export interface StatedEvent {
  readonly event: Event
  readonly document: ClaimDocument
  readonly named: readonly string[]
  readonly before: string
  readonly after: string
}
