import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import type { Judged, PositionMatrix } from '../../src/views/index.ts'
import type { Page, StatementRow } from '../../src/vocabulary/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { TOLD } from '../fixtures/told.ts'
import { type Api, apiOver } from './record.ts'

let api: Api

before(async () => {
  const store = await openStore(':memory:')
  await store.putAll(TOLD)
  api = apiOver(store)
})
after(() => api.close())

async function quotes(query = ''): Promise<string[]> {
  const { status, body } = await api.get<Page<StatementRow<'position'>>>(`/api/positions${query}`)
  assert.equal(status, 200)
  return body.rows.map(({ quote }) => quote)
}

const SECOND_TRACK = 'Otieno supports a second track.'
const FEES = 'Uganda should lower its border fees, she added.'
const EMPTY = 'We warn that Kenya pays for a line that stays half empty.'
const NO_FEES = 'Uganda opposes new fees for the Busia Depot.'

describe('the positions', () => {
  it('come the last published first, with their documents', async () => {
    assert.deepEqual(await quotes(), [EMPTY, NO_FEES, SECOND_TRACK, FEES])
    const { body } = await api.get<Page<StatementRow<'position'>>>('/api/positions?limit=1')
    assert.equal(body.total, 4)
    assert.equal(body.rows[0]?.document.publisher, 'Rift Times')
  })

  it('are narrowed by holder, the author among them, by stance, domain, addressee and time', async () => {
    assert.deepEqual(await quotes('?holder=KE'), [SECOND_TRACK, FEES])
    assert.deepEqual(await quotes('?holder=author'), [EMPTY])
    assert.deepEqual(await quotes('?holder=other'), [])
    assert.deepEqual(await quotes('?stance=opposes'), [NO_FEES])
    assert.deepEqual(await quotes('?holder=KE&domain=trade'), [FEES])
    assert.deepEqual(await quotes('?towards=KE'), [EMPTY])
    assert.deepEqual(await quotes('?to=2025-01'), [SECOND_TRACK, FEES])
    assert.deepEqual(await quotes('?from=2025-02'), [EMPTY, NO_FEES])
  })

  it('refuse what is no holder and no stance', async () => {
    for (const query of ['holder=kenya', 'stance=likes', 'towards=author', 'from=yesterday']) {
      assert.equal((await api.get(`/api/positions?${query}`)).status, 400, query)
    }
    const { body } = await api.get<{ error: string }>('/api/positions?holder=kenya')
    assert.match(body.error, /The parameter holder must be the ISO code of a state, author or other\./)
  })
})

describe('the matrix', () => {
  const cells = async (query = '') => {
    const { body } = await api.get<PositionMatrix>(`/api/positions/matrix${query}`)
    return body.domains.flatMap(({ domain, cells: own }) =>
      own.flatMap(({ holder, stances }) =>
        stances.map(({ stance, positions }) => `${domain} ${holder} ${stance} ${positions}`),
      ),
    )
  }

  it('counts by domain, holder and stance', async () => {
    assert.deepEqual(await cells(), [
      'infrastructure KE supports 1',
      'infrastructure UG opposes 1',
      'finance author warns 1',
      'trade KE recommends 1',
    ])
  })

  it('is narrowed by addressee and time, and still says towards whom all are', async () => {
    assert.deepEqual(await cells('?towards=UG'), ['trade KE recommends 1'])
    assert.deepEqual(await cells('?from=2025-06'), ['finance author warns 1', 'infrastructure UG opposes 1'])
    const { body } = await api.get<PositionMatrix>('/api/positions/matrix?towards=UG')
    assert.deepEqual(body.towards, [
      { value: 'KE', count: 1 },
      { value: 'UG', count: 1 },
    ])
  })
})

