import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { type Api, apiOver } from './record.ts'

const event = { kind: 'event', quote: 'met in Lima', type: 'meeting', place: 'Lima', actors: ['CL', 'PE'] } as const
const article = (id: string, date: string) =>
  readingOf({
    id,
    text: 'The ministers met in Lima and spoke of the Lima-Tacna railway.',
    metadata: { published: date },
    told: [
      { ...event, date },
      { kind: 'entity', quote: 'Lima-Tacna railway', type: 'project', name: 'Lima-Tacna railway', parties: ['PE'] },
    ],
  })

interface Placed {
  readonly total: number
  readonly rows: readonly { readonly id: string; readonly kind: string; readonly document: { readonly key: string } }[]
}

interface Map {
  readonly placed: number
  readonly places: readonly { readonly name: string; readonly total: number }[]
}

let api: Api
before(async () => {
  const store = await openStore(':memory:')
  await store.putAll([article('a', '2020-01-01'), article('b', '2021-01-01')])
  api = apiOver(store)
})
after(() => api.close())

const AT_LIMA = '/api/map/place?name=Lima&within=PE'

describe('the map of places', () => {
  it('tells how much stands at each, and what only where one is asked for', async () => {
    const { body } = await api.get<Map>('/api/map')
    assert.deepEqual(
      body.places.map(({ name, total, ...rest }) => [name, total, Object.keys(rest).toSorted()]),
      [['Lima', 4, ['latitude', 'longitude', 'state']]],
    )
    const { body: lima } = await api.get<Placed>(`${AT_LIMA}&limit=1&offset=1`)
    assert.deepEqual([lima.total, lima.rows.length], [4, 1])
    assert.equal((await api.get<Placed>(`${AT_LIMA}&kind=events`)).body.total, 2)
    assert.deepEqual((await api.get<Placed>('/api/map/place?name=Nowhere&within=PE')).body, { total: 0, rows: [] })
  })

  it('is as judged', async () => {
    const [meeting] = (await api.get<Placed>(`${AT_LIMA}&kind=events`)).body.rows
    const asked = { target: meeting!.id, document: meeting!.document.key, verdict: 'rejected', reason: '', by: 'ada' }
    assert.equal((await api.send('POST', '/api/judgements', asked)).status, 200)
    assert.equal((await api.get<Placed>(`${AT_LIMA}&kind=events`)).body.total, 1)
    assert.equal((await api.get<Map>('/api/map')).body.placed, 3)
  })
})
