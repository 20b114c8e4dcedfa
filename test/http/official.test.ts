import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { OfficialSeries, SeriesView } from '../../src/views/index.ts'
import type { OfficialRow, Page } from '../../src/vocabulary/index.ts'
import { type Api, openApi } from './record.ts'

const ROW: OfficialRow = {
  indicator: 'trade.turnover',
  variant: null,
  measure: 'level',
  reporter: 'CN',
  partner: 'RU',
  period: '2031',
  value: '310000000000',
  unit: 'USD',
  bound: 'exact',
  basis: null,
  status: 'preliminary',
  producer: 'GACC',
  via: null,
  note: null,
  url: 'https://example.org/a',
  retrieved: '2032-01-20',
}

let api: Api
before(async () => {
  api = await openApi()
})
after(() => api.close())

describe('the series of a dyad', () => {
  const levels = async () => {
    const { body } = await api.get<SeriesView>('/api/series/trade.turnover/CN-RU')
    return body.scales.find(({ key }) => key === 'USD.level.CN-RU')!
  }

  it('carries what is published of the same, with its source', async () => {
    const { official, total } = await levels()
    assert.ok(total > 0 && official.length > 1)
    const values = official.flatMap((line) => line.values.map(({ point }) => point))
    assert.ok(values.some(({ period, value }) => period === '2023' && value === 240_110_000_000))
    assert.ok(values.every(({ url, producer, retrieved }) => url !== '' && producer !== '' && retrieved !== ''))
    assert.ok(official.every(({ caveats }) => caveats.length > 0))
    assert.deepEqual(new Set(official.map(({ countedBy }) => countedBy)), new Set(['CN', 'RU']))
  })

  it('has scales of their own for what no text states', async () => {
    const { status, body } = await api.get<SeriesView>('/api/series/arms.share/CN-RU')
    assert.equal(status, 200)
    assert.equal(body.total, 0)
    assert.ok(body.scales.some(({ measure, official }) => measure === 'share' && official[0]?.producer === 'SIPRI'))
  })

  it('holds what is imported while it is open', async () => {
    const periods = async () =>
      (await levels()).official.flatMap(({ values }) => values.map(({ point }) => point.period))
    assert.ok(!(await periods()).includes('2031'))
    await api.store.putOfficial([ROW])
    assert.ok((await periods()).includes('2031'))
  })
})

describe('the list of published series', () => {
  it('is of all indicators and states, or of some', async () => {
    const all = await api.get<Page<OfficialSeries>>('/api/official')
    assert.equal(all.body.total, all.body.rows.length)
    assert.ok(all.body.total > 50)
    const { body } = await api.get<Page<OfficialSeries>>('/api/official?indicator=trade.turnover&dyad=RU-CN')
    assert.ok(body.rows.length > 1)
    assert.ok(body.rows.every(({ indicator, dyad }) => indicator === 'trade.turnover' && dyad === 'CN-RU'))
    assert.ok(body.rows.some(({ disagreements }) => disagreements.length > 0))
  })

  it('leads to what is published of one state alone', async () => {
    await api.store.putOfficial([{ ...ROW, indicator: 'economy.gdp', reporter: 'KE', partner: null, period: '2023' }])
    const { status, body } = await api.get<SeriesView>('/api/official/economy.gdp/KE')
    assert.equal(status, 200)
    assert.deepEqual(
      body.scales.map(({ key, official }) => [key, official.flatMap(({ values }) => values.length)]),
      [['USD.level.KE', [1]]],
    )
    assert.deepEqual((await api.get<SeriesView>('/api/official/economy.gdp/UG')).body.scales, [])
    const { rows } = (await api.get<Page<OfficialSeries>>('/api/official?indicator=economy.gdp')).body
    assert.deepEqual(
      rows.map(({ dyad, actors }) => [dyad, actors]),
      [[null, ['KE']]],
    )
  })

  it('refuses what it does not understand, in a sentence', async () => {
    for (const address of ['/api/official?dyad=China', '/api/official?state=CN', '/api/official/economy.gdp/Kenya']) {
      const { status, body } = await api.get<{ error: string }>(address)
      assert.equal(status, 400)
      assert.match(body.error, /\.$/)
    }
  })
})
