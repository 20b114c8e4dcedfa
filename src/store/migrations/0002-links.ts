import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Migration 2: how statements of one document stand to each other; those of older records have none until read again. */
export async function addLinks(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .alterTable('statements')
    .addColumn('links', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
}
