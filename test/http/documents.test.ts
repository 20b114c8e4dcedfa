import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type DocumentSummary, ofKind, type Page, type StoredReading } from '../../src/vocabulary/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { type Api, KEYS, openApi, REPORT_TEXT } from './record.ts'

let api: Api

before(async () => {
  api = await openApi()
})
after(() => api.close())

const list = (query: string) => api.get<Page<DocumentSummary>>(`/api/documents${query}`)
const names = async (query: string) => (await list(query)).body.rows.map(({ name }) => name)

describe('the list of documents', () => {
  it('gives every document with its metadata and counts', async () => {
    const { status, body } = await list('?text=Trade')
    assert.equal(status, 200)
    assert.deepEqual(body, {
      total: 1,
      rows: [
        {
          key: KEYS.report,
          id: 'https://herald.example/trade',
          name: 'report.html',
          url: 'https://herald.example/trade',
          title: 'Trade rises',
          publisher: 'Herald',
          author: 'A. Writer',
          lang: 'en',
          published: '2024-02-01',
          licence: null,
          read: true,
          words: body.rows[0]?.words,
          figures: 3,
          leftovers: 1,
          versions: 1,
        },
      ],
    })
    assert.ok((body.rows[0]?.words ?? 0) > 30)
  })

  it('is filtered by publisher and language', async () => {
    assert.deepEqual(await names('?publisher=Times'), ['column.txt'])
    assert.deepEqual(await names('?lang=ru'), ['вести.txt'])
    assert.deepEqual(await list('?publisher=Nobody'), { status: 200, body: { total: 0, rows: [] } })
  })

  it('is sorted up and down', async () => {
    assert.deepEqual(await names('?sort=title&lang=en'), ['column.txt', 'report.html'])
    assert.deepEqual(await names('?sort=title&lang=en&descending=true'), ['report.html', 'column.txt'])
    assert.deepEqual(await names('?sort=title&lang=en&descending=false'), ['column.txt', 'report.html'])
    assert.deepEqual(await names('?sort=figures&descending=true'), ['report.html', 'column.txt', 'вести.txt'])
  })

  it('is given by pages', async () => {
    const { body } = await list('?sort=figures&descending=true&limit=1&offset=1')
    assert.equal(body.total, 3)
    assert.deepEqual(
      body.rows.map(({ name }) => name),
      ['column.txt'],
    )
  })
})

describe('one document', () => {
  it('is given with its text and everything that was taken down from it', async () => {
    const { status, body } = await api.get<StoredReading>(`/api/documents/${KEYS.report}`)
    assert.equal(status, 200)
    assert.equal(body.text, REPORT_TEXT)
    assert.equal(body.format, 'html')
    assert.equal(body.version, 1)
    assert.deepEqual(body.inferred, ['title'])
    assert.deepEqual(body.headings, [{ start: 0, end: 11, level: 1 }])
    const [share] = body.furniture
    assert.equal(body.text.slice(share?.start, share?.end), 'Share this page.')
    const [leftover] = body.leftoverList
    assert.deepEqual([leftover?.quote, leftover?.reason], ['12', 'name'])
    assert.deepEqual(
      body.statements.map(({ quote }) => quote),
      ['$240.1 billion', '$300 billion', '$5 billion'],
    )
    for (const { start, end, quote } of body.statements) assert.equal(body.text.slice(start, end), quote)
  })

  it('keeps what is inferred apart from what is stated', async () => {
    const { body } = await api.get<StoredReading>(`/api/documents/${KEYS.report}`)
    const [first, second] = ofKind('figure', body.statements)
    assert.deepEqual(first?.inferred, ['actors'])
    assert.equal(first?.speaker, 'customs')
    assert.deepEqual(second?.inferred, [])
  })

  it('that was not read has its text and no statement', async () => {
    const { body } = await api.get<StoredReading>(`/api/documents/${KEYS.russian}`)
    assert.deepEqual([body.read, body.text, body.statements], [false, 'Торговля выросла.', []])
  })

  it('is given by an earlier version where asked', async () => {
    await api.store.put(readingOf({ id: 'twice', text: 'First.' }))
    await api.store.put(readingOf({ id: 'twice', text: 'Second.' }))
    const { rows } = await api.store.documents({ text: 'twice' })
    const address = `/api/documents/${rows[0]?.key}`
    assert.equal((await api.get<StoredReading>(address)).body.text, 'Second.')
    assert.equal((await api.get<StoredReading>(`${address}?version=1`)).body.text, 'First.')
    assert.equal((await api.get<StoredReading>(`${address}?version=2`)).body.version, 2)
    assert.equal((await api.get(`${address}?version=3`)).status, 404)
  })

  it('that is not in the record is said so in a sentence', async () => {
    for (const key of ['000000000000', 'nothing', '%3Cscript%3E']) {
      const { status, body } = await api.get<{ error: string }>(`/api/documents/${key}`)
      assert.equal(status, 404, key)
      assert.deepEqual(Object.keys(body), ['error'])
      assert.match(body.error, /^[A-Z].*\.$/)
    }
  })
})
