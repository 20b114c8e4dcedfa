import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import type { EntityFacts, EntityList } from '../../src/views/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { DEPOT, LAKE_LINE, MINISTER, TOLD } from '../fixtures/told.ts'
import { type Api, apiOver, openApi } from './record.ts'

let api: Api

before(async () => {
  const store = await openStore(':memory:')
  const text = 'The EAEU met. The Zürich bank paid.'
  const known = readingOf({
    id: 'known.txt',
    text,
    told: [
      {
        kind: 'entity',
        quote: 'EAEU',
        type: 'mechanism',
        name: 'EAEU',
        entity: 'eurasian-economic-union',
        mentions: [{ start: 4, end: 8 }],
      },
      { kind: 'entity', quote: 'Zürich bank', entity: 'ch/zurich-bank', name: 'Zürich bank' },
    ],
  })
  await store.putAll([...TOLD, known])
  api = apiOver(store)
})
after(() => api.close())

const list = async (query = '') => (await api.get<EntityList>(`/api/entities${query}`)).body
const names = async (query = '') => (await list(query)).rows.map(({ name, documents }) => `${name} ${documents}`)
const facts = async (id: string) => (await api.get<EntityFacts>(`/api/entities/${encodeURIComponent(id)}`)).body

describe('the list of entities', () => {
  it('has those of most documents first, with how many there are of each type', async () => {
    assert.deepEqual(await names(), [
      'Busia Depot 2',
      'Lake Line 2',
      'Lake States Forum 2',
      'Amina Otieno 1',
      'Zürich bank 1',
      'EAEU 1',
    ])
    const { total, types } = await list('?type=project')
    assert.equal(total, 2)
    assert.deepEqual(types, [
      { value: 'mechanism', count: 2 },
      { value: 'project', count: 2 },
      { value: 'organisation', count: 1 },
      { value: 'person', count: 1 },
    ])
  })

  it('is narrowed by words of a name, those of the gazetteer among them', async () => {
    assert.deepEqual(await names('?text=lake'), ['Lake Line 2', 'Lake States Forum 2'])
    assert.deepEqual(await names('?text=lake&type=mechanism'), ['Lake States Forum 2'])
    assert.deepEqual(await names('?text=Eurasian+Economic+Union'), ['EAEU 1'])
    assert.deepEqual(await names('?text=ZURICH'), ['Zürich bank 1'])
    assert.deepEqual(await names('?text=person'), [])
    assert.deepEqual(await names('?text=%25'), await names())
  })

  it('refuses a type that there is none of', async () => {
    const { status, body } = await api.get<{ error: string }>('/api/entities?type=ship')
    assert.equal(status, 400)
    assert.match(body.error, /The parameter type must be one of agreement, project/)
  })
})

describe('the page of an entity', () => {
  it('has its mentions by document, its figures as series, its events and positions', async () => {
    const line = await facts(LAKE_LINE)
    assert.equal(line.isCandidate, false)
    assert.equal(line.known, null)
    assert.deepEqual(
      line.mentions.rows.map(({ document, mentions }) => `${document.publisher} ${mentions.length}`),
      ['Rift Times 1', 'The Lake Courier 4'],
    )
    assert.equal(line.figures, 3)
    assert.deepEqual(
      line.series.map(({ indicator, unit, figures }) => [indicator, unit, figures.map(({ quote }) => quote)]),
      [
        ['infrastructure.freight', 't', ['1.5 million tonnes', '1.2 million tonnes']],
        ['infrastructure.capacity', 't/a', ['4 million tonnes a year']],
      ],
    )
    assert.deepEqual(
      line.events.rows.map(({ quote }) => quote),
      ['opened the Lake Line'],
    )
    assert.equal(line.positions.total, 0)
    const depot = await facts(DEPOT)
    assert.deepEqual(
      depot.positions.rows.map(({ stance }) => stance),
      ['opposes'],
    )
    assert.deepEqual(
      depot.events.rows.map(({ status }) => status),
      ['planned'],
    )
  })

  it('says of a candidate that it is one, and of what is known where from', async () => {
    assert.equal((await facts(MINISTER)).isCandidate, true)
    const union = await facts('eurasian-economic-union')
    assert.equal(union.name, 'Eurasian Economic Union')
    assert.deepEqual(union.written, ['EAEU'])
    assert.ok(union.known?.names.some(({ lang, names: all }) => lang === 'en' && all.includes('EAEU')))
    assert.ok(union.known?.whereKnownFrom)
  })

  it('is found by an id with a stroke in it', async () => {
    assert.equal((await facts('ch/zurich-bank')).name, 'Zürich bank')
  })

  it('says that nothing names what is in no document', async () => {
    const { status, body } = await api.get<{ error: string }>('/api/entities/nothing')
    assert.equal(status, 404)
    assert.equal(body.error, 'No document of this record names nothing.')
  })
})

describe('the long lists of an entity', () => {
  it('are read page by page', async () => {
    const api = await openApi()
    const first = await api.get<EntityFacts>('/api/entities/the-bank')
    const later = await api.get<EntityFacts>('/api/entities/the-bank?events=1&figures=1')
    assert.equal(later.body.events.total, first.body.events.total)
    assert.deepEqual(later.body.events.rows, first.body.events.rows.slice(1))
    assert.deepEqual(later.body.mentions, first.body.mentions)
    assert.equal((await api.get('/api/entities/the-bank?mentions=999')).status, 404)
    assert.equal((await api.get('/api/entities/the-bank?pages=1')).status, 400)
    await api.close()
  })
})
