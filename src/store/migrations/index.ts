import { type Kysely, sql } from 'kysely'
import type { Dialect } from '../dialects/dialect.ts'
import type { Tables } from '../tables.ts'
import { createRecord } from './0001-record.ts'
import { addLinks } from './0002-links.ts'
import { addScopes } from './0003-scopes.ts'
import { addJudgements } from './0004-judgements.ts'
import { addOfficialValues } from './0005-official-values.ts'
import { addPassageMarks } from './0006-passage-marks.ts'
import { addTellings } from './0007-tellings.ts'

type Migration = (db: Kysely<Tables>, dialect: Dialect) => Promise<void>

/** In order; the first is number 1. A migration that has been released is never edited, only followed by another. */
export const MIGRATIONS: readonly Migration[] = [
  createRecord,
  addLinks,
  addScopes,
  addJudgements,
  addOfficialValues,
  addPassageMarks,
  addTellings,
]

/** The number of the last migration that this Chancery knows. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** The number of the last migration of a record; 0 for a new one, `null` for a database that is no record. */
export async function schemaVersion(db: Kysely<Tables>, dialect: Dialect): Promise<number | null> {
  const tables = await dialect.tableNames(db)
  if (tables.length === 0) return 0
  if (!tables.includes('chancery_schema')) return null
  const row = await db.selectFrom('chancery_schema').select('version').executeTakeFirst()
  return row?.version ?? null
}

/** Brings a record to the last schema, each migration whole or not at all. */
export async function migrate(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Asked again under the write lock: another process may have migrated in between.
    const from = (await schemaVersion(trx, dialect)) ?? 0
    if (from >= SCHEMA_VERSION) return
    for (const migration of MIGRATIONS.slice(from)) await migration(trx, dialect)
    if (from === 0) await trx.schema.createTable('chancery_schema').addColumn('version', 'integer').execute()
    await sql`delete from chancery_schema`.execute(trx)
    await trx.insertInto('chancery_schema').values({ version: SCHEMA_VERSION }).execute()
  })
}
