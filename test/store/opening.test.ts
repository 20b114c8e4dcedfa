import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import { SCHEMA_VERSION } from '../../src/store/migrations/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { linesOf } from '../contracts/store/using.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)

/** A record with one document, closed again. */
async function recordAt(name: string): Promise<string> {
  const store = await openStore(at(name))
  await store.put(readingOf({ text: 'One article with 5 tons.', figures: [{ quote: '5 tons' }] }))
  await store.close()
  return at(name)
}

/** What opening a file says, and nothing of the file has changed. */
async function refusalOf(file: string, readOnly = false): Promise<[unknown, string]> {
  let said: [unknown, string] | null = null
  await openStore(file, { readOnly }).then(
    (store) => store.close(),
    (error: Error & { code?: unknown }) => {
      assert.equal(error.name, 'RecordError')
      said = [error.code, error.message.replaceAll(folder, 'FOLDER')]
    },
  )
  assert.ok(said, 'it was opened')
  return said
}

test('a record is there again when it is opened again', async () => {
  const file = await recordAt('again.db')
  const store = await openStore(file)
  assert.equal((await store.figures()).rows[0]?.quote, '5 tons')
  assert.equal(
    await store.put(readingOf({ text: 'One article with 5 tons.', figures: [{ quote: '5 tons' }] })),
    'unchanged',
  )
  await store.close()
  await store.close()
})

test('an empty file becomes a record', async () => {
  writeFileSync(at('empty.db'), '')
  const store = await openStore(at('empty.db'))
  assert.equal((await store.status()).documents, 0)
  await store.close()
})

test('a record that is opened for reading is read and not written', async () => {
  const file = await recordAt('reading.db')
  const store = await openStore(file, { readOnly: true })
  assert.equal((await store.search('article')).total, 1)
  assert.equal((await linesOf(store)).length, 2)
  await assert.rejects(store.put(readingOf({ id: 'two', text: 'Two.' })), {
    name: 'RecordError',
    code: 'read-only',
    message: `${file}: the record may only be read; allow writing to the file and its folder, or give another record.`,
  })
  assert.equal((await store.status()).documents, 1)
  await store.close()
})

test('a record that is not there cannot be opened for reading, and is not made', async () => {
  assert.deepEqual(await refusalOf(at('nowhere.db'), true), [
    'missing',
    'FOLDER/nowhere.db: there is no such record; read some articles into it first.',
  ])
  assert.throws(() => readFileSync(at('nowhere.db')), { code: 'ENOENT' })
})

test('a record in a folder that is not there', async () => {
  for (const readOnly of [false, true]) {
    assert.deepEqual(await refusalOf(at('no/such/record.db'), readOnly), [
      'missing-folder',
      'FOLDER/no/such/record.db: the folder FOLDER/no/such does not exist; create it or give another path.',
    ])
  }
})

test('a folder is no record', async () => {
  mkdirSync(at('folder.db'))
  assert.deepEqual(await refusalOf(at('folder.db')), [
    'no-record',
    'FOLDER/folder.db: this is a folder and no record; give the path of a file.',
  ])
})

test('a file that is no SQLite database is left as it was', async () => {
  const notes = 'These are my notes and no database. '.repeat(300)
  for (const readOnly of [false, true]) {
    writeFileSync(at('notes.txt'), notes)
    assert.deepEqual(await refusalOf(at('notes.txt'), readOnly), [
      'no-record',
      'FOLDER/notes.txt: this file is no record; give the path of another file.',
    ])
    assert.equal(readFileSync(at('notes.txt'), 'utf8'), notes)
  }
})

test('a database of something else is left as it was', async () => {
  const other = new DatabaseSync(at('other.db'))
  other.exec('create table documents (name text)')
  other.close()
  const bytes = readFileSync(at('other.db'))
  for (const readOnly of [false, true]) {
    assert.deepEqual(await refusalOf(at('other.db'), readOnly), [
      'no-record',
      'FOLDER/other.db: this database is no record; give the path of another file.',
    ])
  }
  assert.deepEqual(readFileSync(at('other.db')), bytes)
})

test('a record of a newer Chancery is left as it was', async () => {
  const file = await recordAt('newer.db')
  const database = new DatabaseSync(file)
  database.exec('update chancery_schema set version = 99; pragma wal_checkpoint(truncate)')
  database.close()
  const bytes = readFileSync(file)
  for (const readOnly of [false, true]) {
    assert.deepEqual(await refusalOf(file, readOnly), [
      'newer',
      `FOLDER/newer.db: the record was written by a newer Chancery (schema 99, this one knows ${SCHEMA_VERSION}); update Chancery or give another record.`,
    ])
  }
  assert.deepEqual(readFileSync(file), bytes)
})

test('a record whose schema was never finished is no record', async () => {
  const file = await recordAt('unfinished.db')
  const database = new DatabaseSync(file)
  database.exec('delete from chancery_schema')
  database.close()
  assert.equal((await refusalOf(file))[0], 'no-record')
})

test('a record whose words were changed from outside says so and shows none of them', async () => {
  const file = await recordAt('changed.db')
  const database = new DatabaseSync(file)
  database.exec(`update texts set text = replace(text, '5 tons', '6 tons')`)
  database.close()
  const store = await openStore(file)
  const expected = {
    name: 'RecordError',
    code: 'damaged',
    message: `${file}: the record's text has other words at 17–23 than "5 tons"; read the articles into a new record.`,
  }
  await assert.rejects(store.figures(), expected)
  const [document] = (await store.documents()).rows
  await assert.rejects(store.reading(document?.key ?? ''), expected)
  await store.close()
})

test('a record that is torn in the middle is told of as damaged', async () => {
  const store = await openStore(at('torn.db'))
  await store.putAll(
    Array.from({ length: 200 }, (_, index) => readingOf({ id: `d${index}`, text: `Article ${index}. `.repeat(50) })),
  )
  await store.close()
  const bytes = readFileSync(at('torn.db'))
  bytes.fill(0xa5, 4096 * 3)
  writeFileSync(at('torn.db'), bytes)
  const reading = async () => await linesOf(await openStore(at('torn.db'), { readOnly: true }))
  await assert.rejects(reading, {
    name: 'RecordError',
    code: 'damaged',
    message: `${at('torn.db')}: the record or its disk is damaged; restore the file from a copy, or read the articles into a new record.`,
  })
})
