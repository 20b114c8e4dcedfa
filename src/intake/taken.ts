import { documentKey } from '../store/index.ts'
import {
  type Reading,
  type Refusal,
  type RefusedInput,
  type StatementKind,
  type TakenDocument,
} from '../vocabulary/index.ts'
import type { Outcome } from '../workers/index.ts'
import type { PutReading } from './into-record.ts'

/** A document that is in the record, as a list shows it. */
export function takenOf({ reading: { document, read, statements }, outcome }: PutReading): TakenDocument {
  const counts: Record<StatementKind, number> = { figure: 0, event: 0, entity: 0, position: 0 }
  for (const { kind } of statements) counts[kind] += 1
  const { id, name, title, lang } = document
  return { key: documentKey(id), name, title, lang, outcome, read, statements: counts }
}

/** What could not be read, for a list. */
export const refusedOf = ({ file, problem, remedy }: Refusal): RefusedInput => ({ file, problem, remedy })

/** The refusals among outcomes. */
export const refusalsIn = (outcomes: readonly Outcome<Reading>[]): RefusedInput[] =>
  outcomes.flatMap((outcome) => ('refusal' in outcome ? [refusedOf(outcome.refusal)] : []))
