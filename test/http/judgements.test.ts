import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import type {
  DecisionView,
  EntrySummary,
  FindingList,
  JudgedFigureRow,
  JudgedReading,
  SeriesScale,
} from '../../src/views/index.ts'
import type { Page, PlacedJudgement } from '../../src/vocabulary/index.ts'
import { read } from '../fixtures/reader.ts'
import { temporaryFolder } from '../store/folder.ts'
import { type Api, apiOver, KEYS, openApi } from './record.ts'

interface Judged {
  readonly id: string
  readonly target: string
  readonly document: string
  readonly judgement: DecisionView | null
  readonly error?: string
}

let api: Api

before(async () => {
  api = await openApi()
})
after(() => api.close())

const rowOf = async (quote: string): Promise<JudgedFigureRow> => {
  const { body } = await api.get<Page<JudgedFigureRow>>('/api/figures')
  return body.rows.find((row) => row.quote === quote)!
}
const give = (body: object) => api.send<Judged>('POST', '/api/judgements', { by: 'Ada', ...body })
const withdraw = (id: string) => api.send<Judged>('DELETE', `/api/judgements/${id}`, { by: 'Ben' })

describe('a statement', () => {
  it('is made by machine until a person looks at it', async () => {
    const { body } = await api.get<JudgedReading>(`/api/documents/${KEYS.report}`)
    assert.deepEqual(
      body.statements.map(({ judgement }) => judgement),
      [null, null, null],
    )
    assert.equal((await rowOf('$5 billion')).judgement, null)
  })

  it('shows what was decided in its document, in the figures and alone, with its fields as they were read', async () => {
    const { id, document, period } = await rowOf('$5 billion')
    const { status, body } = await give({
      target: id,
      verdict: 'corrected',
      corrections: { period: '2022' },
      reason: 'see above',
    })
    assert.equal(status, 200)
    assert.deepEqual([body.target, body.document], [id, document.key])
    const { at, ...decision } = body.judgement!
    assert.match(at, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    assert.deepEqual([decision.verdict, decision.by, decision.reason], ['corrected', 'Ada', 'see above'])
    assert.deepEqual(decision.corrections, { period: '2022' })
    assert.equal(decision.judgements.length, 1)
    const row = await rowOf('$5 billion')
    assert.deepEqual([row.period, row.judgement], [period, body.judgement])
    assert.deepEqual((await api.get<JudgedFigureRow>(`/api/figures/${id}`)).body.judgement, body.judgement)
    const reading = await api.get<JudgedReading>(`/api/documents/${KEYS.report}`)
    assert.deepEqual(reading.body.statements.find((each) => each.id === id)?.judgement, body.judgement)
    const back = await withdraw(body.id)
    assert.deepEqual([back.status, back.body.judgement], [200, null])
    assert.equal((await rowOf('$5 billion')).judgement, null)
  })

  it('stays in the list of judgements when one was taken back', async () => {
    const { body } = await api.get<Page<PlacedJudgement>>(`/api/judgements?document=${KEYS.report}`)
    assert.deepEqual(
      body.rows.map(({ quote, found, takenBack }) => [quote.exact, found, takenBack?.by]),
      [['$5 billion', 'there', 'Ben']],
    )
    assert.equal((await api.get<Page<unknown>>('/api/judgements?standing=true')).body.total, 0)
  })
})

describe('a series', () => {
  const series = async (address: string) => (await api.get<{ total: number; scales: SeriesScale[] }>(address)).body
  const quotes = (scales: readonly SeriesScale[]) =>
    scales.flatMap(({ facts, targets, forecasts }) =>
      [...facts, ...targets, ...forecasts].map(({ figure }) => figure.quote),
    )

  it('goes by what was decided, unless it is asked for as read', async () => {
    const [wrong, moved] = [await rowOf('$240.1 billion'), await rowOf('$5 billion')]
    const one = await give({ target: wrong.id, verdict: 'rejected' })
    const corrections = { indicator: 'trade.turnover', period: '2020' }
    const two = await give({ target: moved.id, verdict: 'corrected', corrections })
    const judged = await series('/api/series/trade.turnover/CN-RU')
    assert.deepEqual(quotes(judged.scales).toSorted(), ['$250 billion', '$300 billion', '$5 billion'])
    assert.equal(judged.total, 3)
    const point = judged.scales[0]!.facts.find(({ figure }) => figure.quote === '$5 billion')
    assert.equal(point?.span.from, '2020-01-01')
    assert.deepEqual(quotes((await series('/api/series/trade.exports/CN-RU')).scales), [])
    const asRead = await series('/api/series/trade.turnover/CN-RU?asRead=true')
    assert.deepEqual(quotes(asRead.scales).toSorted(), ['$240.1 billion', '$250 billion', '$300 billion'])
    for (const { body } of [one, two]) await withdraw(body.id)
    assert.equal((await series('/api/series/trade.turnover/CN-RU')).total, 3)
  })
})

describe('what cannot be judged', () => {
  it('is said in one sentence', async () => {
    const { id } = await rowOf('$5 billion')
    const cases: readonly (readonly [object, number, RegExp])[] = [
      [{ target: 'none', verdict: 'confirmed' }, 404, /^This record holds no statement and no finding none\.$/],
      [{ target: id, verdict: 'maybe' }, 400, /^The field verdict must be one of confirmed, /],
      [{ target: id, verdict: 'confirmed', by: '' }, 400, /^A judgement needs the name/],
      [{ target: id, verdict: 'confirmed', by: 7 }, 400, /^The field by must be a text/],
      [{ target: id, verdict: 'confirmed', at: '2020-01-01' }, 400, /^There is no field at of a judgement\.$/],
      [{ target: id, verdict: 'corrected' }, 400, /^Corrections are fields/],
      [{ target: id, verdict: 'corrected', corrections: { actors: 'CN' } }, 400, /^The field actors must be/],
      [{ target: id, verdict: 'corrected', corrections: { id: 'x' } }, 400, /^There is no field id of a figure\.$/],
      [{ target: id, document: KEYS.column, verdict: 'confirmed' }, 404, /^This record holds no statement/],
    ]
    for (const [body, status, problem] of cases) {
      const answer = await give(body)
      assert.equal(answer.status, status, JSON.stringify(body))
      assert.match(answer.body.error ?? '', problem)
    }
    const missing = await withdraw('0123456789ab')
    assert.equal(missing.status, 404)
    assert.equal((await api.get<Page<unknown>>('/api/judgements?standing=true')).body.total, 0)
  })
})

describe('a record that may only be read', () => {
  it('says so where it is asked, and takes no judgement', async () => {
    const file = join(temporaryFolder(), 'read-only.db')
    const writable = await openStore(file)
    await writable.put(read('Trade between Peru and Chile was $8.1 billion in 2022.'))
    await writable.close()
    const closed = apiOver(await openStore(file, { readOnly: true }))
    try {
      const { body } = await closed.get<{ writable: boolean; by: string; problem: string }>('/api/judging')
      assert.deepEqual([body.writable, body.by], [false, 'ada'])
      assert.match(body.problem, /^This record may only be read, so nothing in it can be judged; .*\.$/)
      const { rows } = await closed.store.figures()
      const refused = await closed.send<Judged>('POST', '/api/judgements', {
        target: rows[0]!.id,
        verdict: 'confirmed',
        by: 'Ada',
      })
      assert.deepEqual([refused.status, refused.body.error], [403, body.problem])
      assert.equal((await closed.send('DELETE', '/api/judgements/x', { by: 'Ada' })).status, 403)
    } finally {
      await closed.close()
    }
  })

  it('says of another that it may be judged, and in whose name', async () => {
    const { body } = await api.get('/api/judging')
    assert.deepEqual(body, { by: 'ada', writable: true, problem: null })
  })
})

describe('findings', () => {
  const WRONG = 'In 2020, trade between China and Poland exceeded $146.87 billion, up 35.8% from a year earlier.'
  const TEXTS = [
    WRONG,
    'Trade between Peru and Chile was $8.1 billion in 2022.',
    'Trade between Peru and Chile was $9.6 billion in 2022.',
  ]
  let checked: Api
  const list = async (query = '') => (await checked.get<FindingList>(`/api/findings${query}`)).body
  const judge = (body: object) => checked.send<Judged>('POST', '/api/judgements', { by: 'Ada', ...body })

  before(async () => {
    const store = await openStore(':memory:')
    for (const [index, text] of TEXTS.entries()) {
      const reading = read(text)
      await store.put({ ...reading, document: { ...reading.document, id: `${index}.txt`, name: `${index}.txt` } })
    }
    checked = apiOver(store)
  })
  after(() => checked.close())

  it('are listed errors first, with their places and what they can be narrowed by', async () => {
    const { total, rows, rules, severities, documents, statuses } = await list()
    assert.deepEqual(
      rows.map(({ rule, severity, document }) => [rule, severity, document.name]),
      [
        ['misfiled-partner', 'error', '0.txt'],
        ['sources-disagree', rows[1]!.severity, rows[1]!.document.name],
      ],
    )
    assert.equal(total, 2)
    assert.deepEqual(rules.map(({ value, count }) => `${value} ${count}`).toSorted(), [
      'misfiled-partner 1',
      'sources-disagree 1',
    ])
    assert.deepEqual(
      severities.map(({ count }) => count).reduce((sum, count) => sum + count),
      2,
    )
    assert.equal(documents.length, 2)
    assert.deepEqual(statuses, [{ value: 'open', count: 2 }])
    const [first] = rows
    assert.equal(first!.before + first!.quote + first!.after, WRONG)
    const { rows: figures } = await checked.store.figures()
    assert.equal(first!.statement, figures.find(({ quote }) => quote === first!.quote)?.id)
    assert.ok(!('quoted' in first!))
  })

  it('are narrowed by rule, severity, document and whether they are decided', async () => {
    const { rows } = await list()
    assert.deepEqual((await list('?rule=misfiled-partner')).rows, [rows[0]])
    assert.deepEqual((await list('?severity=error')).rows, [rows[0]])
    assert.deepEqual((await list(`?document=${rows[1]!.document.key}`)).rows, [rows[1]])
    assert.deepEqual((await list('?limit=1&offset=1')).rows, [rows[1]])
    assert.equal((await list('?status=decided')).total, 0)
    assert.equal((await checked.get('/api/findings?rule=none')).status, 400)
    assert.equal((await checked.get('/api/findings?state=open')).status, 400)
  })

  it('leave the list when they are decided, and come back when that is taken back', async () => {
    const [first] = (await list()).rows
    const { body } = await judge({ target: first!.id, verdict: 'set-aside', reason: 'later' })
    assert.deepEqual([body.target, body.judgement?.verdict], [first!.id, 'set-aside'])
    assert.deepEqual(
      (await list()).rows.map(({ rule }) => rule),
      ['sources-disagree'],
    )
    const [decided] = (await list('?status=decided')).rows
    assert.deepEqual([decided?.id, decided?.judgement?.reason], [first!.id, 'later'])
    assert.deepEqual((await list('?status=all')).statuses.map(({ value, count }) => `${value} ${count}`).toSorted(), [
      'decided 1',
      'open 1',
    ])
    await checked.send('DELETE', `/api/judgements/${body.id}`, { by: 'Ada' })
    assert.equal((await list()).total, 2)
  })

  it('are found anew when a statement that they rest on is judged', async () => {
    const { rows } = await checked.store.figures()
    const target = rows.find(({ quote }) => quote === '$9.6 billion')!.id
    const { body } = await judge({ target, verdict: 'rejected' })
    assert.deepEqual(
      (await list()).rows.map(({ rule }) => rule),
      ['misfiled-partner'],
    )
    await checked.send('DELETE', `/api/judgements/${body.id}`, { by: 'Ada' })
    assert.equal((await list()).total, 2)
  })

  it('and statements that moved in a new version answer with all that stands about them now', async () => {
    const { rows } = await checked.store.documents()
    const document = rows.find(({ name }) => name === '0.txt')!
    const put = (text: string) => {
      const reading = read(text)
      return checked.store.put({ ...reading, document: { ...reading.document, id: '0.txt', name: '0.txt' } })
    }
    const idOf = async () => (await checked.store.reading(document.key))!.statements[0]!.id
    const findingNow = async () => (await list(`?document=${document.key}&status=all`)).rows[0]!.id
    const [before, finding] = [await idOf(), await findingNow()]
    const one = await judge({ target: before, verdict: 'confirmed' })
    const set = await judge({ target: finding, verdict: 'confirmed' })
    await put(`It was said before. ${WRONG.replace('In 2020, trade', 'In 2020 trade')}`)
    const [after, findingAfter] = [await idOf(), await findingNow()]
    assert.notEqual(after, before)
    assert.notEqual(findingAfter, finding)
    const two = await judge({ target: after, verdict: 'confirmed' })
    assert.equal(two.body.judgement?.judgements.length, 2)
    const again = await judge({ target: findingAfter, verdict: 'rejected' })
    assert.equal(again.body.judgement?.judgements.length, 2)
    const back = await checked.send<Judged>('DELETE', `/api/judgements/${one.body.id}`, { by: 'Ada' })
    assert.deepEqual([back.body.target, back.body.judgement?.id], [after, two.body.id])
    const backFinding = await checked.send<Judged>('DELETE', `/api/judgements/${set.body.id}`, { by: 'Ada' })
    assert.deepEqual([backFinding.body.target, backFinding.body.judgement?.id], [findingAfter, again.body.id])
    for (const { body } of [two, again]) await checked.send('DELETE', `/api/judgements/${body.id}`, { by: 'Ada' })
    await put(WRONG)
  })

  it('and entries go by what was decided, and by what was read once that is taken back', async () => {
    const entries = async () => {
      const { rows } = (await checked.get<Page<EntrySummary>>('/api/entries?indicator=trade.turnover&dyad=CL-PE')).body
      return rows.map(({ figures, disputed }) => [figures, disputed])
    }
    assert.deepEqual(await entries(), [[2, true]])
    const { rows } = await checked.store.figures()
    const target = rows.find(({ quote }) => quote === '$9.6 billion')!.id
    const { body } = await judge({ target, verdict: 'corrected', corrections: { period: '2021' } })
    assert.deepEqual(await entries(), [
      [1, false],
      [1, false],
    ])
    await checked.send('DELETE', `/api/judgements/${body.id}`, { by: 'Ada' })
    assert.deepEqual(await entries(), [[2, true]])
    const out = await judge({ target, verdict: 'set-aside' })
    assert.deepEqual(await entries(), [[1, false]])
    assert.deepEqual(await checked.get(`/api/figures/${target}/entry`), { status: 200, body: { place: null } })
    await checked.send('DELETE', `/api/judgements/${out.body.id}`, { by: 'Ada' })
  })

  it('are found in what is put in later', async () => {
    const reading = read(WRONG)
    await checked.store.put({ ...reading, document: { ...reading.document, id: 'late.txt', name: 'late.txt' } })
    assert.ok((await list()).rows.some(({ document }) => document.name === 'late.txt'))
  })
})
