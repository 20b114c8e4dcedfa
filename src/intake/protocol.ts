import type { RefusedInput, TakenDocument } from '../vocabulary/index.ts'
import type { GivenFile } from '../workers/index.ts'

/** What is to be read into a record. */
export type Given =
  | { readonly kind: 'given'; readonly files: readonly GivenFile[]; readonly addresses: readonly string[] }
  /** A folder of this machine, with all that lies in it. */
  | { readonly kind: 'examples'; readonly folder: string }
  /** What of the record's watch list it is time to ask, or all of it. */
  | { readonly kind: 'watched'; readonly isAll: boolean }

/** What a thread is told that reads into a record. */
export interface IntakeWork {
  /** The record's file. */
  readonly record: string
  /** The largest document, in bytes. */
  readonly maxSize: number
  /** Threads that read. */
  readonly workers: number
  /** Whether addresses may be of this machine or its own network. */
  readonly allowPrivate: boolean
  readonly given: Given
}

/** How far a job has come, and what came of it since the last time. */
export interface IntakeNews {
  readonly done: number
  readonly total: number | null
  readonly part: number
  readonly reading: string | null
  readonly taken: readonly TakenDocument[]
  readonly refused: readonly RefusedInput[]
  readonly unchanged: number
}

/** From the thread: what is new, that all is done, or why it could not go on. */
export type IntakeMessage = { readonly news: IntakeNews } | { readonly ended: true } | { readonly problem: string }

/** To the thread. */
export const STOP = 'stop'
