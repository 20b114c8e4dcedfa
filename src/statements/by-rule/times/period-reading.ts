import type { Modality } from '../../../vocabulary/index.ts'

/** What is read of a figure's time. */
export interface PeriodReading {
  readonly period: string | null
  readonly deadline: string | null
  /** True where the text leaves the year or date to its reader. */
  readonly isInferred: boolean
  /** True where it is the time of what others are measured against. */
  readonly isCompared: boolean
  /** True where it is now, which nothing that was goes on in. */
  readonly isNow?: boolean
}

/** What the figures before tell of time. */
export interface Told {
  readonly period: string | null
  /** Of whatever figure it was, for `over the same period`. */
  readonly last: string | null
  /** Of an earlier figure of the same sentence. */
  readonly here: string | null
  /** What was read of the figure before in the sentence. */
  readonly before: {
    readonly period: string | null
    readonly deadline: string | null
    readonly modality: Modality
  } | null
  /** By how many months what was last measured against lay before: `a year earlier` is 12. */
  readonly comparison: number | null
}

export const NONE: PeriodReading = { period: null, deadline: null, isInferred: false, isCompared: false }
