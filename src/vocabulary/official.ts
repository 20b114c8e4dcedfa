import type { Bound, FigureInterval, Measure } from './figure.ts'

/** How settled a published value is; `secondary` is one that another page quotes from its producer. */
export const OFFICIAL_STATUSES = ['final', 'revised', 'preliminary', 'secondary'] as const
export type OfficialStatus = (typeof OFFICIAL_STATUSES)[number]

/** One published value as a table gives it: one row of `data/official/`, or of the published values of a record. */
export interface OfficialRow {
  readonly indicator: string
  readonly variant: string | null
  readonly measure: Measure
  /** ISO 3166-1: whose statistics, or, of a flow, from whom it goes. */
  readonly reporter: string
  /** ISO 3166-1; `null` is all partners. */
  readonly partner: string | null
  /** EDTF. */
  readonly period: string
  /** In base units, with the digits that were published. */
  readonly value: string
  readonly unit: string
  readonly bound: Bound
  /** ISO 4217 of what a growth was computed in or a value converted from, where it is not its own unit's. */
  readonly basis: string | null
  readonly status: OfficialStatus
  readonly producer: string
  /** Who quotes the producer. */
  readonly via: string | null
  readonly note: string | null
  readonly url: string
  /** The day it was looked up, `YYYY-MM-DD`. */
  readonly retrieved: string
}

/** One value of an official or reported series, as something to compare. */
export interface OfficialPoint extends Omit<OfficialRow, 'value'> {
  /** `cn-ru-trade-gacc.csv:62`, its file and line; `record:0a1b2c3d4e5f`, a hash of its content, where a record holds it. */
  readonly id: string
  readonly value: number
  readonly interval: FigureInterval
}

/** What became of published values that were put into a record. */
export interface OfficialPut {
  readonly added: number
  /** Of the added ones, those beside which the record holds another value of the same series and period. */
  readonly beside: number
  readonly unchanged: number
}

/** How far a true statement may stand from a published value, and why. */
export interface Caveat {
  readonly code: string
  /** One sentence for the reader. */
  readonly reason: string
  /** A part of a level. */
  readonly part: number
  /** Percentage points of a growth or share. */
  readonly points: number
  /** `true` where other legitimate values stand beside this one, so that it can confirm and never contradict. */
  readonly confirmsOnly: boolean
}
