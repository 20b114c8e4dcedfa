import type { Kysely } from 'kysely'
import type { Dialect } from '../dialects/dialect.ts'
import type { Tables } from '../tables.ts'

/** Migration 4: what persons decided, and what of it was taken back. */
export async function addJudgements(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  let judgements = db.schema
    .createTable('judgements')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('document', dialect.wholeNumber, (column) => column.notNull().references('documents.number'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('rule', 'text')
    .addColumn('evidence', 'text')
  for (const column of [
    'kind',
    'target',
    'exact',
    'prefix',
    'suffix',
    'verdict',
    'reason',
    'corrections',
    'by',
    'at',
  ] as const) {
    judgements = judgements.addColumn(column, 'text', (definition) => definition.notNull())
  }
  await dialect.clustered(judgements).execute()
  await db.schema.createIndex('judgements_document').on('judgements').column('document').execute()
  const withdrawals = db.schema
    .createTable('withdrawals')
    .addColumn('judgement', 'text', (column) => column.primaryKey().references('judgements.id'))
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
  await dialect.clustered(withdrawals).execute()
}
