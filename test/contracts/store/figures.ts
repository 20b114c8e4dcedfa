import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentKey } from '../../../src/store/index.ts'
import type { FigureFilter, Store } from '../../../src/vocabulary/index.ts'
import { type FigureSketch, readingOf } from './readings.ts'
import { type OpenStore, using } from './using.ts'

/** Figures A to H of three documents; their letters are their words. */
const HERALD: readonly FigureSketch[] = [
  { quote: 'A', value: 5, indicator: 'trade.turnover', period: '2023', actors: ['CN', 'RU'], domain: 'trade' },
  {
    quote: 'B',
    value: 1,
    indicator: 'trade.exports',
    period: '2023-01/2023-07',
    actors: ['RU', 'CN'],
    domain: 'trade',
  },
  { quote: 'C', value: 9, indicator: 'trade.exports', period: null, actors: ['CN', 'DE'], domain: 'trade' },
]
const TIMES: readonly FigureSketch[] = [
  { quote: 'D', value: 3, indicator: 'energy.gas-volume', period: '2024', modality: 'target', actors: ['RU', 'CN'] },
  { quote: 'E', value: 3, indicator: 'trade.turnover', period: '2023-05', actors: ['US', 'CN', 'RU'], domain: 'trade' },
  { quote: 'F', value: 3, indicator: 'other', period: '2022/2023', modality: 'forecast', actors: [], domain: 'space' },
]
const UNDATED: readonly FigureSketch[] = [
  { quote: 'G', value: 4, indicator: 'trade.turnover', period: '2023', actors: ['CN', 'RU'], domain: 'trade' },
  { quote: 'H', value: 2, indicator: 'other', period: '20230', actors: ['RU', 'RU', 'CN'], domain: 'none' },
]
const letters = (figures: readonly FigureSketch[]) => `${figures.map((figure) => figure.quote).join(' and ')}.`
const DOCUMENTS = [
  readingOf({
    id: 'herald',
    text: letters(HERALD),
    metadata: { publisher: 'Herald', published: '2024-02-01' },
    figures: HERALD,
  }),
  readingOf({
    id: 'times',
    text: letters(TIMES),
    metadata: { publisher: 'Times', published: '2023-12-01' },
    figures: TIMES,
  }),
  readingOf({ id: 'undated', text: letters(UNDATED), figures: UNDATED }),
]

/** Figures of the whole record: filters, sorts, facets, and the words around them. */
export function figuresContract(open: OpenStore): void {
  const filled = (run: (store: Store) => Promise<void>) =>
    using(open, async (store) => {
      await store.putAll(DOCUMENTS)
      await run(store)
    })
  filters(filled)
  sorts(filled)
  facets(filled)
  surroundings(open)
}

type Filled = (run: (store: Store) => Promise<void>) => Promise<void>

async function found(store: Store, filter: FigureFilter): Promise<string> {
  const { total, rows } = await store.figures(filter)
  const quotes = rows.map((row) => row.quote).join('')
  if (filter.limit === undefined && filter.offset === undefined) assert.equal(total, rows.length)
  return quotes
}

