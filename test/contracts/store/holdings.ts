import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOf } from './readings.ts'
import { type OpenStore, using } from './using.ts'

const PAIR = { actors: ['PE', 'OM'], domain: 'trade', indicator: 'trade.turnover' } as const
const ONE = readingOf({
  id: 'one',
  text: 'A B C D E.',
  metadata: { publisher: 'Herald', published: '2024-03-01' },
  figures: [
    { quote: 'A', ...PAIR, period: '2019' },
    { quote: 'B', ...PAIR, period: '2021-03/2022-02' },
    { quote: 'C', ...PAIR, period: '2030', modality: 'target' },
    { quote: 'D', ...PAIR, domain: 'energy', indicator: 'energy.gas-volume', period: null },
    { quote: 'E', ...PAIR, actors: ['PE', 'CL'], period: '2015' },
  ],
})
const TWO = readingOf({
  id: 'two',
  text: 'A B.',
  metadata: { publisher: 'Times', published: '2024-01-01' },
  figures: [
    { quote: 'A', ...PAIR, period: '../2018' },
    { quote: 'B', ...PAIR, period: '1900/2023' },
  ],
})

export function holdingsContract(open: OpenStore): void {
  test('what a dyad holds is counted by domain, with its articles, publishers and newest day', () =>
    using(open, async (store) => {
      await store.putAll([ONE, TWO])
      assert.deepEqual((await store.holdings('OM-PE')).coverage, [
        { domain: 'energy', figures: 1, newest: '2024-03-01', documents: 1, publishers: 1 },
        { domain: 'trade', figures: 5, newest: '2024-03-01', documents: 2, publishers: 2 },
      ])
    }))

  test('indicators stand with the years that their facts are of, those of most figures first', () =>
    using(open, async (store) => {
      await store.putAll([ONE, TWO])
      assert.deepEqual((await store.holdings('OM-PE')).indicators, [
        { domain: 'trade', indicator: 'trade.turnover', figures: 5, years: [2018, 2019, 2021, 2022] },
        { domain: 'energy', indicator: 'energy.gas-volume', figures: 1, years: [] },
      ])
    }))

  test('a dyad that no figure is of holds nothing', () =>
    using(open, async (store) => {
      await store.put(ONE)
      assert.deepEqual(await store.holdings('CL-OM'), { coverage: [], indicators: [] })
    }))
}
