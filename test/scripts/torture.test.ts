import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import { MUTATED_FORMATS, mutatedFiles } from '../../scripts/torture/mutated-files.ts'
import { linesByDocument, problemsOf } from '../../scripts/torture/whole-record.ts'
import { openStore } from '../../src/store/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { seeded } from '../fixtures/mutations.ts'
import { temporaryFolder } from '../store/folder.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/torture/main.ts')
const folder = temporaryFolder()

function torture(...args: string[]) {
  // Within a test, node:test would otherwise refuse to run files.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  return spawnSync(process.execPath, [SCRIPT, ...args], { env, encoding: 'utf8' })
}

describe('the tortures', () => {
  it('fail where none ran, and take no part or seed that is none', () => {
    const none = torture('--part', 'ci', 'nowhere')
    assert.deepEqual([none.status, none.stdout.trim().split('\n').at(-1)], [1, '0 passed, 0 failed'])
    assert.match(torture('--part', 'half').stderr, /There is no part half/)
    assert.match(torture('--seed', 'x').stderr, /x is no seed/)
  })

  it('mutate the files of a format the same way for the same seed, and nearly all otherwise for another', () => {
    for (const format of MUTATED_FORMATS) {
      const [one, same, other] = [4, 4, 5].map((seed) => mutatedFiles(format, 20, seeded(seed)))
      assert.deepEqual(one, same)
      const equal = one!.filter(({ bytes }, at) => Buffer.compare(bytes, other![at]!.bytes) === 0)
      assert.ok(equal.length < 5, format)
    }
  })
})

describe('a record that is compared with what it should hold', () => {
  const recordAt = async (name: string, ids: readonly string[]): Promise<string> => {
    const store = await openStore(join(folder, name))
    for (const id of ids)
      await store.put(readingOf({ id, name: id, text: `${id} has 5 tons.`, figures: [{ quote: '5 tons' }] }))
    await store.close()
    return join(folder, name)
  }

  it('has nothing wrong where it holds some of it, each whole', async () => {
    const reference = await linesByDocument(await recordAt('all.db', ['a', 'b', 'c']))
    assert.deepEqual(await problemsOf(await recordAt('some.db', ['a', 'c']), reference, ['a']), [])
    assert.deepEqual(await problemsOf(join(folder, 'none.db'), reference, []), [])
  })

  it('has something wrong where a document is lost, half there or another', async () => {
    const reference = await linesByDocument(await recordAt('whole.db', ['a', 'b', 'c']))
    const file = await recordAt('part.db', ['a', 'c'])
    assert.deepEqual(await problemsOf(file, reference, ['b']), ['b is lost'])
    assert.deepEqual(await problemsOf(join(folder, 'none.db'), reference, ['b']), ['b is lost with its record'])
    const database = new DatabaseSync(file)
    database.exec(
      'pragma foreign_keys = off; delete from statements where version = 1; update versions set figures = 0',
    )
    database.close()
    assert.ok((await problemsOf(file, reference, [])).includes('a is not whole, or twice there'))
  })
})
