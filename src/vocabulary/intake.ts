import type { PutOutcome } from './store.ts'
import type { StatementKind } from './statement.ts'

/** Files and addresses that a person gave, the examples that come with Chancery, or a round of what is watched. */
export const INTAKE_KINDS = ['given', 'examples', 'watched'] as const
export type IntakeKind = (typeof INTAKE_KINDS)[number]

/** `receiving` files, `waiting` for another job, `reading`; then `done`, `stopped` by a person, or `failed` altogether. */
export const INTAKE_STATES = ['receiving', 'waiting', 'reading', 'done', 'stopped', 'failed'] as const
export type IntakeState = (typeof INTAKE_STATES)[number]

/** Some documents on their way into the record, and what became of them. */
export interface IntakeJob {
  readonly id: string
  readonly kind: IntakeKind
  readonly state: IntakeState
  /** ISO 8601; `null` for what has not come yet. */
  readonly created: string
  readonly started: string | null
  readonly ended: string | null
  /** Files that came, of those that were to come, and their bytes. */
  readonly files: number
  readonly filesExpected: number
  readonly bytes: number
  readonly addresses: number
  /** Documents that were read or refused. */
  readonly done: number
  /** `null` while nobody knows how many there are. */
  readonly total: number | null
  /** From 0 to 1. */
  readonly part: number
  /** The name of what is being read. */
  readonly reading: string | null
  /** What of it is in the record, by what became of it there. */
  readonly outcomes: Readonly<Record<PutOutcome, number>>
  readonly statements: Readonly<Record<StatementKind, number>>
  /** Documents that were kept and not read. */
  readonly notRead: number
  readonly refused: number
  /** Of a round of what is watched: how many were asked and had nothing new. */
  readonly unchanged: number
  /** Why it failed, in a sentence. */
  readonly problem: string | null
}

/** A document that a job put into the record. */
export interface TakenDocument {
  readonly key: string
  readonly name: string
  readonly title: string | null
  readonly outcome: PutOutcome
  readonly read: boolean
  readonly lang: string | null
  readonly statements: Readonly<Record<StatementKind, number>>
}

/** What a job could not read: which file or address, what is wrong, and what to do. */
export interface RefusedInput {
  readonly file: string
  /** Without its full stop. */
  readonly problem: string
  readonly remedy: string
}

export const WATCH_RESULTS = ['sent', 'unchanged', 'unwanted', 'failed', 'put-off'] as const
export type WatchResult = (typeof WATCH_RESULTS)[number]

/** An address that is asked again and again. */
export interface WatchedAddress {
  readonly address: string
  /** At the least so long between two times. */
  readonly minutes: number
  /** ISO 8601, when it was last asked; `null` where it never was. */
  readonly asked: string | null
  /** ISO 8601, when it is to be asked again; `null` where it is time. */
  readonly due: string | null
  /** What came of asking the last time; `null` where that is not known. */
  readonly result: WatchResult | null
  /** What was wrong, in a sentence. */
  readonly problem: string | null
  /** The articles that it named, where it is a feed. */
  readonly items: number
}
