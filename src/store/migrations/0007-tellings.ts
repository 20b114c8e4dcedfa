import type { Kysely } from 'kysely'
import type { Dialect } from '../dialects/dialect.ts'
import type { Tables } from '../tables.ts'

/** Migration 7: events, entities and positions; documents of older records have none until they are read again. */
export async function addTellings(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  let tellings = db.schema
    .createTable('tellings')
    .addColumn('version', dialect.wholeNumber, (column) => column.notNull().references('versions.id'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tellings_place', ['version', 'place'])
  for (const column of ['id', 'kind', 'quote', 'fields', 'named'] as const) {
    tellings = tellings.addColumn(column, 'text', (definition) => definition.notNull())
  }
  await dialect.clustered(tellings).execute()
  await db.schema.createIndex('tellings_id').on('tellings').column('id').execute()
  await db.schema
    .alterTable('statements')
    .addColumn('named', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
  await createIndex(db, dialect)
}

async function createIndex(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const index = db.schema
    .createTable('telling_index')
    .addColumn('version', dialect.wholeNumber, (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('document', dialect.wholeNumber, (column) => column.notNull())
    .addColumn('date', 'text')
    .addColumn('domain', 'text', (column) => column.notNull())
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('telling_index_place', ['relation', 'about', 'kind', 'type', 'version', 'place'])
  await dialect.clustered(index).execute()
  await db.schema.createIndex('telling_index_version').on('telling_index').column('version').execute()
}
