import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Labels } from '../../src/views/index.ts'
import type { FoundStatements, Page, RecordStatus, SearchHit } from '../../src/vocabulary/index.ts'
import { type Api, KEYS, openApi } from './record.ts'

let api: Api

before(async () => {
  api = await openApi()
})
after(() => api.close())

const search = (query: string) => api.get<Page<SearchHit>>(`/api/search?q=${encodeURIComponent(query)}`)

describe('the search', () => {
  it('gives passages with the words marked', async () => {
    const { status, body } = await search('customs')
    assert.equal(status, 200)
    assert.equal(body.total, 1)
    const [hit] = body.rows
    assert.equal(hit?.document.key, KEYS.report)
    assert.deepEqual(
      hit?.marks.map(({ start, end }) => hit.passage.slice(start, end)),
      ['customs'],
    )
  })

  it('finds what was not read as well', async () => {
    const { body } = await search('торговля')
    assert.deepEqual(
      body.rows.map(({ document }) => document.key),
      [KEYS.russian],
    )
  })

  it('takes whatever a person types', async () => {
    for (const typed of ['"unclosed', 'a AND', '*', '(', 'NEAR/2', '\\', "';--", '\u0000', '😀']) {
      assert.equal((await search(typed)).status, 200, typed)
    }
    assert.deepEqual(await search('zebra'), { status: 200, body: { total: 0, rows: [] } })
  })
})

describe('the search of statements', () => {
  it('gives them with what persons decided, and what they can be narrowed to', async () => {
    const { status, body } = await api.get<FoundStatements>('/api/search/statements?q=customs&kind=figure')
    assert.equal(status, 200)
    assert.deepEqual(
      body.rows.map(({ quote }) => quote),
      ['$240.1 billion'],
    )
    assert.ok(body.rows.every((row) => 'judgement' in row))
    assert.deepEqual(body.kinds, [{ value: 'figure', count: 1 }])
    assert.deepEqual(body.publishers, [{ value: 'Herald', count: 1 }])
  })
})

describe('the status', () => {
  it('counts what the record holds', async () => {
    const { status, body } = await api.get<RecordStatus>('/api/status')
    assert.equal(status, 200)
    assert.deepEqual([body.documents, body.versions, body.notRead, body.figures, body.leftovers], [3, 3, 1, 5, 1])
    assert.deepEqual(body.languages, [
      { value: 'en', count: 2 },
      { value: 'ru', count: 1 },
    ])
  })
})

describe('the ontology', () => {
  it('gives the words for all codes', async () => {
    const { status, body } = await api.get<Labels>('/api/ontology')
    assert.equal(status, 200)
    assert.equal(body.indicators['trade.turnover']?.label, 'Trade turnover')
    assert.equal(body.domains['trade']?.label, 'Trade')
    assert.equal(body.kinds['figure']?.fields['deadline']?.label, 'Due by')
  })
})