describe('positions that persons judged', () => {
  let own: Api
  before(async () => {
    const store = await openStore(':memory:')
    await store.putAll(TOLD)
    own = apiOver(store)
  })
  after(() => own.close())

  const rows = async (query = '') =>
    (await own.get<Page<Judged<StatementRow<'position'>>>>(`/api/positions${query}`)).body
  const quotesOf = async (query = '') => (await rows(query)).rows.map(({ quote }) => quote)
  const counts = async (query = '') => {
    const { body } = await own.get<PositionMatrix>(`/api/positions/matrix${query}`)
    return body.holders.map(({ holder, positions }) => `${holder} ${positions}`)
  }
  const judge = async (quote: string, body: object) => {
    const { id, document } = (await rows()).rows.find((row) => row.quote === quote)!
    const asked = { target: id, document: document.key, by: 'Ada', ...body }
    return (await own.send<{ id: string }>('POST', '/api/judgements', asked)).body.id
  }

  it('are counted and listed where they belong as corrected, and are given as they were read', async () => {
    const corrections = { actor: 'The paper', holders: ['UG'], domain: 'trade', addressee: ['KE', 'TZ'] }
    const id = await judge(EMPTY, { verdict: 'corrected', corrections })
    assert.deepEqual(await counts(), ['KE 2', 'UG 2'])
    assert.deepEqual(await counts('?towards=TZ'), ['UG 1'])
    assert.deepEqual(await quotesOf('?holder=author'), [])
    assert.deepEqual(await quotesOf('?holder=UG'), [NO_FEES, EMPTY])
    assert.deepEqual(await quotesOf('?holder=UG&limit=1&offset=1'), [EMPTY])
    assert.deepEqual(await quotesOf('?domain=trade'), [EMPTY, FEES])
    assert.deepEqual(await quotesOf('?domain=trade&to=2025-02'), [FEES])
    const [row] = (await rows('?towards=TZ')).rows
    assert.deepEqual([row?.actor, row?.judgement?.corrections], [null, corrections])
    const { body } = await own.get<PositionMatrix>('/api/positions/matrix')
    assert.deepEqual(
      body.towards.map(({ value, count }) => `${value} ${count}`),
      ['KE 1', 'TZ 1', 'UG 1'],
    )
    await own.send('DELETE', `/api/judgements/${id}`, { by: 'Ada' })
    assert.deepEqual(await counts(), ['KE 2', 'UG 1', 'author 1'])
  })

  it('are neither counted nor listed where they were rejected or set aside', async () => {
    await judge(NO_FEES, { verdict: 'rejected' })
    await judge(FEES, { verdict: 'set-aside' })
    assert.deepEqual(await counts(), ['KE 1', 'author 1'])
    assert.deepEqual(await quotesOf(), [EMPTY, SECOND_TRACK])
    assert.equal((await rows()).total, 2)
    assert.equal((await rows('?limit=1')).total, 2)
    assert.deepEqual(await quotesOf('?limit=1&offset=1'), [SECOND_TRACK])
    const { body } = await own.get<PositionMatrix>('/api/positions/matrix')
    assert.deepEqual(body.towards, [{ value: 'KE', count: 1 }])
  })

  it('stay where they are when they are confirmed', async () => {
    await judge(EMPTY, { verdict: 'confirmed' })
    assert.deepEqual(await counts(), ['KE 1', 'author 1'])
    assert.equal((await rows('?holder=author')).rows[0]?.judgement?.verdict, 'confirmed')
  })
})

describe('a recommendation', () => {
  it('says what took place since, of those who should act, in its domain', async () => {
    const store = await openStore(':memory:')
    const text = 'Peru should open its ports. Peru signed it.'
    await store.putAll([
      readingOf({
        id: 'call.txt',
        text,
        metadata: { published: '2024-01-10' },
        told: [
          {
            kind: 'position',
            quote: 'Peru should open its ports.',
            stance: 'recommends',
            actor: null,
            holders: [],
            addressee: ['PE'],
            domain: 'trade',
          },
        ],
      }),
      readingOf({
        id: 'signed.txt',
        text,
        metadata: { published: '2024-03-01' },
        told: [
          {
            kind: 'event',
            quote: 'signed',
            type: 'signing',
            actors: ['PE', 'CL'],
            date: '2024-02-20',
            domain: 'trade',
          },
        ],
      }),
    ])
    const api = apiOver(store)
    const { body } = await api.get<{ rows: { since: { total: number; happenings: { quote: string }[] } | null }[] }>(
      '/api/positions',
    )
    assert.deepEqual(
      body.rows.map(({ since }) => [since?.total, since?.happenings.map(({ quote }) => quote)]),
      [[1, ['signed']]],
    )
    await api.close()
  })
})