function filters(filled: Filled): void {
  const cases: readonly (readonly [FigureFilter, string])[] = [
    [{}, 'DEFABCGH'],
    [{ indicator: 'trade.turnover' }, 'EAG'],
    [{ indicator: 'trade' }, ''],
    [{ dyad: 'CN-RU' }, 'DEABGH'],
    [{ dyad: 'RU-CN' }, ''],
    [{ dyad: 'RU-US' }, 'E'],
    [{ dyad: 'CN-DE' }, 'C'],
    [{ period: '2023' }, 'EABGH'],
    [{ period: '2023-0' }, 'EB'],
    [{ period: '2022' }, 'F'],
    [{ period: '2021' }, ''],
    [{ modality: 'target' }, 'D'],
    [{ domain: 'trade' }, 'EABCG'],
    [{ publisher: 'Herald' }, 'ABC'],
    [{ publisher: "Herald' or 1=1" }, ''],
    [{ document: documentKey('undated') }, 'GH'],
    [{ document: 'nothing' }, ''],
    [{ document: documentKey('nothing') }, ''],
    [{ dyad: 'CN-RU', indicator: 'trade.turnover', period: '2023' }, 'EAG'],
    [{ dyad: 'CN-RU', domain: 'trade', publisher: 'Herald', modality: 'asserted' }, 'AB'],
    [{ document: documentKey('times'), dyad: 'CN-US' }, 'E'],
  ]
  for (const [filter, expected] of cases) {
    test(`figures filtered by ${JSON.stringify(filter)}`, async () => {
      await filled(async (store) => assert.equal(await found(store, filter), expected))
    })
  }

  test('a figure of more than six states is found by the pairs of its first six', async () => {
    await filled(async (store) => {
      const actors = ['BR', 'RU', 'IN', 'CN', 'ZA', 'EG', 'ET']
      await store.put(readingOf({ id: 'many', text: 'Z', figures: [{ quote: 'Z', actors, indicator: 'many' }] }))
      const many = (dyad: string) => found(store, { indicator: 'many', dyad })
      assert.equal(await found(store, { indicator: 'many' }), 'Z')
      assert.deepEqual(await Promise.all(['BR-EG', 'CN-RU', 'IN-ZA', 'BR-ET'].map(many)), ['Z', 'Z', 'Z', ''])
      assert.equal((await store.facets({ indicator: 'many' })).dyads.length, 15)
    })
  })
}

function sorts(filled: Filled): void {
  const cases: readonly (readonly [FigureFilter, string])[] = [
    [{ sort: 'published' }, 'DEFABCGH'],
    [{ sort: 'published', descending: true }, 'ABCDEFGH'],
    [{ sort: 'value', publisher: 'Herald' }, 'BAC'],
    [{ sort: 'value', descending: true, publisher: 'Herald' }, 'CAB'],
    [{ sort: 'value', publisher: 'Times' }, 'DEF'],
    [{ sort: 'value', publisher: 'Times', descending: true }, 'DEF'],
    [{ sort: 'period', publisher: 'Herald' }, 'ABC'],
    [{ sort: 'period', publisher: 'Herald', descending: true }, 'BAC'],
    [{ sort: 'indicator', publisher: 'Herald' }, 'BCA'],
    [{ sort: 'indicator', publisher: 'Herald', descending: true }, 'ABC'],
    [{ limit: 3 }, 'DEF'],
    [{ limit: 3, offset: 5 }, 'CGH'],
    [{ offset: 7 }, 'H'],
    [{ limit: 0 }, ''],
  ]
  for (const [filter, expected] of cases) {
    test(`figures sorted by ${JSON.stringify(filter)}`, async () => {
      await filled(async (store) => {
        assert.equal(await found(store, filter), expected)
        if (filter.publisher === undefined) assert.equal((await store.figures(filter)).total, 8)
      })
    })
  }

  test('more figures than are fetched at a time keep their order', async () => {
    await filled(async (store) => {
      const words = Array.from({ length: 250 }, (_, index) => `w${String(index).padStart(3, '0')}`)
      const figures = words.map((quote, index) => ({ quote, value: (index * 97) % 250, indicator: 'long' }))
      await store.put(readingOf({ id: 'long', text: words.join(' '), figures }))
      const { total, rows } = await store.figures({ indicator: 'long', sort: 'value' })
      assert.equal(total, 250)
      assert.deepEqual(
        rows.map((row) => row.value),
        words.map((_, index) => index),
      )
    })
  })
}

