import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Api, openApi } from './record.ts'

let api: Api
before(async () => {
  api = await openApi()
})
after(() => api.close())

interface Listed {
  readonly total: number
  readonly rows: readonly { readonly name: string; readonly counts: Readonly<Record<string, number>> }[]
}

describe('track records', () => {
  it('are of publishers unless speakers are asked for, with their counts', async () => {
    const { body } = await api.get<Listed>('/api/sources')
    assert.deepEqual(
      body.rows.map(({ name, counts }) => [name, counts['figures'], counts['facts'], counts['own']]),
      [
        ['Herald', 3, 2, 2],
        ['Times', 2, 1, 2],
      ],
    )
    assert.deepEqual((await api.get<Listed>('/api/sources?kind=speaker')).body, { total: 0, rows: [] })
  })

  it('are narrowed by words and given by the page', async () => {
    const narrowed = await api.get<Listed>('/api/sources?text=tim')
    assert.deepEqual([narrowed.body.total, narrowed.body.rows[0]!.name], [1, 'Times'])
    const second = await api.get<Listed>('/api/sources?limit=1&offset=1')
    assert.deepEqual([second.body.total, second.body.rows.map(({ name }) => name)], [2, ['Times']])
  })

  it('have the figures behind each count', async () => {
    const { body } = await api.get<any>('/api/sources/publisher/figures?source=herald&count=unnamed')
    assert.equal(body.source.name, 'Herald')
    assert.deepEqual([body.figures.total, body.figures.rows[0].quote], [1, '$240.1 billion'])
  })

  it('say that there is no such source', async () => {
    const { status, body } = await api.get<{ error: string }>('/api/sources/publisher/figures?source=Nobody')
    assert.deepEqual([status, body.error], [404, 'This record has no figures of the publisher Nobody.'])
  })
})
