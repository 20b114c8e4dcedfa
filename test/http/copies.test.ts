import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { articles } from '../../bench/generate.ts'
import { edited } from '../../bench/edited.ts'
import { seeded } from '../../bench/random.ts'
import { createApp } from '../../src/http/index.ts'
import { documentKey, openStore } from '../../src/store/index.ts'
import { marksOf } from '../../src/text/index.ts'
import type { Store } from '../../src/vocabulary/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { HERE } from './record.ts'

const [FIRST, SECOND] = [...articles(11).take(2)].map(({ text }) => text) as [string, string]
const COPY = edited(FIRST, { words: 0.05, sentences: 0.1 }, seeded(4))
const PASSAGE =
  'The ministry expects goods of nine billion dollars to pass the port this year, two in three of them in boxes, and has asked the railways to lay a third track before the autumn.'

const put = (id: string, text: string, published: string | null) =>
  readingOf({ id, text, marks: marksOf(text, []), metadata: { published, publisher: 'Herald', title: id } })

let store: Store
let app: ReturnType<typeof createApp>

before(async () => {
  store = await openStore(':memory:')
  await store.putAll([
    put('copy.txt', COPY, '2024-03-02'),
    put('first.txt', `${FIRST}\n${PASSAGE}\n`, '2024-03-01'),
    put('second.txt', `${SECOND}\n${PASSAGE}\n`, null),
  ])
  app = createApp({ store })
})
after(() => store.close())

async function get(path: string): Promise<{ status: number; body: any }> {
  const response = await app.request(path, { headers: { host: HERE } })
  return { status: response.status, body: await response.json() }
}

const [copy, first, second] = ['copy.txt', 'first.txt', 'second.txt'].map(documentKey) as [string, string, string]

describe('what of a document stands in others', () => {
  it('is an earlier one that its whole text is nearly', async () => {
    const { body } = await get(`/api/documents/${copy}/copies`)
    assert.deepEqual([body.copyOf.document.key, body.copyOf.of.name], [copy, 'first.txt'])
    assert.ok(body.copyOf.share > 0.5)
    assert.deepEqual(body.copies, [])
  })

  it('is a later one that is nearly its whole text', async () => {
    const { body } = await get(`/api/documents/${first}/copies`)
    assert.deepEqual([body.copyOf, body.copies.length, body.copies[0].document.key], [null, 1, copy])
  })

  it('are its passages with their places', async () => {
    const { body } = await get(`/api/documents/${second}/copies`)
    const text = `${SECOND}\n${PASSAGE}\n`
    assert.equal(body.passages.length, 1)
    const [{ start, end, total, places }] = body.passages
    assert.deepEqual([text.slice(start, end), total, places[0].document.key], [PASSAGE, 1, first])
    assert.equal(`${FIRST}\n${PASSAGE}\n`.slice(places[0].start, places[0].end), PASSAGE)
  })

  it('is nothing where there is no such document', async () => {
    const { status, body } = await get('/api/documents/000000000000/copies')
    assert.deepEqual([status, body.error], [404, 'This record holds no document 000000000000.'])
  })
})

describe('which documents are copies', () => {
  it('is said of those that are asked about', async () => {
    const { body } = await get(`/api/copies?documents=${first},${copy},${second}`)
    assert.deepEqual(
      body.rows.map((row: any) => [row.document.key, row.of.key]),
      [[copy, first]],
    )
  })

  it('wants keys', async () => {
    const { status, body } = await get('/api/copies?documents=first.txt')
    assert.deepEqual(
      [status, body.error],
      [400, 'The parameter documents must be keys of documents, parted by commas.'],
    )
  })

  it('wants a hundred at most', async () => {
    const { status } = await get(`/api/copies?documents=${Array.from({ length: 101 }, () => first).join(',')}`)
    assert.equal(status, 400)
  })
})
