import type { BesideRoom, Progress, RecordFinding } from '../../vocabulary/index.ts'
import type { AskedFindings } from '../judged-memory.ts'

/** What a thread is started with. */
export interface BesideWork {
  /** The record's file. */
  readonly record: string
  /** The room it answers for. */
  readonly room: BesideRoom
  /** Another text where the program is another. */
  readonly program: string
}

/** To a thread: an address of the API below this server, or findings as they are. */
export type BesideQuestion =
  | { readonly id: number; readonly address: string }
  | { readonly id: number; readonly findings: AskedFindings }

/** An answer of the API as it goes over the wire. */
export interface BesideAnswer {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: ArrayBuffer
}

/** From a thread. */
export type BesideMessage =
  | { readonly id: number; readonly answer: BesideAnswer }
  | { readonly id: number; readonly findings: readonly RecordFinding[] }
  | { readonly id: number; readonly problem: string }
  | { readonly progress: Progress }
  /** It has taken what is kept and answers at once. */
  | { readonly isReady: true }
