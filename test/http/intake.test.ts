import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Intake, Watches } from '../../src/intake/index.ts'
import { openStore } from '../../src/store/index.ts'
import type { IntakeJob, Page, RefusedInput, Store, TakenDocument, WatchedAddress } from '../../src/vocabulary/index.ts'
import { temporaryFolder } from '../workers/folder.ts'
import { type Api, apiOver, HERE, openApi } from './record.ts'

const ARTICLE =
  'Nairobi, 3 March 2024. Trade between Kenya and Uganda reached $12.5 billion in 2023, the minister said.\n'

const folder = temporaryFolder()
// What waits to be read is below a temporary folder of this file alone.
process.env['TMPDIR'] = temporaryFolder()
const record = join(folder, 'record.db')
let store: Store
let intake: Intake
let api: Api

before(async () => {
  store = await openStore(record)
  intake = new Intake({ record, workers: 1, maxSize: 1000 })
  api = apiOver(store, undefined, { intake, watches: new Watches(intake) })
})
after(async () => {
  await intake.close()
  await api.close()
})

const FILE = { origin: `http://${HERE}`, 'content-type': 'application/octet-stream' }

async function give(body: object): Promise<IntakeJob> {
  const { status, body: job } = await api.send<IntakeJob>('POST', '/api/intake/jobs', body)
  assert.equal(status, 200, JSON.stringify(job))
  return job
}

async function sendFile(id: string, path: string, content: string, headers: Record<string, string> = FILE) {
  const size = Buffer.byteLength(content)
  const address = `/api/intake/jobs/${id}/files?path=${encodeURIComponent(path)}&size=${size}`
  const response = await api.request(address, { method: 'POST', headers, body: content })
  return { status: response.status, body: (await response.json()) as { error?: string } }
}

async function over(id: string): Promise<IntakeJob> {
  for (;;) {
    const { body } = await api.get<IntakeJob>(`/api/intake/jobs/${id}`)
    if (body.ended !== null) return body
    await wait(20)
  }
}

/** What lies beside the record, but for what SQLite keeps there. */
const beside = () => readdirSync(folder).filter((name) => !/^record\.db(?:-wal|-shm)?$/.test(name))
const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith('chancery-incoming-'))

describe('files', () => {
  it('are sent one by one, read into the record that is shown, and found there', async () => {
    const { id, state } = await give({ files: 3 })
    assert.equal(state, 'receiving')
    assert.equal((await sendFile(id, 'trade.txt', ARTICLE)).status, 200)
    for (const path of ['../../x.txt', '/etc/cron.d/x', '..\\x.txt', 'a/../../../x.txt', '%2e%2e/\0']) {
      const { status, body } = await sendFile(id, path, ARTICLE)
      assert.equal(status, 400, path)
      assert.match(body.error ?? '', /^This is no name that a file can have here; .*\.$/)
    }
    const { status, body } = await sendFile(id, 'long.txt', 'x'.repeat(1001))
    assert.deepEqual(
      [status, body.error],
      [
        413,
        'It has more than the 1,000 bytes that it may have here; split it, or read it with chancery read --max-size.',
      ],
    )
    assert.equal((await api.send('POST', `/api/intake/jobs/${id}/begin`, {})).status, 200)
    const job = await over(id)
    assert.deepEqual([job.state, job.outcomes.added, job.refused], ['done', 1, 6])
    const taken = await api.get<Page<TakenDocument>>(`/api/intake/jobs/${id}/taken`)
    assert.equal((await api.get(`/api/documents/${taken.body.rows[0]!.key}`)).status, 200)
    const refused = await api.get<Page<RefusedInput>>(`/api/intake/jobs/${id}/refused?limit=1`)
    assert.deepEqual([refused.body.total, refused.body.rows[0]!.file], [6, '../../x.txt'])
    assert.equal((await api.get<{ documents: number }>('/api/status')).body.documents, 1)
    assert.deepEqual([beside(), spools()], [[], []])
  })

  it('are measured as they come, whatever their sender says', async () => {
    const { id } = await give({ files: 2 })
    const address = `/api/intake/jobs/${id}/files?path=a.txt&size=10`
    const longer = await api.request(address, { method: 'POST', headers: FILE, body: 'x'.repeat(900) })
    assert.equal(longer.status, 413)
    const cut = await api.request(address.replace('a.txt', 'b.txt'), { method: 'POST', headers: FILE, body: 'short' })
    assert.deepEqual([cut.status, await cut.json()], [400, { error: 'It came cut off; give it again.' }])
    assert.equal((await api.send<IntakeJob>('DELETE', `/api/intake/jobs/${id}`, {})).body.state, 'stopped')
    assert.equal((await sendFile(id, 'c.txt', ARTICLE)).status, 409)
    await wait(50)
    assert.deepEqual([beside(), spools()], [[], []])
  })

  it('are refused from elsewhere than its own pages', async () => {
    const { id } = await give({ files: 1 })
    const FOREIGN: readonly Record<string, string>[] = [
      { ...FILE, origin: 'https://evil.example' },
      { ...FILE, origin: 'http://127.0.0.1:3000' },
      { ...FILE, origin: 'null' },
      { 'content-type': 'application/octet-stream' },
      { ...FILE, 'sec-fetch-site': 'cross-site' },
      { ...FILE, 'sec-fetch-site': 'same-site' },
      { ...FILE, host: 'evil.example', origin: 'http://evil.example' },
    ]
    for (const headers of FOREIGN) {
      assert.equal((await sendFile(id, 'a.txt', ARTICLE, headers)).status, 403, JSON.stringify(headers))
      const asJson = { ...headers, 'content-type': 'application/json' }
      for (const [method, path, body] of [
        ['POST', '/api/intake/jobs', { addresses: ['https://a.example'] }],
        ['POST', `/api/intake/jobs/${id}/begin`, {}],
        ['DELETE', `/api/intake/jobs/${id}`, {}],
        ['POST', '/api/watched', { address: 'https://a.example' }],
        ['DELETE', '/api/watched', { address: 'https://a.example' }],
        ['POST', '/api/watched/ask', {}],
      ] as const) {
        const response = await api.request(path, { method, headers: asJson, body: JSON.stringify(body) })
        assert.equal(response.status, 403, `${method} ${path}`)
      }
    }
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', '']) {
      assert.equal((await sendFile(id, 'a.txt', ARTICLE, { ...FILE, 'content-type': type })).status, 415, type)
    }
    const { body } = await api.get<IntakeJob>(`/api/intake/jobs/${id}`)
    assert.deepEqual([body.state, body.files, beside(), spools()], ['receiving', 0, [], []])
  })
})

