import type { Kysely } from 'kysely'
import { RecordError } from '../vocabulary/index.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { Tables } from './tables.ts'

/** A record that is open: what every question to it needs. */
export interface OpenRecord {
  /** Its path, for messages. */
  readonly file: string
  readonly db: Kysely<Tables>
  readonly dialect: Dialect
}

/** Runs questions that belong together on one state of the record. */
export async function onOneState<T>(record: OpenRecord, ask: (record: OpenRecord) => Promise<T>): Promise<T> {
  const transaction = record.db.transaction().setAccessMode('read only')
  return await transaction.execute((db) => ask({ ...record, db }))
}

interface Quoted {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Throws where a text that was read back does not have a statement's words at its place. */
export function checkQuotes(file: string, text: string, statements: readonly Quoted[]): void {
  const wrong = statements.find(({ start, end, quote }) => text.slice(start, end) !== quote)
  if (wrong === undefined) return
  throw new RecordError(
    'damaged',
    file,
    `the record's text has other words at ${wrong.start}–${wrong.end} than ${JSON.stringify(wrong.quote)}`,
    'read the articles into a new record',
  )
}
