import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { DecisionView, JudgedFigureRow, JudgedReading, SeriesView } from '../../src/views/index.ts'
import type { Page } from '../../src/vocabulary/index.ts'
import { type Api, HERE, KEYS, openApi, REPORT_TEXT } from './record.ts'

interface Added {
  readonly id: string
  readonly statement: string
  readonly judgement: DecisionView
  readonly error?: string
}

const WORDS = '$300 billion by 2030'
const START = REPORT_TEXT.indexOf(WORDS)
const END = START + WORDS.length

let api: Api
before(async () => {
  api = await openApi()
})
after(() => api.close())

const suggested = async (start: number, end: number, kind: string) => {
  const address = `/api/documents/${KEYS.report}/suggestion?start=${start}&end=${end}&kind=${kind}`
  return api.get<{ readonly fields: Readonly<Record<string, unknown>>; readonly error?: string }>(address)
}

describe('what a missed statement may be', () => {
  it('is what reading makes of its words', async () => {
    const { body } = await suggested(START, END, 'figure')
    const { value, unit, actors, domain } = body.fields
    assert.deepEqual([value, unit, domain], [300e9, 'USD', 'trade'])
    assert.deepEqual(actors, ['CN', 'RU'])
  })

  it('is else as the statements next to it', async () => {
    const at = REPORT_TEXT.indexOf('Room 12')
    const { body } = await suggested(at, at + 'Room 12'.length, 'figure')
    assert.deepEqual([body.fields['value'], body.fields['domain'], body.fields['actors']], [12, 'trade', ['CN', 'RU']])
  })

  it('of a thing is its words as its name', async () => {
    const { body } = await suggested(0, 11, 'entity')
    assert.equal(body.fields['name'], 'Trade rises')
  })

  it('is nothing outside of the text', async () => {
    const { status, body } = await suggested(5, 5, 'figure')
    assert.equal(status, 400)
    assert.match(body.error ?? '', /part of the text/)
  })
})

describe('a statement that is added', () => {
  const asked = async (more: object = {}) => ({
    document: KEYS.report,
    start: START,
    end: END,
    quote: WORDS,
    kind: 'figure',
    fields: { ...(await suggested(START, END, 'figure')).body.fields, period: '2031' },
    by: 'Ada',
    ...more,
  })

  it('is in the document, the figures, the series and their files, marked as by whom; undone, it is in none', async () => {
    const { status, body } = await api.send<Added>('POST', '/api/statements', await asked())
    assert.equal(status, 200)
    assert.deepEqual([body.judgement.verdict, body.judgement.by], ['added', 'Ada'])
    const reading = await api.get<JudgedReading>(`/api/documents/${KEYS.report}`)
    const added = reading.body.statements.find(({ id }) => id === body.statement)
    assert.deepEqual([added?.quote, added?.judgement?.verdict, added?.judgement?.corrections], [WORDS, 'added', {}])
    const figures = await api.get<Page<JudgedFigureRow>>('/api/figures?period=2031')
    assert.deepEqual(
      figures.body.rows.map(({ id, judgement }) => [id, judgement?.verdict]),
      [[body.statement, 'added']],
    )
    const series = await api.get<SeriesView<JudgedFigureRow>>('/api/series/trade.turnover/CN-RU')
    const points = series.body.scales.flatMap(({ targets, forecasts, facts }) => [...targets, ...forecasts, ...facts])
    assert.ok(points.some(({ figure }) => figure.id === body.statement))
    assert.match(await (await api.request('/series/trade.turnover/CN-RU.csv')).text(), /added,Ada/)
    const back = await api.send<Added>('DELETE', `/api/judgements/${body.id}`, { by: 'Ada' })
    assert.equal(back.status, 200)
    assert.equal((await api.get<Page<JudgedFigureRow>>('/api/figures?period=2031')).body.total, 0)
  })

  it('is refused in a sentence where the text is another', async () => {
    const { status, body } = await api.send<Added>('POST', '/api/statements', await asked({ quote: 'other words' }))
    assert.equal(status, 400)
    assert.match(body.error ?? '', /The text has changed/)
  })

  it('is taken from its own pages alone', async () => {
    const response = await api.request('/api/statements', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      body: JSON.stringify(await asked()),
    })
    assert.equal(response.status, 403)
    assert.equal(
      (await api.request('/api/statements', { method: 'PUT', headers: { origin: `http://${HERE}` } })).status,
      405,
    )
  })
})

describe('a judgement of what somebody else has judged since', () => {
  it('is refused, with what stands now, and is taken by whoever has seen that', async () => {
    const { body: figures } = await api.get<Page<JudgedFigureRow>>('/api/figures')
    const { id: target, document } = figures.rows.find(({ quote }) => quote === '$5 billion')!
    const give = (by: string, verdict: string, seen: string) =>
      api.send<Added>('POST', '/api/judgements', { target, document: document.key, verdict, by, seen })
    const ada = await give('Ada', 'confirmed', '')
    assert.equal(ada.status, 200)
    const ben = await give('Ben', 'rejected', '')
    assert.equal(ben.status, 409)
    assert.match(ben.body.error ?? '', /^Somebody decided about this since you saw it\.$/)
    assert.equal(ben.body.judgement.by, 'Ada')
    const standing = await api.get<Added>(`/api/standing?document=${document.key}&target=${target}`)
    assert.equal(standing.body.judgement.id, ada.body.id)
    const again = await give('Ben', 'rejected', ada.body.id)
    assert.equal(again.status, 200)
    const undo = (id: string, seen: string) => api.send<Added>('DELETE', `/api/judgements/${id}`, { by: 'Ada', seen })
    assert.equal((await undo(ada.body.id, ada.body.id)).status, 409)
    assert.equal((await undo(again.body.id, again.body.id)).status, 200)
    assert.equal((await undo(ada.body.id, ada.body.id)).status, 200)
  })
})
