import type { Message } from './protocol.ts'

/** Why a worker ended in the midst of its work. */
export type DeathCause = 'time' | 'memory' | 'exit'

/** A worker, be it a thread or a process, as whoever hands it work sees it. */
export interface Line<J> {
  /** Where in its batch it is; -1 where it is at no job. */
  readonly place: number
  /** How much memory it may take, as a person is told it. */
  readonly memory: string
  post(jobs: readonly J[]): void
  /** Ends it at once, whatever it is at. */
  kill(): Promise<void>
  /** Lets it end by itself, which has nothing to do; ends it where it does not. */
  close(): Promise<void>
}

/** Whom a line tells of its worker. */
export interface LineEnd<T> {
  message(message: Message<T>): void
  /** It has ended, and nothing more will come from it; it was not for time. */
  exit(cause: Exclude<DeathCause, 'time'>): void
}

/** Starts a worker. */
export type StartLine<J, T> = (end: LineEnd<T>) => Promise<Line<J>>
