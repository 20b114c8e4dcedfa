import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Migration 3: the scope of each figure, for lining up; figures of older records have none until read again. */
export async function addScopes(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('statements').addColumn('scope', 'text').execute()
  await db.schema
    .createIndex('statements_scope')
    .on('statements')
    .column('scope')
    .where('scope', 'is not', null)
    .execute()
}
