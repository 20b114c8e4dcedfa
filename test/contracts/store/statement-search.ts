import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FoundStatements, Store, StatementSearch } from '../../../src/vocabulary/index.ts'
import { readingOf } from './readings.ts'
import { type OpenStore, using } from './using.ts'

const FAR = 'Nothing else is told of it here. '.repeat(8)

/** Articles of two papers in which statements stand beside some words and far from others. */
const READINGS = [
  readingOf({
    id: 'gas',
    text: `Gas exports to China reached 16.5 bcm. ${FAR}Trade was $240 billion.\n\nThe presidents met in Kazan.`,
    metadata: { publisher: 'Gazette', published: '2023-05-16', lang: 'en' },
    figures: [
      { quote: '16.5 bcm', domain: 'energy', actors: ['CN', 'RU'] },
      { quote: '$240 billion', domain: 'trade', actors: ['CN', 'RU'] },
    ],
    told: [{ kind: 'event', quote: 'met', domain: 'summits', actors: ['CN', 'RU'] }],
  }),
  readingOf({
    id: 'café',
    text: 'Café exports rose by 3% in Kenya. The minister supports the exports.',
    metadata: { publisher: 'Courier', published: '2024-01-02', lang: 'en' },
    figures: [{ quote: '3%', domain: 'agriculture', actors: ['KE'] }],
    told: [{ kind: 'position', quote: 'The minister supports the exports.', domain: 'trade', holders: ['KE'] }],
  }),
]

/** Search over statements, and what searches are narrowed by. */
export function statementSearchContract(open: OpenStore): void {
  const filled = (name: string, run: (store: Store) => Promise<void>) =>
    test(name, () =>
      using(open, async (store) => {
        await store.putAll(READINGS)
        await run(store)
      }),
    )
  const find = (store: Store, query: string, filter?: StatementSearch) => store.searchStatements(query, filter)
  const quotes = ({ rows }: FoundStatements) => rows.map(({ quote }) => quote).sort()

  filled('a search finds statements that its words stand beside, and none far away', async (store) => {
    assert.deepEqual(quotes(await find(store, 'gas')), ['16.5 bcm'])
    assert.deepEqual(quotes(await find(store, 'trade')), ['$240 billion'])
    assert.deepEqual(quotes(await find(store, 'gas trade')), [])
    assert.deepEqual(quotes(await find(store, '"gas exports" china')), ['16.5 bcm'])
    assert.deepEqual(quotes(await find(store, 'expo')), ['16.5 bcm', '3%', 'The minister supports the exports.'])
  })

  filled('a search does not reach into another paragraph', async (store) => {
    assert.deepEqual(quotes(await find(store, 'presidents')), ['met'])
    assert.deepEqual(quotes(await find(store, 'trade presidents')), [])
  })

  filled('a search of statements folds words as a search of texts does', async (store) => {
    assert.deepEqual(quotes(await find(store, 'CAFE kenya')), ['3%', 'The minister supports the exports.'])
    assert.deepEqual(await find(store, '*'), await find(store, '('))
    assert.deepEqual((await find(store, '')).total, 0)
  })

  filled('filters of a search of statements combine', async (store) => {
    assert.deepEqual(quotes(await find(store, 'exports', { kind: 'figure' })), ['16.5 bcm', '3%'])
    assert.deepEqual(quotes(await find(store, 'exports', { kind: 'figure', state: 'KE' })), ['3%'])
    assert.deepEqual(quotes(await find(store, 'exports', { domain: 'energy' })), ['16.5 bcm'])
    assert.deepEqual(quotes(await find(store, 'exports', { publisher: 'Gazette' })), ['16.5 bcm'])
    assert.deepEqual(quotes(await find(store, 'exports', { from: '2024' })), [
      '3%',
      'The minister supports the exports.',
    ])
    assert.deepEqual(quotes(await find(store, 'exports', { to: '2023' })), ['16.5 bcm'])
    assert.deepEqual(quotes(await find(store, 'exports', { kind: 'position', state: 'CN' })), [])
  })

  filled('what a search of statements can be narrowed to is counted while the rest stays', async (store) => {
    const { total, documents, searched, kinds, domains, states, publishers } = await find(store, 'exports', {
      kind: 'figure',
    })
    assert.deepEqual([total, documents, searched], [2, 2, 2])
    assert.deepEqual(kinds, [
      { value: 'figure', count: 2 },
      { value: 'position', count: 1 },
    ])
    assert.deepEqual(domains.map(({ value }) => value).sort(), ['agriculture', 'energy'])
    assert.deepEqual(states.map(({ value }) => value).sort(), ['CN', 'KE', 'RU'])
    assert.deepEqual(publishers.map(({ value }) => value).sort(), ['Courier', 'Gazette'])
  })

  filled('a search of statements is given in pages', async (store) => {
    const all = await find(store, 'exports')
    const pages = [await find(store, 'exports', { limit: 2 }), await find(store, 'exports', { limit: 2, offset: 2 })]
    assert.deepEqual(
      pages.flatMap(({ rows }) => rows.map(({ id }) => id)),
      all.rows.map(({ id }) => id),
    )
    assert.deepEqual(new Set(pages.map(({ total }) => total)), new Set([3]))
  })

  filled('a search of texts is narrowed by publisher, language and time', async (store) => {
    const ids = async (filter: StatementSearch) =>
      (await store.search('exports', filter)).rows.map((hit) => hit.document.id)
    assert.deepEqual(await ids({ publisher: 'Courier' }), ['café'])
    assert.deepEqual(await ids({ from: '2023-06', to: '2024-01' }), ['café'])
    assert.deepEqual(await ids({ to: '2023-05' }), ['gas'])
    assert.equal((await store.search('exports', { lang: 'ru' })).total, 0)
    assert.equal((await store.search('exports', { lang: 'en', limit: 1 })).total, 2)
    assert.deepEqual(await store.searchFacets('exports', { publisher: 'Courier' }), {
      publishers: [
        { value: 'Courier', count: 1 },
        { value: 'Gazette', count: 1 },
      ],
      languages: [{ value: 'en', count: 1 }],
    })
    assert.deepEqual(await store.searchFacets('zebra'), { publishers: [], languages: [] })
  })
}
