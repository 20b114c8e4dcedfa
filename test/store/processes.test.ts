import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { linesOf } from '../contracts/store/using.ts'
import { temporaryFolder } from './folder.ts'

const folder = temporaryFolder()
const WRITER = join(import.meta.dirname, 'writer-process.ts')

const first = readingOf({ id: 'one', text: 'The first article.' })
const second = readingOf({ id: 'two', text: 'The second article.' })

/** Starts a process that writes to the record, and waits until it does. */
async function writing(file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [WRITER, file], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

async function ended(child: ChildProcess): Promise<void> {
  child.stdin?.write('end\n')
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
}

async function recordAt(name: string): Promise<string> {
  const file = join(folder, name)
  const store = await openStore(file)
  await store.put(first)
  await store.close()
  return file
}

test('a record that another process is writing is read, and written after it has finished', async () => {
  const file = await recordAt('written.db')
  const child = await writing(file)
  const store = await openStore(file, { patience: 50 })
  const before = await linesOf(store)
  const busy = {
    name: 'RecordError',
    code: 'busy',
    message: `${file}: another process is writing to this record and nothing was changed; wait until it has finished and try again.`,
  }
  await assert.rejects(store.put(second), busy)
  await assert.rejects(store.putAll([second]), busy)
  assert.deepEqual(await linesOf(store), before)
  assert.equal((await store.search('first')).total, 1)
  await ended(child)
  assert.equal(await store.put(second), 'added')
  assert.equal((await store.search('article')).total, 2)
  await store.close()
})

test('a write waits for another process while its patience lasts', async () => {
  const file = await recordAt('patient.db')
  const child = await writing(file)
  const store = await openStore(file, { patience: 60_000 })
  const put = store.put(second)
  // The wait does not hold up this process, which goes on and lets the other one end.
  await ended(child)
  assert.equal(await put, 'added')
  assert.equal((await store.documents()).total, 2)
  await store.close()
})

test('a record that another process is just making is told of as busy', async () => {
  const file = join(folder, 'making.db')
  const child = spawn(process.execPath, ['--input-type=module', '--eval', MAKER, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await assert.rejects(openStore(file, { patience: 50 }), { name: 'RecordError', code: 'busy' })
  await ended(child)
})

const MAKER = `
  import { DatabaseSync } from 'node:sqlite'
  const database = new DatabaseSync(process.argv[1])
  database.exec('begin exclusive')
  process.stdout.write('writing')
  process.stdin.once('data', () => process.exit(0))
`

test('two processes that make one record at once both find it whole', async () => {
  const file = join(folder, 'both.db')
  const stores = await Promise.all([openStore(file), openStore(file)])
  const [one, other] = stores
  assert.equal(await one?.put(first), 'added')
  assert.equal(await other?.put(first), 'unchanged')
  assert.equal(await other?.put(second), 'added')
  assert.equal((await one?.documents())?.total, 2)
  for (const store of stores) await store.close()
})

test('a process that is killed while it writes leaves the record as it was', async () => {
  const file = await recordAt('killed.db')
  const child = await writing(file)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const store = await openStore(file)
  assert.deepEqual(
    (await store.documents()).rows.map((row) => row.id),
    ['one'],
  )
  assert.equal(await store.put(second), 'added')
  await store.close()
})

test('facets are counted again after another process has written', async () => {
  const file = join(folder, 'facets.db')
  const [reader, writer] = [await openStore(file), await openStore(file)]
  const figures = async () => (await reader.facets()).indicators.map(({ value, count }) => `${value} ${count}`)
  assert.deepEqual(await figures(), [])
  await writer.put(readingOf({ text: '5 tons', figures: [{ quote: '5 tons', indicator: 'trade.exports' }] }))
  assert.deepEqual(await figures(), ['trade.exports 1'])
  await reader.put(readingOf({ id: 'two', text: '6 tons', figures: [{ quote: '6 tons', indicator: 'other' }] }))
  assert.deepEqual(await figures(), ['other 1', 'trade.exports 1'])
  await Promise.all([reader.close(), writer.close()])
})

test('facets of very many filters are all right', async () => {
  const store = await openStore(':memory:')
  await store.put(readingOf({ text: '5 tons', figures: [{ quote: '5 tons', period: '2023' }] }))
  for (let year = 1900; year < 2150; year += 1) {
    const { indicators } = await store.facets({ period: String(year) })
    assert.equal(indicators.length, year === 2023 ? 1 : 0, String(year))
  }
  assert.equal((await store.facets({ period: '2023' })).indicators.length, 1)
  await store.close()
})
