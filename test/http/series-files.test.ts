import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { SeriesRow } from '../../src/views/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { type Api, apiOver, HERE, KEYS, openRecord } from './record.ts'

const TEXT = '=cmd("calc")! They had $1 billion in the first half of 2020, and $7 billion in 2024 so far.'
const trade = { indicator: 'trade.turnover', actors: ['CN', 'RU'], domain: 'trade' } as const
const HOSTILE = readingOf({
  id: 'https://herald.example/=evil',
  name: '=evil.html',
  text: TEXT,
  metadata: {
    title: '=cmd("calc")',
    publisher: '@<script>',
    url: 'https://herald.example/evil',
    published: '2024-08-01',
  },
  figures: [
    { ...trade, quote: '$1 billion', value: 1e9, period: '2020-01/2020-06' },
    { ...trade, quote: '$7 billion', value: 7e9, period: '2024' },
  ],
})

let api: Api
before(async () => {
  const store = await openRecord()
  await store.put(HOSTILE)
  api = apiOver(store)
})
after(() => api.close())

interface SeriesFile {
  readonly title: string
  readonly address: string
  readonly rows: readonly SeriesRow[]
}

const text = async (address: string) => (await api.request(address)).text()

describe('the data of a series', () => {
  it('as JSON has every statement with its words and source', async () => {
    const { status, body } = await api.get<SeriesFile>('/series/trade.turnover/CN-RU.json')
    assert.equal(status, 200)
    assert.equal(body.title, 'Trade turnover, China and Russia')
    assert.equal(body.address, `http://${HERE}/series/trade.turnover/CN-RU`)
    const stated = body.rows.find(({ quote }) => quote === '$240.1 billion')
    const { kind, value, period, publisher, title, published, url, speaker, complete } = stated!
    assert.deepEqual(
      { kind, value, period, publisher, title, published, url, speaker, complete },
      {
        kind: 'statement',
        value: 240.1e9,
        period: '2023',
        publisher: 'Herald',
        title: 'Trade rises',
        published: '2024-02-01',
        url: 'https://herald.example/trade',
        speaker: 'customs',
        complete: 'whole',
      },
    )
    assert.equal(stated?.address, `http://${HERE}/documents/${KEYS.report}?statement=${stated?.id}`)
  })

  it('has every published value with its producer, page and day', async () => {
    const { body } = await api.get<SeriesFile>('/series/trade.turnover/CN-RU.json')
    const published = body.rows.filter(({ kind }) => kind === 'published')
    assert.ok(published.length > 50)
    assert.ok(
      published.every(({ publisher, url, retrieved }) => publisher && url && /^\d{4}-\d\d-\d\d$/.test(retrieved ?? '')),
    )
  })

  it('says what is of a part of a year, and what was said before its year was over', async () => {
    const { body } = await api.get<SeriesFile>('/series/trade.turnover/CN-RU.json')
    const complete = (quote: string) => body.rows.find((row) => row.quote === quote)?.complete
    assert.equal(complete('$1 billion'), 'part')
    assert.equal(complete('$7 billion'), 'unfinished')
    // What is hoped for is of a time to come.
    assert.equal(complete('$250 billion'), 'whole')
  })

  it('as CSV is the same, with no cell that is a formula', async () => {
    const response = await api.request('/series/trade.turnover/CN-RU.csv')
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.equal(response.headers.get('content-disposition'), 'attachment; filename="trade.turnover-CN-RU.csv"')
    const rows = parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[]
    const { body } = await api.get<SeriesFile>('/series/trade.turnover/CN-RU.json')
    assert.equal(rows.length, body.rows.length)
    assert.deepEqual(Object.keys(rows[0]!), Object.keys(body.rows[0]!))
    const evil = rows.find(({ quote }) => quote === '$7 billion')
    assert.deepEqual(
      [evil?.['title'], evil?.['publisher'], evil?.['document']],
      [`'=cmd("calc")`, "'@<script>", "'=evil.html"],
    )
    const texts = rows.flatMap((row) =>
      Object.entries(row).filter(([name]) => !['value', 'low', 'high', 'upper'].includes(name)),
    )
    assert.ok(texts.every(([, cell]) => !/^[=+\-@\t]/.test(cell)))
  })

  it('is of one scale where it is named', async () => {
    const { body } = await api.get<SeriesFile>('/series/trade.turnover/CN-RU.json?scale=%25.change.CN-RU')
    assert.ok(body.rows.length > 0 && body.rows.every(({ unit, measure }) => unit === '%' && measure === 'change'))
  })

  it('of a state alone is at its address too', async () => {
    const { status, body } = await api.get<SeriesFile>('/official/arms.share/RU.json')
    assert.equal(status, 200)
    assert.ok(body.rows.every(({ kind, actors }) => kind === 'published' && actors.join() === 'RU'))
  })
})

describe('the picture of a series', () => {
  it('as SVG has its title, its marks with their names, and its sources, and nothing that runs', async () => {
    const svg = await text('/series/trade.turnover/CN-RU.svg')
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    assert.match(svg, />Trade turnover, China and Russia</)
    assert.match(svg, /<title>\$240\.1 billion, 2023, Herald, fact<\/title>/)
    assert.match(svg, /href="https:\/\/herald\.example\/trade"/)
    assert.match(svg, /Published values: GACC/)
    assert.doesNotMatch(svg, /<script|style=|<style| on\w+=|<image|xlink/)
  })

  it('is drawn by powers, as parts of a year, and without what is left out, and says so', async () => {
    const svg = await text('/series/trade.turnover/CN-RU.svg?axis=log&index=2023&without=targets,parts')
    assert.match(
      svg,
      />Index: 100 is \$240\.\d+ billion of 2023, \w+ · Logarithmic scale · Without: targets, parts of years</,
    )
    assert.doesNotMatch(svg, /\$300 billion, 2030/)
    assert.match(await text('/series/trade.turnover/CN-RU.svg'), /\$300 billion, 2030/)
  })

  it('is the same twice', async () => {
    const address = '/series/trade.turnover/CN-RU.svg'
    assert.equal(await text(address), await text(address))
  })

  it('as PNG is drawn with letters of its own', async () => {
    const response = await api.request('/series/trade.turnover/CN-RU.png')
    assert.equal(response.headers.get('content-type'), 'image/png')
    const bytes = new DataView(await response.arrayBuffer())
    assert.equal(bytes.getUint32(0), 0x89_50_4e_47)
    assert.equal(bytes.getUint32(16), 2000)
  })
})

describe('what is asked for wrongly', () => {
  for (const [address, status] of [
    ['/series/trade.turnover/CN-CN.csv', 404],
    ['/series/nothing/CN-RU.csv', 404],
    ['/series/trade.turnover/CN-RU.json?scale=EUR', 404],
    ['/series/trade.turnover/CN-RU.svg?axis=cubic', 400],
    ['/series/trade.turnover/CN-RU.svg?colour=red', 400],
  ] as const) {
    it(`is refused in a sentence: ${address}`, async () => {
      const answer = await api.get<{ readonly error: string }>(address)
      assert.equal(answer.status, status)
      assert.match(answer.body.error, /^[A-Z].*\.$/)
    })
  }
})
