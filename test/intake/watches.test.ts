import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Intake, memoryFile, openMemory, watchFile, Watches } from '../../src/intake/index.ts'
import { saveMemory } from '../../src/intake/watch-memory.ts'
import type { IntakeJob, WatchedAddress } from '../../src/vocabulary/index.ts'
import { type Listener, listen } from '../sources/network/listener.ts'
import { filled, temporaryFolder } from '../workers/folder.ts'

const folder = temporaryFolder()
const article = (amount: string) =>
  `Nairobi, 3 March 2024. Trade between Kenya and Uganda reached $${amount} billion in 2023, the minister said.\n`

let listener: Listener
let site: string
const answers: Record<string, string> = { '/robots.txt': 'user-agent: *\ndisallow: /secret', '/page': article('12.5') }

before(async () => {
  listener = await listen(({ url }, response) => {
    const answer = answers[url ?? '']
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(answer)
  })
  site = `http://127.0.0.1:${listener.port}`
  answers['/feed'] =
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><link>${site}/item</link></item></channel></rss>`
  answers['/item'] = article('4.5')
})
after(() => listener.close())

async function over(intake: Intake, { id }: IntakeJob): Promise<IntakeJob> {
  for (;;) {
    const job = intake.job(id)
    if (job.ended !== null) return job
    await wait(20)
  }
}

const toldOf = (rows: readonly WatchedAddress[]) =>
  rows.map(({ address, result, problem, items }) => [address.slice(site.length), result, problem, items])

describe('what is watched for a record that is shown', () => {
  it('is asked when it is added, told with what came of it, and asked again when it is wanted', async () => {
    const record = join(folder, 'a.db')
    const intake = new Intake({ record, workers: 1, allowPrivate: true })
    const watches = new Watches(intake)
    watches.start()
    assert.deepEqual([watches.list(), intake.jobs()], [[], []])
    const [added] = watches.add(`${site}/page`, 10)
    assert.deepEqual([added?.asked, added?.result], [null, null])
    const [first] = intake.jobs()
    assert.equal(first?.kind, 'watched')
    assert.equal((await over(intake, first!)).outcomes.added, 1)
    for (const path of ['/feed', '/secret', '/gone']) watches.add(`${site}${path}`, null)
    await over(intake, intake.jobs()[0]!)
    await over(intake, watches.ask(false))
    assert.deepEqual(toldOf(watches.list()), [
      ['/page', 'sent', null, 0],
      ['/feed', 'sent', null, 1],
      ['/secret', 'unwanted', null, 0],
      ['/gone', 'failed', `${site}/gone: the server answered 404 (Not Found); check the address.`, 0],
    ])
    const [page] = watches.list()
    assert.equal(Date.parse(page!.due!) - Date.parse(page!.asked!), 10 * 60_000)
    const asked = listener.asked.length
    await over(intake, watches.ask(false))
    assert.equal(listener.asked.length, asked, 'nothing is due')
    await over(intake, watches.ask(true))
    assert.ok(listener.asked.length > asked)
    watches.close()
    await intake.close()
    assert.equal(readFileSync(watchFile(record), 'utf8').split('\n').length, 5)
  })

  it('is not asked before the server says that it may be', async () => {
    const record = join(folder, 'b.db')
    const intake = new Intake({ record })
    const watches = new Watches(intake)
    watches.add(`${site}/page`, null)
    assert.deepEqual(intake.jobs(), [])
    await intake.close()
  })

  it('waits where its host wants to be left alone', async () => {
    const record = join(folder, 'c.db')
    const { memory } = openMemory(record)
    memory.putOff('herald.example', 5_000_000)
    saveMemory(record, memory, 0)
    filled(folder, { 'c.db.watch.txt': 'https://herald.example/a\nhttps://times.example/b\n' })
    const watches = new Watches(new Intake({ record }), () => 1_000_000)
    assert.deepEqual(
      watches.list().map(({ due, result }) => [due, result]),
      [
        ['1970-01-01T01:23:20.000Z', 'put-off'],
        [null, null],
      ],
    )
  })
})

describe('what watching remembers', () => {
  it('keeps what another program asked later', () => {
    const record = join(folder, 'd.db')
    const page = { etag: null, lastModified: null, first: 1, changed: null, items: [], result: null, problem: null }
    const [ours, theirs] = [openMemory(record).memory, openMemory(record).memory]
    ours.keep('https://a.example', { ...page, asked: 10 })
    ours.keep('https://b.example', { ...page, asked: 30 })
    theirs.keep('https://a.example', { ...page, asked: 20 })
    theirs.keep('https://b.example', { ...page, asked: 20 })
    theirs.putOff('c.example', 500)
    saveMemory(record, theirs, 40)
    saveMemory(record, ours, 40)
    const { memory, wasDamaged } = openMemory(record)
    assert.deepEqual(
      [memory.page('https://a.example')?.asked, memory.page('https://b.example')?.asked, memory.until('c.example')],
      [20, 30, 500],
    )
    assert.equal(wasDamaged, false)
    filled(folder, { 'd.db.watch.json': '{' })
    assert.equal(memoryFile(record), join(folder, 'd.db.watch.json'))
    assert.equal(openMemory(record).wasDamaged, true)
  })
})