describe('what may be given', () => {
  it('is told with its limits', async () => {
    const { body } = await api.get<{ problem: null; limits: { document: number }; documents: string[] }>('/api/intake')
    assert.deepEqual([body.problem, body.limits.document, body.documents.includes('pdf')], [null, 1000, true])
  })

  it('is refused in a sentence where it is nothing, wrong, or too long', async () => {
    const tooLong = { addresses: Array(40_000).fill('https://herald.example/a/long/address') }
    for (const [body, status] of [
      [{}, 400],
      [{ files: -1 }, 400],
      [{ files: 1, more: 1 }, 400],
      [{ addresses: [1] }, 400],
      [{ addresses: Array(1001).fill('https://a.example') }, 413],
      [tooLong, 413],
    ] as const) {
      const answer = await api.send<{ error: string }>('POST', '/api/intake/jobs', body)
      assert.equal(answer.status, status, JSON.stringify(body).slice(0, 100))
      assert.match(answer.body.error, /^[A-Z][^\n]*\.$/)
    }
    assert.equal((await api.get('/api/intake/jobs/none')).status, 404)
  })

  it('is nothing where the record may only be read, or is kept in memory', async () => {
    const readOnly = await openStore(record, { readOnly: true })
    const inMemory = await openApi()
    for (const [other, why] of [
      [apiOver(readOnly, undefined, { intake, watches: new Watches(intake) }), /may only be read/],
      [inMemory, /kept in memory/],
    ] as const) {
      assert.match((await other.get<{ problem: string }>('/api/intake')).body.problem, why)
      assert.match((await other.get<{ problem: string }>('/api/watched')).body.problem, why)
      for (const [address, body] of [
        ['/api/intake/jobs', { examples: true }],
        ['/api/watched', { address: 'https://a.example' }],
        ['/api/watched/ask', {}],
      ] as const)
        assert.equal((await other.send('POST', address, body)).status, 403, address)
      await other.close()
    }
    assert.deepEqual(beside(), [])
  })
})

describe('what is watched', () => {
  const listed = (rows: readonly WatchedAddress[]) =>
    rows.map(({ address, minutes, asked }) => [address, minutes, asked])
  const list = `${record}.watch.txt`

  it('stands in a list beside the record, as chancery watch takes it', async () => {
    const add = (body: object) => api.send<{ rows: WatchedAddress[]; error?: string }>('POST', '/api/watched', body)
    await add({ address: 'https://herald.example/feed.xml#top' })
    writeFileSync(list, `# By hand\n${readFileSync(list, 'utf8')}`)
    await add({ address: 'https://times.example/', minutes: 30 })
    const { body } = await add({ address: 'https://herald.example/feed.xml', minutes: 15 })
    assert.deepEqual(listed(body.rows), [
      ['https://herald.example/feed.xml', 15, null],
      ['https://times.example/', 30, null],
    ])
    assert.equal(
      readFileSync(list, 'utf8'),
      '# By hand\nhttps://herald.example/feed.xml 15\nhttps://times.example/ 30\n',
    )
    for (const [address, why] of [
      ['nonsense', /^This cannot be watched: nonsense: this is no address of the web; check how it is written\.$/],
      ['file:///etc/passwd', /only http and https are fetched/],
      ['https://user:secret@a.example', /holds a name or a password/],
      ['https://a.example\nhttps://b.example', /This is no address; give one/],
      ['# comment', /This is no address; give one/],
    ] as const) {
      const wrong = await add({ address })
      assert.equal(wrong.status, 400, address)
      assert.match(wrong.body.error ?? '', why)
    }
    assert.equal((await add({ address: 'https://a.example', minutes: 1 })).status, 400)
  })

  it('is taken out again', async () => {
    const remove = (address: string) => api.send<{ rows: WatchedAddress[] }>('DELETE', '/api/watched', { address })
    assert.deepEqual(listed((await remove('https://times.example/')).body.rows), [
      ['https://herald.example/feed.xml', 15, null],
    ])
    assert.equal((await remove('https://times.example/')).status, 404)
    assert.equal(readFileSync(list, 'utf8'), '# By hand\nhttps://herald.example/feed.xml 15\n')
    assert.deepEqual(beside(), ['record.db.watch.txt'])
  })
})
