import type { Selectable } from 'kysely'
import type { Figure, Statement } from '../vocabulary/index.ts'
import type { TellingTable } from './tables.ts'

/** A telling's row as the event, entity or position that it is. */
export function toldOf({ kind, id, start, end, quote, fields }: Selectable<TellingTable>): Exclude<Statement, Figure> {
  // What was put in came through `ground`, and is given back as it was.
  return { id, kind, start, end, quote, ...(JSON.parse(fields) as object) } as Exclude<Statement, Figure>
}
