import type { Bound, FigureInterval, Measure } from './statement.ts'

/** How settled a published value is; `secondary` is one that another page quotes from its producer. */
export const OFFICIAL_STATUSES = ['final', 'revised', 'preliminary', 'secondary'] as const
export type OfficialStatus = (typeof OFFICIAL_STATUSES)[number]

/** One value of an official or reported series: one row of `data/official/`. */
export interface OfficialPoint {
  /** `cn-ru-trade-gacc.csv:62`: its file and line. */
  readonly id: string
  readonly indicator: string
  readonly variant: string | null
  readonly measure: Measure
  /** ISO 3166-1: whose statistics, or, of a flow, from whom it goes. */
  readonly reporter: string
  /** ISO 3166-1; `null` is all partners. */
  readonly partner: string | null
  /** EDTF. */
  readonly period: string
  /** In base units. */
  readonly value: number
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
  readonly interval: FigureInterval
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