function facets(filled: Filled): void {
  const short = (values: readonly { value: string; count: number }[]) =>
    values.map(({ value, count }) => `${value} ${count}`)

  test('facets count the figures behind each value, most first, equals by value', async () => {
    await filled(async (store) => {
      const { indicators, dyads, periods, modalities, domains, publishers } = await store.facets()
      assert.deepEqual(short(indicators), ['trade.turnover 3', 'other 2', 'trade.exports 2', 'energy.gas-volume 1'])
      assert.deepEqual(short(dyads), ['CN-RU 6', 'CN-DE 1', 'CN-US 1', 'RU-US 1'])
      assert.deepEqual(short(periods), ['2023 5', '2022 1', '2024 1'])
      assert.deepEqual(short(modalities), ['asserted 6', 'forecast 1', 'target 1'])
      assert.deepEqual(short(domains), ['trade 5', 'none 2', 'space 1'])
      assert.deepEqual(short(publishers), ['Herald 3', 'Times 3'])
    })
  })

  test('a facet leaves its own part of the filter open and keeps the others', async () => {
    await filled(async (store) => {
      const { indicators, dyads, periods, publishers } = await store.facets({
        indicator: 'trade.turnover',
        dyad: 'CN-RU',
      })
      assert.deepEqual(short(indicators), ['trade.turnover 3', 'energy.gas-volume 1', 'other 1', 'trade.exports 1'])
      assert.deepEqual(short(dyads), ['CN-RU 3', 'CN-US 1', 'RU-US 1'])
      assert.deepEqual(short(periods), ['2023 3'])
      assert.deepEqual(short(publishers), ['Herald 1', 'Times 1'])
    })
  })

  test('facets of one document', async () => {
    await filled(async (store) => {
      const { indicators, periods } = await store.facets({ document: documentKey('undated') })
      assert.deepEqual([short(indicators), short(periods)], [['other 1', 'trade.turnover 1'], ['2023 2']])
    })
  })

  test('facets follow what is put in', async () => {
    await filled(async (store) => {
      await store.facets()
      await store.put(readingOf({ id: 'times', text: 'X', figures: [{ quote: 'X', indicator: 'new' }] }))
      const { indicators, modalities } = await store.facets()
      assert.deepEqual(short(indicators), ['trade.exports 2', 'trade.turnover 2', 'new 1', 'other 1'])
      assert.deepEqual(short(modalities), ['asserted 6'])
    })
  })

  test('every facet counts what its filter finds', async () => {
    await filled(async (store) => {
      const { indicators, dyads, modalities, domains, publishers } = await store.facets({ period: '2023' })
      const filters = [
        ...indicators.map(({ value, count }) => [{ indicator: value }, count] as const),
        ...dyads.map(({ value, count }) => [{ dyad: value }, count] as const),
        ...modalities.map(({ value, count }) => [{ modality: value as 'target' }, count] as const),
        ...domains.map(({ value, count }) => [{ domain: value as 'trade' }, count] as const),
        ...publishers.map(({ value, count }) => [{ publisher: value }, count] as const),
      ]
      assert.equal(filters.length, 11)
      for (const [filter, count] of filters)
        assert.equal((await store.figures({ ...filter, period: '2023' })).total, count)
    })
  })
}

function surroundings(open: OpenStore): void {
  test('a figure comes with up to 160 code units on each side', async () => {
    await using(open, async (store) => {
      await store.put(readingOf({ text: `${'b'.repeat(200)}5 tons${'a'.repeat(30)}`, figures: [{ quote: '5 tons' }] }))
      const row = (await store.figures()).rows[0]
      assert.deepEqual([row?.before, row?.after], ['b'.repeat(160), 'a'.repeat(30)])
    })
  })

  test('a character that the cut would halve is left out', async () => {
    await using(open, async (store) => {
      const text = `😀${'b'.repeat(159)}5 tons${'a'.repeat(159)}😀`
      await store.put(readingOf({ text, figures: [{ quote: '5 tons' }] }))
      const row = (await store.figures()).rows[0]
      assert.deepEqual([row?.before, row?.after], ['b'.repeat(159), 'a'.repeat(159)])
    })
  })

  test('a figure of a text that two documents share is shown with the first of them', async () => {
    await using(open, async (store) => {
      const copies = ['z', 'b', 'y'].map((id) => readingOf({ id, text: '5 tons', figures: [{ quote: '5 tons' }] }))
      await store.putAll(copies)
      const figure = await store.figure(copies[0]?.statements[0]?.id ?? '')
      assert.equal(figure?.document.name, 'b')
      assert.equal((await store.figures()).total, 3)
    })
  })
}
