import type { Kysely } from 'kysely'
import type { Dialect } from '../dialects/dialect.ts'
import type { Tables } from '../tables.ts'

/** Migration 6: by what near-copies are found; documents of older records are found once they are read again. */
export async function addPassageMarks(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const table = db.schema
    .createTable('passage_marks')
    .addColumn('mark', dialect.wholeNumber, (column) => column.notNull())
    .addColumn('version', dialect.wholeNumber, (column) => column.notNull().references('versions.id'))
    .addPrimaryKeyConstraint('passage_marks_mark', ['mark', 'version'])
  await dialect.clustered(table).execute()
  await db.schema.createIndex('passage_marks_version').on('passage_marks').column('version').execute()
}
