import type { Caveat } from './official.ts'
import type { Span } from './span.ts'
import type { Measure } from './figure.ts'

export const FINDING_RULES = [
  'differs-from-official',
  'sources-disagree',
  'date-conflict',
  'misfiled-period',
  'misfiled-partner',
  'misfiled-flow',
  'scale-slip',
  'growth-mismatch',
  'parts-exceed-whole',
  'sum-mismatch',
  'expired-forecast',
  'dyad-outlier',
  'implausible-magnitude',
  'repeated-passage',
  'name-mismatch',
  'revised-after-publication',
] as const
export type FindingRule = (typeof FINDING_RULES)[number]

/** `error` is a diagnosis, `warning` a hint that a reader should follow, `note` something to know. */
export const SEVERITIES = ['error', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A statement that a finding rests on, with its place. */
export interface StatementEvidence extends Span {
  readonly kind: 'statement'
  readonly doc: string
  readonly quote: string
  readonly id: string
  /** The number of the version that it stands in, where that is an earlier one. */
  readonly version?: number
}

/** A published value that a finding rests on, with its place. */
export interface OfficialEvidence {
  readonly kind: 'official'
  readonly id: string
  readonly indicator: string
  readonly measure: Measure
  readonly actors: readonly string[]
  readonly period: string
  readonly value: number
  readonly unit: string
  /** ISO 4217 of what a growth was computed in or a value converted from, where it is another one. */
  readonly basis: string | null
  readonly producer: string
  readonly url: string
  readonly retrieved: string
  /** What must be allowed for when a statement is compared with it. */
  readonly caveats: readonly Caveat[]
}

export type Evidence = StatementEvidence | OfficialEvidence

/** One field that would have to be another for the statement to fit. */
export interface FieldChange {
  readonly field: 'actors' | 'period' | 'indicator' | 'value' | 'unit'
  readonly from: string
  readonly to: string
}

/** What would make the statement fit, and how sure that is. */
export interface Repair extends FieldChange {
  /** Further fields that would have to change with it. */
  readonly also: readonly FieldChange[]
  /** How many of the statement's own values (level, growth) fit there, of how many. */
  readonly fit: { readonly matched: number; readonly of: number }
  /** Other places where as many fit, best first. */
  readonly runnersUp: readonly (readonly FieldChange[])[]
}

/** Something that a reader should look at. */
export interface Finding extends Span {
  readonly rule: FindingRule
  readonly severity: Severity
  /** The document's name, as exports have it. */
  readonly doc: string
  readonly quote: string
  /** One sentence that a lay reader understands. */
  readonly message: string
  /** One line, as one would write it down. */
  readonly arithmetic: string
  readonly evidence: readonly Evidence[]
  readonly repair: Repair | null
}
