import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Kysely } from 'kysely'
import { RecordDialect, sqlite } from '../../src/store/dialects/sqlite.ts'
import { SqliteFile } from '../../src/store/dialects/sqlite-database.ts'
import { migrate, SCHEMA_VERSION, schemaVersion } from '../../src/store/migrations/index.ts'
import type { Tables } from '../../src/store/tables.ts'

function databaseInMemory() {
  const database = new DatabaseSync(':memory:')
  const file = new SqliteFile(database, (error) => error)
  return { database, db: new Kysely<Tables>({ dialect: new RecordDialect(file, 0) }) }
}

test('a new database has schema 0, and the last one once it is migrated', async () => {
  const { db } = databaseInMemory()
  assert.equal(await schemaVersion(db, sqlite), 0)
  await migrate(db, sqlite)
  assert.equal(await schemaVersion(db, sqlite), SCHEMA_VERSION)
  await db.destroy()
})

test('a record that another process has migrated in between, even further, is left as it is', async () => {
  const { db, database } = databaseInMemory()
  await migrate(db, sqlite)
  for (const version of [SCHEMA_VERSION, 99]) {
    database.exec(`update chancery_schema set version = ${version}`)
    await migrate(db, sqlite)
    assert.equal(await schemaVersion(db, sqlite), version)
  }
  await db.destroy()
})

test('a migration that fails leaves nothing behind', async () => {
  const { db, database } = databaseInMemory()
  const failing = { ...sqlite, createSearch: () => Promise.reject(new Error('no full text here')) }
  await assert.rejects(migrate(db, failing), /no full text here/)
  assert.deepEqual(database.prepare('select name from sqlite_master').all(), [])
  await db.destroy()
})

test('every table of the schema is kept by SQLite in the order of its key', async () => {
  const { db, database } = databaseInMemory()
  await migrate(db, sqlite)
  const clustered = database
    .prepare(
      `select name from pragma_table_list where wr = 1 and schema = 'main' and name not like 'search%' order by name`,
    )
    .all()
  assert.deepEqual(
    clustered.map((row) => row['name']),
    [
      'figure_index',
      'furniture',
      'headings',
      'judgements',
      'leftovers',
      'official_values',
      'passage_marks',
      'statements',
      'telling_index',
      'tellings',
      'withdrawals',
    ],
  )
  await db.destroy()
})
