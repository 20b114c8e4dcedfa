import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it, test } from 'node:test'
import { backUpRecord, examineRecord, openStore, restoreRecord } from '../../src/store/index.ts'
import { RecordError } from '../../src/vocabulary/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { foundOut } from '../../scripts/torture/flipped-copies.ts'
import { linesOf } from '../contracts/store/using.ts'
import { seeded } from '../fixtures/mutations.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)

const reading = (number: number) =>
  readingOf({
    id: `d${number}`,
    name: `d${number}.txt`,
    text: `Article ${number} tells of ${number} tons, and of the port of the capital. ${'It goes on. '.repeat(80)}`,
    figures: [{ quote: `${number} tons` }],
  })

/** A record with so many documents, closed again. */
async function recordAt(name: string, documents = 20): Promise<string> {
  const store = await openStore(at(name))
  for (let number = 1; number <= documents; number += 1) await store.put(reading(number))
  await store.close()
  return at(name)
}

async function dumpOf(file: string): Promise<readonly string[]> {
  const store = await openStore(file, { readOnly: true })
  try {
    return await linesOf(store)
  } finally {
    await store.close()
  }
}

const refusalOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof RecordError, String(error))
  return `${error.code} ${error.message.replaceAll(folder, '')}`
}

describe('a backup', () => {
  it('is the record, and can be taken while another writes', async () => {
    const file = await recordAt('whole.db')
    const writer = await openStore(file)
    const before = await dumpOf(file)
    const [, outcome] = await Promise.all([backUpRecord(file, at('copy.db')), writer.put(reading(21))])
    await writer.close()
    assert.equal(outcome, 'added')
    const copied = await dumpOf(at('copy.db'))
    assert.ok([before, await dumpOf(file)].some((dump) => dump.join() === copied.join()))
    assert.deepEqual([await examineRecord(at('copy.db')), existsSync(at('copy.db.unfinished'))], [[], false])
  })

  it('takes no place of another file, and leaves nothing behind where it cannot be made', async () => {
    const file = await recordAt('kept.db', 1)
    writeFileSync(at('there.db'), 'something else')
    assert.equal(
      await refusalOf(backUpRecord(file, at('there.db'))),
      'exists /there.db: there is a file already; give the path of a file that is not there yet.',
    )
    assert.equal(readFileSync(at('there.db'), 'utf8'), 'something else')
    assert.match(
      await refusalOf(backUpRecord(at('none.db'), at('new.db'))),
      /^missing \/none\.db: there is no such record/,
    )
    assert.equal(existsSync(at('new.db')), false)
  })

  it('of a damaged record is refused', async () => {
    const file = await recordAt('torn.db')
    const database = new DatabaseSync(file)
    database.exec(`update texts set text = replace(text, 'tons', 'tins') where version = 3`)
    database.close()
    assert.match(
      await refusalOf(backUpRecord(file, at('torn-copy.db'))),
      /^damaged .*the text of d3\.txt is not the one that was read; /,
    )
    assert.deepEqual([existsSync(at('torn-copy.db')), existsSync(at('torn-copy.db.unfinished'))], [false, false])
  })
})

describe('what is restored', () => {
  it('is the backup, where there is no record', async () => {
    const file = await recordAt('source.db')
    await restoreRecord(file, at('restored.db'), { replace: false })
    assert.deepEqual(await dumpOf(at('restored.db')), await dumpOf(file))
  })

  it('takes the place of a record only where a person says so, also while it is read', async () => {
    const old = await recordAt('old.db', 3)
    const file = await recordAt('newer.db', 5)
    assert.equal(
      await refusalOf(restoreRecord(old, file, { replace: false })),
      'exists /newer.db: there is a file already; give --replace to put the backup in its place, or the path of another file.',
    )
    const reader = await openStore(file, { readOnly: true })
    assert.equal((await reader.status()).documents, 5)
    await restoreRecord(old, file, { replace: true })
    assert.equal((await reader.status()).documents, 3)
    await reader.close()
    assert.deepEqual(await dumpOf(file), await dumpOf(old))
    const writer = await openStore(file)
    assert.equal(await writer.put(reading(9)), 'added')
    await writer.close()
    assert.deepEqual(await examineRecord(file), [])
  })

  it('is never what is no record, or is damaged', async () => {
    const file = await recordAt('safe.db', 2)
    const before = await dumpOf(file)
    writeFileSync(at('text.db'), 'no record at all, but long enough to be looked at as one'.repeat(50))
    assert.match(await refusalOf(restoreRecord(at('text.db'), file, { replace: true })), /^no-record /)
    const torn = await recordAt('torn2.db')
    const bytes = readFileSync(torn)
    bytes.fill(0xff, bytes.length - 3000)
    writeFileSync(torn, bytes)
    assert.match(await refusalOf(restoreRecord(torn, file, { replace: true })), /^damaged /)
    assert.deepEqual(await dumpOf(file), before)
  })
})

/** What the examination says after something was done to a record. */
async function afterwards(name: string, sql: string): Promise<readonly string[]> {
  const file = await recordAt(name, 3)
  const database = new DatabaseSync(file)
  database.exec('pragma foreign_keys = off')
  database.exec(sql)
  database.close()
  return await examineRecord(file)
}

test('an examination says what is wrong, and changes nothing', async () => {
  const file = await recordAt('sound.db')
  const before = readFileSync(file)
  assert.deepEqual(await examineRecord(file), [])
  assert.deepEqual(readFileSync(file), before)
  assert.deepEqual(await afterwards('a.db', `update statements set quote = '3 tins' where version = 3`), [
    'd3.txt has other words at 19–25 than "3 tins"',
  ])
  assert.deepEqual(await afterwards('b.db', 'delete from figure_index where version = 2'), [
    'the index of figures is not true of d2.txt',
  ])
  assert.deepEqual(await afterwards('c.db', 'delete from search where rowid = 1'), [
    'the index for searching is not true of d1.txt',
  ])
  assert.deepEqual(await afterwards('g.db', `update statements set links = '[' where version = 2`), [
    'fields of d2.txt cannot be read',
  ])
  assert.deepEqual(await afterwards('d.db', 'update versions set figures = 7 where id = 2'), [
    'd2.txt does not hold as many figures or numbers left over as it says',
  ])
  assert.deepEqual(await afterwards('e.db', 'update versions set current = 0 where id = 2'), [
    'd2 has not one version that counts',
    'the index for searching is not true of a version 2',
  ])
  assert.ok((await afterwards('f.db', 'delete from texts where version = 1')).includes('d1.txt has no text'))
})

const COPIES = 150

test('of copies with flipped bytes each is found out, or still says what the record said', async () => {
  const file = await recordAt('flipped.db', 40)
  const found = await foundOut(file, at('flip.db'), COPIES, seeded(5))
  assert.ok(found > COPIES / 4, String(found))
})
