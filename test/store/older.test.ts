import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Kysely } from 'kysely'
import { RecordDialect, sqlite } from '../../src/store/dialects/sqlite.ts'
import { SqliteFile } from '../../src/store/dialects/sqlite-database.ts'
import { openStore } from '../../src/store/index.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/migrations/index.ts'
import type { Tables } from '../../src/store/tables.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { temporaryFolder } from './folder.ts'
import { ofKind } from '../../src/vocabulary/index.ts'

const folder = temporaryFolder()
const ARTICLE = readingOf({
  id: 'a',
  text: 'One article with 5 tons.',
  figures: [{ quote: '5 tons', scope: 'trade.volume|CN,RU|level|t|CN>RU|2023|fact' }],
})

/** A record as the Chancery of an older schema left it, with one article. */
async function olderRecord(version: number): Promise<string> {
  const file = join(folder, `${version}.db`)
  const database = new DatabaseSync(file)
  const db = new Kysely<Tables>({ dialect: new RecordDialect(new SqliteFile(database, (error) => error), 0) })
  for (const migration of MIGRATIONS.slice(0, version)) await migration(db, sqlite)
  const [figure] = ofKind('figure', ARTICLE.statements)
  const text = (value: unknown) => `'${typeof value === 'string' ? value : JSON.stringify(value)}'`
  database.exec(`
    create table chancery_schema (version integer);
    insert into chancery_schema values (${version});
    insert into documents (number, id) values (1, 'a');
    insert into versions (id, document, number, current, read, words, figures, leftovers, bytes_hash, text_hash,
      content_hash, format, name, inferred, listing)
      values (1, 1, 1, 1, 1, 5, 1, 0, 'b', ${text(ARTICLE.document.textHash)}, 'c', 'text', 'a', '[]', 'a');
    insert into texts (version, text) values (1, ${text(ARTICLE.document.text)});
    insert into statements (version, place, id, kind, start, end, quote, value, unit, bound, measure, indicator,
      modality, domain, speaker_chain, actors, interval, inferred)
      values (1, 0, ${text(figure!.id)}, 'figure', ${figure!.start}, ${figure!.end}, '5 tons', 5, 't', 'exact', 'level',
        'other', 'asserted', 'none', '[]', '[]', ${text(figure!.interval)}, '[]');
  `)
  await db.destroy()
  return file
}

for (let version = 1; version < SCHEMA_VERSION; version += 1) {
  test(`a record of schema ${version} is brought up to date, and what it holds is there`, async () => {
    const store = await openStore(await olderRecord(version))
    assert.equal((await store.status()).figures, 1)
    const [document] = (await store.documents()).rows
    const reading = await store.reading(document!.key)
    assert.deepEqual(
      ofKind('figure', reading?.statements ?? []).map(({ quote, links }) => [quote, links]),
      [['5 tons', []]],
    )
    assert.deepEqual(await store.scopes(), [])
    assert.equal(await store.put(readingOf({ id: 'b', text: 'Another.' })), 'added')
    await store.close()
  })
}
