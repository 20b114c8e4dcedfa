import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { PledgeList, PledgePage } from '../../src/views/index.ts'
import { type ArticleText, serveArticles, type ServedArticles } from './articles.ts'

const TEXTS: readonly ArticleText[] = [
  ['summit', 'Chile and Peru agreed to raise trade between them to $9 billion by 2022.', '2018-03-01'],
  ['visit', 'Chile and Peru aim to raise trade between them to $9 billion by 2025.', '2021-05-01'],
  ['year', 'Trade between Chile and Peru was $6 billion in 2018.', '2019-02-01'],
  ['wire', 'Trade between Chile and Peru reached $8.12 billion in 2023.', '2024-02-01'],
  ['gas', 'Germany plans to cut gas imports from Russia to under 10 billion cubic metres by 2027.', '2022-05-01'],
]

let served: ServedArticles

before(async () => {
  served = await serveArticles(TEXTS)
})
after(() => served.store.close())

const listed = async (query = '') => (await served.get<PledgeList>(`/api/pledges${query}`)).body

describe('the pledges of a record', () => {
  it('are as of the newest day that documents state, the next that is due first', async () => {
    const { asOf, total, rows } = await listed()
    assert.deepEqual([asOf, total], ['2024-02-01', 2])
    assert.deepEqual(
      rows.map(({ title, state, strength, way }) => [title, state, strength, way]),
      [
        ['$9 billion, Trade turnover (Chile–Peru), by 2025', 'on pace', 'agreed', 'rise'],
        ['under 10 billion m3, Pipeline gas volume (Russia–Germany), by 2027', 'unknown', 'aimed', 'fall'],
      ],
    )
  })

  it('are as of another day where one is asked about', async () => {
    const { asOf, rows } = await listed('?asOf=2019-06-30')
    assert.equal(asOf, '2019-06-30')
    assert.deepEqual(
      rows.map(({ deadline, state, wordings }) => [deadline, state, wordings.length]),
      [['2022', 'unknown', 1]],
    )
  })

  it('are narrowed, and say by what they can be', async () => {
    assert.deepEqual(
      (await listed('?indicator=trade.turnover')).rows.map(({ goal }) => goal),
      ['$9 billion'],
    )
    assert.equal((await listed('?dyad=DE-RU')).total, 1)
    assert.equal((await listed('?state=missed')).total, 0)
    assert.equal((await listed('?limit=1&offset=1')).rows.length, 1)
    const { dyads, states } = await listed('?state=unknown')
    assert.deepEqual(dyads, [{ value: 'DE-RU', count: 1 }])
    assert.deepEqual(states, [
      { value: 'on pace', count: 1 },
      { value: 'unknown', count: 1 },
    ])
  })

  it('that are asked for wrongly are said so', async () => {
    for (const query of ['?asOf=yesterday', '?asOf=2023-02-30', '?state=late', '?dyad=China']) {
      const { status, body } = await served.get<{ error: string }>(`/api/pledges${query}`)
      assert.equal(status, 400, query)
      assert.match(body.error, /^The parameter \w+ must be .+\.$/)
    }
  })

  it('change with the record', async () => {
    await served.put('later', 'Trade between Chile and Peru reached $9.4 billion in 2024.', '2025-03-01')
    const { asOf, rows } = await listed('?indicator=trade.turnover')
    assert.deepEqual([asOf, rows[0]?.state], ['2025-03-01', 'met early'])
    assert.match(rows[0]!.outcome, /^Met early, in 2024: “\$9\.4 billion” \(later\.txt:\d+-\d+\)\.$/)
  })
})

describe('a pledge', () => {
  it('has its wordings, its quantity over time and what was pledged when', async () => {
    const [row] = (await listed('?indicator=trade.turnover&asOf=2024-06-01')).rows
    const { status, body } = await served.get<PledgePage>(`/api/pledges/${row!.key}?asOf=2024-06-01`)
    assert.equal(status, 200)
    assert.deepEqual(
      body.wordings.map(({ doc, quote, revision, strength, published }) => [doc, quote, revision, strength, published]),
      [
        ['summit.txt', '$9 billion', 'first', 'agreed', '2018-03-01'],
        ['visit.txt', '$9 billion', 're-dated', 'aimed', '2021-05-01'],
      ],
    )
    assert.ok(body.wordings.every(({ document, id }) => document !== null && id.length > 0))
    assert.deepEqual(
      body.series.map(({ period, value, sources }) => [period, value, sources[0]?.kind]),
      [
        ['2018', 6e9, 'statement'],
        ['2023', 8.12e9, 'statement'],
      ],
    )
    assert.deepEqual(body.steps, [
      { said: '2018-03-01', due: '2023-01-01', at: '2022-07-02', value: 9e9, isCurrent: false },
      { said: '2021-05-01', due: '2026-01-01', at: '2025-07-02', value: 9e9, isCurrent: true },
    ])
    assert.deepEqual([body.level, body.seriesUnit, body.asOf], [9e9, 'USD', '2024-06-01'])
  })

  it('is found by the same key on every day after it was first said', async () => {
    const [row] = (await listed('?indicator=trade.turnover')).rows
    assert.equal((await served.get(`/api/pledges/${row!.key}?asOf=2018-04-01`)).status, 200)
    const early = await served.get<{ error: string }>(`/api/pledges/${row!.key}?asOf=2018-01-01`)
    assert.deepEqual([early.status, early.body.error], [404, `This record has no pledge ${row!.key} by 2018-01-01.`])
  })
})
