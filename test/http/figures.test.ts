import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { SeriesView } from '../../src/views/index.ts'
import type { FigureFacets, FigureRow, Page } from '../../src/vocabulary/index.ts'
import { type Api, KEYS, openApi } from './record.ts'

let api: Api

before(async () => {
  api = await openApi()
})
after(() => api.close())

const quotes = async (query: string): Promise<string[]> => {
  const { status, body } = await api.get<Page<FigureRow>>(`/api/figures${query}`)
  assert.equal(status, 200, query)
  return body.rows.map(({ quote }) => quote).toSorted()
}

describe('the figures', () => {
  it('are given with their document and the words around them', async () => {
    const { body } = await api.get<Page<FigureRow>>('/api/figures?indicator=energy.gas-volume')
    assert.equal(body.total, 1)
    const [row] = body.rows
    assert.deepEqual(
      [row?.quote, row?.value, row?.unit, row?.actors],
      ['22.7 billion cubic metres', 22_700_000_000, 'm3', ['RU', 'CN']],
    )
    assert.deepEqual(row?.document, {
      key: KEYS.column,
      name: 'column.txt',
      title: 'A column',
      publisher: 'Times',
      author: null,
      published: '2023-12-01',
      url: null,
    })
    assert.equal(row?.before, 'I hope for $250 billion in 2024. Russia sold ')
    assert.equal(row?.after, ' of gas to China in 2023.')
  })

  it('are narrowed by each filter', async () => {
    assert.equal((await quotes('')).length, 5)
    assert.deepEqual(await quotes('?indicator=trade.exports'), ['$5 billion'])
    assert.deepEqual(await quotes('?period=2023'), ['$240.1 billion', '22.7 billion cubic metres'])
    assert.deepEqual(await quotes('?modality=hoped'), ['$250 billion'])
    assert.deepEqual(await quotes('?domain=energy'), ['22.7 billion cubic metres'])
    assert.deepEqual(await quotes('?publisher=Herald'), ['$240.1 billion', '$300 billion', '$5 billion'])
    assert.deepEqual(await quotes(`?document=${KEYS.column}`), ['$250 billion', '22.7 billion cubic metres'])
    assert.deepEqual(await quotes('?dyad=CN-RU&modality=target'), ['$300 billion'])
    assert.deepEqual(await quotes('?dyad=CN-DE'), [])
  })

  it('are sorted by value', async () => {
    const sorted = async (query: string) =>
      (await api.get<Page<FigureRow>>(`/api/figures?indicator=trade.turnover&sort=value${query}`)).body.rows.map(
        ({ quote }) => quote,
      )
    assert.deepEqual(await sorted(''), ['$240.1 billion', '$250 billion', '$300 billion'])
    assert.deepEqual(await sorted('&descending=true'), ['$300 billion', '$250 billion', '$240.1 billion'])
    assert.deepEqual(await sorted('&limit=1&offset=1'), ['$250 billion'])
  })

  it('are found one by one by their id', async () => {
    const { body } = await api.get<Page<FigureRow>>('/api/figures?modality=target')
    const [row] = body.rows
    assert.deepEqual(await api.get(`/api/figures/${row?.id}`), { status: 200, body: row })
  })

  it('that are not in the record are said so', async () => {
    const { status, body } = await api.get<{ error: string }>('/api/figures/ffffffffffffffff')
    assert.equal(status, 404)
    assert.match(body.error, /^[A-Z].*\.$/)
  })
})

describe('the facets', () => {
  it('count what each filter can take', async () => {
    const { status, body } = await api.get<FigureFacets>('/api/facets')
    assert.equal(status, 200)
    assert.deepEqual(body.indicators, [
      { value: 'trade.turnover', count: 3 },
      { value: 'energy.gas-volume', count: 1 },
      { value: 'trade.exports', count: 1 },
    ])
    assert.deepEqual(body.dyads, [{ value: 'CN-RU', count: 5 }])
    assert.deepEqual(body.publishers, [
      { value: 'Herald', count: 3 },
      { value: 'Times', count: 2 },
    ])
  })

  it('go by the other filters', async () => {
    const { body } = await api.get<FigureFacets>('/api/facets?publisher=Times')
    assert.deepEqual(body.domains, [
      { value: 'energy', count: 1 },
      { value: 'trade', count: 1 },
    ])
    assert.equal(body.publishers.length, 2)
  })
})

describe('a series', () => {
  it('sets facts, targets and hopes apart', async () => {
    const { status, body } = await api.get<SeriesView>('/api/series/trade.turnover/CN-RU')
    assert.equal(status, 200)
    assert.deepEqual([body.indicator, body.dyad, body.total], ['trade.turnover', 'CN-RU', 3])
    const [scale] = body.scales
    const shown = (name: 'facts' | 'targets' | 'forecasts') =>
      scale?.[name].map(({ figure, span }) => [figure.quote, span.from, span.to])
    assert.equal(scale?.key, 'USD.level.CN-RU')
    assert.deepEqual(shown('facts'), [['$240.1 billion', '2023-01-01', '2024-01-01']])
    assert.deepEqual(shown('targets'), [['$300 billion', '2030-01-01', '2031-01-01']])
    assert.deepEqual(shown('forecasts'), [['$250 billion', '2024-01-01', '2025-01-01']])
  })

  it('of which there is no figure is empty', async () => {
    const { body } = await api.get<SeriesView>('/api/series/trade.turnover/KE-UG')
    assert.deepEqual(body, { indicator: 'trade.turnover', dyad: 'KE-UG', total: 0, scales: [] })
  })

  it('of what is no dyad says what a dyad is', async () => {
    const { status, body } = await api.get<{ error: string }>('/api/series/trade.turnover/China')
    assert.equal(status, 400)
    assert.match(body.error, /dyad/)
  })
})
