import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it, test } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import { ARTICLE, filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()

/** Enough articles for several batches, in two folders that share names. */
const files = Object.fromEntries(
  Array.from({ length: 80 }, (_, index) => [
    `${index % 2 === 0 ? 'north' : 'south'}/article-${Math.floor(index / 2)}.txt`,
    ARTICLE.replace('12.5', `${index + 1}.5`).replace('2023', String(1990 + (index % 30))),
  ]),
)
filesIn(folder, files)
const north = join(folder, 'north')
const south = join(folder, 'south')

describe('the same articles give the same bytes', () => {
  it('from extract, with one worker or two, whatever the order', async () => {
    const [one, again, two, shuffled] = await Promise.all([
      run(['extract', north, south, '--leftovers', '--workers', '1']),
      run(['extract', north, south, '--leftovers', '--workers', '1']),
      run(['extract', north, south, '--leftovers', '--workers', '2']),
      run(['extract', south, join(north, 'article-3.txt'), north, '--leftovers', '--workers', '2']),
    ])
    assert.equal(one.stderr, '')
    assert.equal(one.status, 0)
    const figures = rowsOf(one.stdout).filter(({ kind }) => kind === 'figure')
    assert.equal(figures.length, 80)
    assert.deepEqual([figures[0]!.doc, figures[0]!.quote], ['north/article-0.txt', '$1.5 billion'])
    assert.equal(again.stdout, one.stdout)
    assert.equal(two.stdout, one.stdout)
    assert.equal(shuffled.stdout, one.stdout)
  })

  it('from the dump of a record', async () => {
    const records = ['one.db', 'two.db'].map((name) => join(folder, name))
    await Promise.all([
      run(['read', north, south, '--workers', '1', '--record', records[0]!]),
      run(['read', south, north, '--workers', '2', '--record', records[1]!]),
    ])
    const [one, two] = await Promise.all(records.map(dumpOf))
    assert.ok(one!.includes('"$80.5 billion"'), 'the last article is in it')
    assert.equal(two, one)
  })
})

async function dumpOf(record: string): Promise<string> {
  const store = await openStore(record, { readOnly: true })
  let text = ''
  for await (const line of store.dump()) text += `${line}\n`
  await store.close()
  return text
}

test('reading again changes nothing, and a changed file becomes a new version', async () => {
  const place = filesIn(join(folder, 'versions'), { 'a.txt': ARTICLE, 'b.txt': ARTICLE.replace('12.5', '3.5') })
  const record = join(folder, 'versions.db')
  const read = () => run(['read', place, '--record', record])
  const first = await read()
  assert.equal(first.stdout.split('\n')[0], 'Read 2 documents: 2 added, 0 new versions, 0 reread, 0 unchanged.')
  assert.match(first.stdout, /^Found 2 figures; \d+ numbers? left over \(/m)
  const dump = await dumpOf(record)
  const second = await read()
  assert.equal(second.stdout.split('\n')[0], 'Read 2 documents: 0 added, 0 new versions, 0 reread, 2 unchanged.')
  assert.equal(await dumpOf(record), dump)
  filesIn(place, { 'b.txt': ARTICLE.replace('12.5', '4.5') })
  const third = await read()
  assert.equal(third.stdout.split('\n')[0], 'Read 2 documents: 0 added, 1 new version, 0 reread, 1 unchanged.')
  const after = await dumpOf(record)
  assert.ok(after.includes('"$3.5 billion"') && after.includes('"$4.5 billion"'), 'both versions are kept')
})
