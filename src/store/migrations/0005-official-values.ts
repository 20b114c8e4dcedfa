import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Dialect } from '../dialects/dialect.ts'
import type { Tables } from '../tables.ts'

const KEY = [
  ...(['indicator', 'reporter', 'partner', 'variant', 'measure', 'unit', 'basis', 'producer', 'via'] as const),
  ...(['period', 'value', 'bound', 'status', 'note', 'url'] as const),
]

/** Migration 5: published values that were imported; one that says the same, whenever it was looked up, is there once. */
export async function addOfficialValues(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  let table: CreateTableBuilder<'official_values', string> = db.schema.createTable('official_values')
  for (const column of [...KEY, 'retrieved']) {
    table = table.addColumn(column, 'text', (definition) => definition.notNull())
  }
  await dialect.clustered(table.addPrimaryKeyConstraint('official_values_key', KEY)).execute()
}
