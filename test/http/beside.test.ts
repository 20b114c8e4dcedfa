import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { makeRecord } from '../../bench/rooms/record.ts'
import { Beside } from '../../src/http/index.ts'
import { besideRoom } from '../../src/http/beside/index.ts'
import { openStore } from '../../src/store/index.ts'
import type { Store } from '../../src/vocabulary/index.ts'
import { type Api, apiOver } from './record.ts'

const DOCUMENTS = 40

interface Finding {
  readonly id: string
  readonly document: { readonly key: string }
  readonly judgement: { readonly id: string } | null
}

type Findings = { readonly total: number; readonly rows: readonly Finding[] }

let folder: string
let record: string
let store: Store
let beside: Beside
let api: Api
let here: Api

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-beside-'))
  record = join(folder, 'record.db')
  await makeRecord(record, DOCUMENTS)
  store = await openStore(record)
  beside = new Beside({ record })
  api = apiOver(store, undefined, { beside })
  here = apiOver(store)
})

after(async () => {
  await beside.close()
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const WAITING = { headers: { prefer: 'respond-async, wait=0' } }

describe('the rooms that are answered beside the server', () => {
  it('are known by their addresses, in the API’s description too', async () => {
    assert.equal(besideRoom('/api/findings'), 'findings')
    assert.equal(besideRoom('/api/relations/CN-RU'), 'lists')
    assert.equal(besideRoom('/api/relations/CN-RU/standing'), 'pledges')
    assert.equal(besideRoom('/api/sources/'), null)
    assert.equal(besideRoom('/api/status'), null)
    const { body } = await api.get<{ paths: Record<string, { get?: { responses: object } }> }>('/api/openapi.json')
    const told = Object.entries(body.paths).filter(([, { get }]) => get && '202' in get.responses)
    for (const [path] of told) assert.notEqual(besideRoom(path), null, path)
    assert.ok(told.length > 15)
  })

  it('answer as the server itself does', async () => {
    const { body: relations } = await here.get<{ dyads: { value: string }[] }>('/api/facets')
    const dyad = relations.dyads[0]!.value
    for (const address of [
      '/api/findings?limit=20',
      '/api/findings?severity=wrong',
      '/api/sources',
      '/api/sources?kind=speaker',
      '/api/pledges?limit=5',
      '/api/pledges/none',
      '/api/timeline?limit=5',
      '/api/positions?limit=5',
      '/api/positions/matrix',
      '/api/entries?limit=5',
      `/api/relations/${dyad}`,
      `/api/relations/${dyad}/standing`,
      '/api/network',
      '/api/map',
    ]) {
      const [one, other] = [await api.get(address), await here.get(address)]
      assert.deepEqual(one, other, address)
    }
  })

  it('keep the guard of the server', async () => {
    const response = await api.request('/api/findings', { headers: { host: 'elsewhere.example' } })
    assert.equal(response.status, 403)
    const answer = await api.request('/api/findings')
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'self'/)
    assert.equal(answer.headers.get('cache-control'), 'no-cache')
  })
})

describe('an answer that is being worked out', () => {
  it('says so to who prefers it, leaves the server free, and is there in the end', async () => {
    const another = new Beside({ record })
    const own = apiOver(store, undefined, { beside: another })
    const order: string[] = []
    const slow = own.get('/api/findings?limit=1').then(({ status }) => order.push(`findings ${status}`))
    const response = await own.request('/api/findings?limit=1', WAITING)
    assert.equal(response.status, 202)
    assert.equal(response.headers.get('preference-applied'), 'respond-async')
    const underway = (await response.json()) as { room: string; seconds: number; progress: unknown }
    assert.deepEqual([underway.room, typeof underway.seconds], ['findings', 'number'])
    order.push(`status ${(await own.get('/api/status')).status}`)
    await slow
    assert.deepEqual(order, ['status 200', 'findings 200'])
    assert.equal(
      (await own.request('/api/findings?limit=1', { headers: { prefer: 'respond-async, wait=60' } })).status,
      200,
    )
    await another.close()
  })

  it('can be given up by a page of its own alone, and is worked out anew when it is asked for again', async () => {
    const another = new Beside({ record })
    const own = apiOver(store, undefined, { beside: another })
    try {
      const waiting = own.get<{ error: string }>('/api/timeline')
      const foreign = await own.request('/api/underway/timeline', { method: 'DELETE' })
      assert.equal(foreign.status, 403)
      assert.deepEqual(await own.send('DELETE', '/api/underway/timeline', {}), { status: 200, body: { ended: true } })
      assert.deepEqual(await waiting, {
        status: 503,
        body: { error: 'This was given up before it was worked out.' },
      })
      assert.deepEqual((await own.send('DELETE', '/api/underway/timeline', {})).body, { ended: false })
      assert.equal((await own.get('/api/timeline')).status, 200)
      assert.equal((await own.send('DELETE', '/api/underway/nothing', {})).status, 400)
    } finally {
      await another.close()
    }
  })

  it('is refused where the record cannot be opened', async () => {
    const another = new Beside({ record: join(folder, 'missing.db') })
    const own = apiOver(store, undefined, { beside: another })
    const { status, body } = await own.get<{ error: string }>('/api/timeline')
    assert.equal(status, 503)
    assert.match(body.error, /no such record/)
    await another.close()
  })
})

describe('what was worked out', () => {
  it('is never shown of an earlier state of the record', async () => {
    const count = async () => (await api.get<{ total: number }>('/api/timeline')).body.total
    const earlier = await count()
    await makeRecord(record, DOCUMENTS + 5)
    assert.equal((await store.status()).documents, DOCUMENTS + 5)
    assert.ok((await count()) > earlier)
    assert.deepEqual(await api.get('/api/findings'), await here.get('/api/findings'))
  })

  it('knows what is decided at once', async () => {
    const { body } = await api.get<Findings>('/api/findings?limit=1')
    const [finding] = body.rows
    assert.ok(finding, 'the record has a finding')
    const asked = { target: finding.id, document: finding.document.key, verdict: 'confirmed', reason: '', by: 'ada' }
    const judged = await api.send<{ judgement: { id: string } }>('POST', '/api/judgements', asked)
    assert.equal(judged.status, 200)
    const decided = await api.get<Findings>('/api/findings?status=decided')
    assert.deepEqual(
      decided.body.rows.map(({ id, judgement }) => [id, judgement?.id]),
      [[finding.id, judged.body.judgement.id]],
    )
    assert.equal((await api.get<Findings>('/api/findings?limit=1')).body.total, body.total - 1)
  })
})
