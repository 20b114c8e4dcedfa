import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { documentKey, openStore } from '../../src/store/index.ts'
import type { DecisionView, JudgedReading } from '../../src/views/index.ts'
import type { Page, PlacedJudgement, Statement } from '../../src/vocabulary/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { TOLD } from '../fixtures/told.ts'
import { type Api, apiOver } from './record.ts'

const COURIER = 'https://courier.example/lake-line'
const KEY = documentKey(COURIER)

interface Judged {
  readonly id: string
  readonly judgement: DecisionView | null
  readonly error?: string
}

let api: Api

before(async () => {
  const store = await openStore(':memory:')
  await store.putAll(TOLD)
  api = apiOver(store)
})
after(() => api.close())

const reading = async () => (await api.get<JudgedReading>(`/api/documents/${KEY}`)).body
const idOf = async (quote: string, kind: Statement['kind']) =>
  (await reading()).statements.find((each) => each.quote === quote && each.kind === kind)!.id
const give = (target: string, body: object) =>
  api.send<Judged>('POST', '/api/judgements', { by: 'Ada', document: KEY, target, ...body })
const decided = async () =>
  (await reading()).statements.flatMap(({ kind, quote, judgement }) =>
    judgement ? [`${kind} ${quote}: ${judgement.verdict} ${JSON.stringify(judgement.corrections)}`] : [],
  )

describe('an event, an entity and a position', () => {
  it('are confirmed, corrected and rejected, and stay as they were read', async () => {
    const event = await idOf('visited Kampala', 'event')
    assert.equal((await give(event, { verdict: 'corrected', corrections: { date: '2024-03-15' } })).status, 200)
    assert.equal((await give(await idOf('Amina Otieno', 'entity'), { verdict: 'confirmed' })).status, 200)
    const { body } = await give(await idOf('Otieno supports a second track.', 'position'), { verdict: 'rejected' })
    assert.equal(body.judgement?.verdict, 'rejected')
    assert.deepEqual(await decided(), [
      'entity Amina Otieno: confirmed {}',
      'event visited Kampala: corrected {"date":"2024-03-15"}',
      'position Otieno supports a second track.: rejected {}',
    ])
    const visit = (await reading()).statements.find(({ id }) => id === event)
    assert.equal(visit?.kind === 'event' && visit.date, '2024-03-14')
  })

  it('are listed with what kind they are of', async () => {
    const { body } = await api.get<Page<PlacedJudgement>>('/api/judgements')
    assert.deepEqual(
      body.rows.map(({ target, found }) => `${target.kind} ${found}`),
      ['event there', 'entity there', 'position there'],
    )
    assert.equal((await api.get<Page<unknown>>('/api/judgements?kind=event')).body.total, 1)
    assert.equal((await api.get<Page<unknown>>('/api/judgements?kind=statement')).body.total, 0)
  })

  it('refuse fields that they do not have', async () => {
    const { status, body } = await give(await idOf('Lake Line', 'entity'), {
      verdict: 'corrected',
      corrections: { date: '2024' },
    })
    assert.deepEqual([status, body.error], [400, 'There is no field date of an entity.'])
  })

  it('can be undone', async () => {
    const event = await idOf('opened the Lake Line', 'event')
    const { body } = await give(event, { verdict: 'confirmed' })
    const back = await api.send<Judged>('DELETE', `/api/judgements/${body.id}`, { by: 'Ben' })
    assert.deepEqual([back.status, back.body.judgement], [200, null])
  })

  it('are found again in a new version', async () => {
    const text =
      'KISUMU — Corrected. President Amina Otieno of Kenya visited Kampala on 15 March 2024. There she spoke.'
    const told = [
      { kind: 'event', quote: 'visited Kampala', type: 'visit', date: '2024-03-15' },
      { kind: 'entity', quote: 'Amina Otieno', type: 'person', name: 'Amina Otieno' },
    ] as const
    assert.equal(await api.store.put(readingOf({ id: COURIER, text, told })), 'new-version')
    assert.deepEqual(await decided(), [
      'event visited Kampala: corrected {"date":"2024-03-15"}',
      'entity Amina Otieno: confirmed {}',
    ])
    const { body } = await api.get<Page<PlacedJudgement>>('/api/judgements?standing=true')
    assert.deepEqual(
      body.rows.map(({ target, found }) => `${target.kind} ${found}`),
      ['event moved', 'entity moved', 'position lost'],
    )
  })
})
