import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentKey } from '../../../src/store/index.ts'
import type { DocumentFilter, Store } from '../../../src/vocabulary/index.ts'
import { SCHEMA_VERSION } from '../../../src/store/migrations/index.ts'
import { readingOf } from './readings.ts'
import { type OpenStore, using } from './using.ts'

const DOCUMENTS = [
  readingOf({
    id: 'a',
    text: 'One two three.',
    metadata: { title: 'Zeal for trade', publisher: 'Herald', published: '2024-02-01', lang: 'en' },
    figures: [{ quote: 'One' }, { quote: 'two' }],
  }),
  readingOf({
    id: 'b',
    text: 'Китай и Россия',
    metadata: { title: 'Товарооборот растёт', publisher: 'Вестник', published: '2023-05', lang: 'ru' },
    read: false,
  }),
  readingOf({
    id: 'c',
    text: 'Four five.',
    name: 'c_100%.txt',
    metadata: { title: 'alliance or not', publisher: 'Herald', published: null, lang: 'en' },
    figures: [{ quote: 'Four' }],
    leftovers: [['five', 'no-unit']],
  }),
  readingOf({ id: 'd', text: 'Six.', metadata: { title: null, publisher: null, published: '2024-02-01', lang: null } }),
]

/** Lists of documents: filters, sorts, pages, and what the record holds. */
export function listsContract(open: OpenStore): void {
  const filled = (run: (store: Store) => Promise<void>) =>
    using(open, async (store) => {
      await store.putAll(DOCUMENTS.toReversed())
      await run(store)
    })
  const ids = async (store: Store, filter: DocumentFilter) => {
    const { total, rows } = await store.documents(filter)
    return [total, rows.map((row) => row.id).join('')]
  }

  test('a list gives documents with their counts', async () => {
    await filled(async (store) => {
      const { rows } = await store.documents({ sort: 'figures', descending: true, limit: 1 })
      assert.deepEqual(rows, [
        {
          key: documentKey('a'),
          id: 'a',
          name: 'a',
          url: null,
          title: 'Zeal for trade',
          publisher: 'Herald',
          author: null,
          lang: 'en',
          published: '2024-02-01',
          licence: null,
          read: true,
          words: 3,
          figures: 2,
          leftovers: 0,
          versions: 1,
        },
      ])
    })
  })

  const sorts: readonly (readonly [DocumentFilter, string])[] = [
    [{}, 'badc'],
    [{ sort: 'published' }, 'badc'],
    [{ sort: 'published', descending: true }, 'adbc'],
    [{ sort: 'title' }, 'cabd'],
    [{ sort: 'title', descending: true }, 'bacd'],
    [{ sort: 'publisher' }, 'acbd'],
    [{ sort: 'figures', descending: true }, 'acbd'],
    [{ sort: 'lang' }, 'acbd'],
  ]
  for (const [filter, expected] of sorts) {
    test(`documents sorted by ${JSON.stringify(filter)}: what is not known comes last, equals by id`, async () => {
      await filled(async (store) => assert.deepEqual(await ids(store, filter), [4, expected]))
    })
  }

  const filters: readonly (readonly [DocumentFilter, number, string])[] = [
    [{ publisher: 'Herald' }, 2, 'ac'],
    [{ publisher: 'herald' }, 0, ''],
    [{ lang: 'ru' }, 1, 'b'],
    [{ text: 'TRADE' }, 1, 'a'],
    [{ text: 'herald zeal' }, 1, 'a'],
    [{ text: 'herald zeal nothing' }, 0, ''],
    [{ text: 'товарооборот РАСТЕТ' }, 1, 'b'],
    [{ text: '100%' }, 1, 'c'],
    [{ text: '%' }, 1, 'c'],
    [{ text: '_' }, 1, 'c'],
    [{ text: '\\' }, 0, ''],
    [{ text: '  ' }, 4, 'badc'],
    [{ text: 'herald', lang: 'en', sort: 'title' }, 2, 'ca'],
  ]
  for (const [filter, total, expected] of filters) {
    test(`documents filtered by ${JSON.stringify(filter)}`, async () => {
      await filled(async (store) => assert.deepEqual(await ids(store, filter), [total, expected]))
    })
  }

  test('pages follow each other and the total stays', async () => {
    await filled(async (store) => {
      assert.deepEqual(await ids(store, { limit: 2 }), [4, 'ba'])
      assert.deepEqual(await ids(store, { limit: 2, offset: 2 }), [4, 'dc'])
      assert.deepEqual(await ids(store, { offset: 3 }), [4, 'c'])
      assert.deepEqual(await ids(store, { limit: 0 }), [4, ''])
      assert.deepEqual(await ids(store, { offset: 9 }), [4, ''])
    })
  })

  test('the status counts what the record holds', async () => {
    await filled(async (store) => {
      await store.put(readingOf({ id: 'd', text: 'Six seven.' }))
      assert.deepEqual(await store.status(), {
        documents: 4,
        versions: 5,
        notRead: 1,
        figures: 3,
        leftovers: 1,
        official: 0,
        schemaVersion: SCHEMA_VERSION,
        languages: [
          { value: 'en', count: 3 },
          { value: 'ru', count: 1 },
        ],
      })
    })
  })

  test('a record that holds nothing says so', async () => {
    await using(open, async (store) => {
      assert.deepEqual(await store.documents(), { total: 0, rows: [] })
      assert.deepEqual(await store.figures(), { total: 0, rows: [] })
      assert.deepEqual(await store.search('trade'), { total: 0, rows: [] })
      const empty = { indicators: [], dyads: [], periods: [], modalities: [], domains: [], publishers: [] }
      assert.deepEqual(await store.facets(), empty)
      assert.deepEqual(await store.status(), {
        documents: 0,
        versions: 0,
        notRead: 0,
        figures: 0,
        leftovers: 0,
        languages: [],
        official: 0,
        schemaVersion: SCHEMA_VERSION,
      })
    })
  })

  test('a language that is not known is counted as undetermined', async () => {
    await filled(async (store) => {
      assert.deepEqual((await store.status()).languages, [
        { value: 'en', count: 2 },
        { value: 'ru', count: 1 },
        { value: 'und', count: 1 },
      ])
    })
  })
}
