import { Refusal, type RefusalCode } from '../vocabulary/index.ts'
import type { DeathCause } from './line.ts'
import type { Death } from './member.ts'

/** A fault of Chancery's own on one document costs that document only; a `Refusal` passes through. */
export function failure(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new Refusal('failed', file, `Chancery failed on it (${oneLine(what)})`, 'report it with the document')
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 200)

const CODES: Readonly<Record<DeathCause, RefusalCode>> = { time: 'too-slow', memory: 'too-much-memory', exit: 'failed' }

/** Why a file is not read that a worker ended at, with the limit that it passed. */
export function refusalOfDeath({ cause, limit }: Death, file: string, remedy: string): Refusal {
  return new Refusal(CODES[cause], file, problemOf(cause, limit), remedy)
}

function problemOf(cause: DeathCause, limit: string): string {
  if (cause === 'time') return `reading it took longer than the ${limit} that it may take`
  if (cause === 'memory') return `reading it needed more than the ${limit} of memory that it may have`
  return 'reading it ended the program that reads'
}
