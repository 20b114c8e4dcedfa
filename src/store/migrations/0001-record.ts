import { type CreateTableBuilder, type Kysely } from 'kysely'
import type { Dialect } from '../dialects/dialect.ts'
import type { Tables } from '../tables.ts'

/** Migration 1: documents, versions, and everything that is taken down from a version. */
export async function createRecord(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await createDocuments(db, dialect)
  await createStatements(db, dialect)
  await createSpans(db, dialect)
  await createFigureIndex(db, dialect)
  await dialect.createSearch(db)
}

async function createDocuments(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable('documents')
    .addColumn('number', dialect.wholeNumber, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .execute()
  let versions: CreateTableBuilder<'versions', string> = db.schema
    .createTable('versions')
    .addColumn('id', dialect.wholeNumber, (column) => dialect.numbered(column.primaryKey()))
    .addColumn('document', dialect.wholeNumber, (column) => column.notNull().references('documents.number'))
  for (const column of ['number', 'current', 'read', 'words', 'figures', 'leftovers']) {
    versions = versions.addColumn(column, 'integer', (definition) => definition.notNull())
  }
  for (const column of ['bytes_hash', 'text_hash', 'content_hash', 'format', 'name', 'inferred', 'listing']) {
    versions = versions.addColumn(column, 'text', (definition) => definition.notNull())
  }
  for (const column of ['url', 'title', 'publisher', 'author', 'lang', 'published', 'licence', 'title_order']) {
    versions = versions.addColumn(column, 'text')
  }
  await versions.addUniqueConstraint('versions_number', ['document', 'number']).execute()
  await db.schema
    .createTable('texts')
    .addColumn('version', dialect.wholeNumber, (column) => column.primaryKey().references('versions.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .execute()
}

async function createStatements(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  let statements: CreateTableBuilder<'statements', string> = placed(db, dialect, 'statements')
  const texts = ['id', 'kind', 'quote', 'unit', 'bound', 'measure', 'indicator', 'modality', 'domain']
  for (const column of [...texts, 'speaker_chain', 'actors', 'interval', 'inferred']) {
    statements = statements.addColumn(column, 'text', (definition) => definition.notNull())
  }
  for (const column of ['variant', 'period', 'deadline', 'speaker']) statements = statements.addColumn(column, 'text')
  statements = statements
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('upper', 'double precision')
  await dialect.clustered(statements).execute()
  await db.schema.createIndex('statements_id').on('statements').column('id').execute()
}

async function createSpans(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await dialect.clustered(placed(db, dialect, 'furniture').addColumn('kind', 'text', (c) => c.notNull())).execute()
  await dialect.clustered(placed(db, dialect, 'headings').addColumn('level', 'integer', (c) => c.notNull())).execute()
  const leftovers = placed(db, dialect, 'leftovers')
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
  await dialect.clustered(leftovers).execute()
}

/** A table of what stands at a place of a version, kept in the order in which a version is read back. */
function placed<T extends string>(db: Kysely<Tables>, dialect: Dialect, table: T) {
  return db.schema
    .createTable(table)
    .addColumn('version', dialect.wholeNumber, (column) => column.notNull().references('versions.id'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_place`, ['version', 'place'])
}

async function createFigureIndex(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const table = db.schema
    .createTable('figure_index')
    .addColumn('dyad', 'text', (column) => column.notNull())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('version', dialect.wholeNumber, (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('modality', 'text', (column) => column.notNull())
    .addColumn('domain', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision', (column) => column.notNull())
    .addColumn('document', dialect.wholeNumber, (column) => column.notNull())
    .addColumn('period', 'text')
    .addColumn('published', 'text')
    .addColumn('publisher', 'text')
    .addPrimaryKeyConstraint('figure_index_place', ['dyad', 'indicator', 'version', 'place'])
  await dialect.clustered(table).execute()
  await db.schema.createIndex('figure_index_version').on('figure_index').column('version').execute()
}
