import type { Span } from './span.ts'

/** Why a number of the prose became no statement. */
export const LEFTOVER_REASONS = [
  'date',
  'year',
  'clock-time',
  'ordinal',
  'name',
  'enumeration',
  'score',
  'age',
  'list-marker',
  'reference',
  'contact',
  'no-unit',
  'repeated',
] as const
export type LeftoverReason = (typeof LEFTOVER_REASONS)[number]

/** A number in the article's prose that became no statement. */
export interface Leftover extends Span {
  readonly quote: string
  readonly reason: LeftoverReason
}
