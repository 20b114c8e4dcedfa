import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOf, type ToldSketch } from './readings.ts'
import { type OpenStore, using } from './using.ts'

const event = (quote: string, actors: string[], named: string[]): ToldSketch => ({
  kind: 'event',
  quote,
  actors,
  named,
})

const ONE = readingOf({
  id: 'one',
  text: 'A B C D.',
  told: [
    event('A', ['CL', 'PE'], ['the-bank']),
    event('B', ['CL', 'PE'], ['the-bank', 'the-port']),
    event('C', ['OM'], []),
    { kind: 'position', quote: 'D', holders: ['CL'], addressee: ['OM'], named: ['the-port'] },
  ],
})
const LIST = readingOf({
  id: 'two',
  text: 'A.',
  told: [
    event(
      'A',
      ['CL', 'PE'],
      Array.from({ length: 14 }, (_, index) => `body-${index}`),
    ),
  ],
})

export function networkContract(open: OpenStore): void {
  test('who and what is named together is counted, those of most statements first', () =>
    using(open, async (store) => {
      await store.put(ONE)
      assert.deepEqual(await store.network({}, 10), {
        statements: 4,
        nodes: [
          { relation: 'state', about: 'CL', statements: 3 },
          { relation: 'state', about: 'OM', statements: 2 },
          { relation: 'state', about: 'PE', statements: 2 },
          { relation: 'entity', about: 'the-bank', statements: 2 },
          { relation: 'entity', about: 'the-port', statements: 2 },
        ],
        ties: [
          { one: 'CL', other: 'PE', statements: 2 },
          { one: 'CL', other: 'the-bank', statements: 2 },
          { one: 'CL', other: 'the-port', statements: 2 },
          { one: 'PE', other: 'the-bank', statements: 2 },
          { one: 'CL', other: 'OM', statements: 1 },
          { one: 'OM', other: 'the-port', statements: 1 },
          { one: 'PE', other: 'the-port', statements: 1 },
          { one: 'the-bank', other: 'the-port', statements: 1 },
        ],
      })
    }))

  test('of a subject only what is about it counts', () =>
    using(open, async (store) => {
      await store.put(ONE)
      const { statements, nodes } = await store.network({ entity: 'the-bank' }, 10)
      assert.equal(statements, 2)
      assert.deepEqual(
        nodes.map(({ about }) => about),
        ['CL', 'PE', 'the-bank', 'the-port'],
      )
      assert.equal((await store.network({ dyad: 'CL-PE' }, 10)).statements, 2)
      assert.equal((await store.network({ state: 'OM' }, 10)).statements, 2)
      assert.deepEqual(await store.network({ state: 'KE' }, 10), { statements: 0, nodes: [], ties: [] })
    }))

  test('no more nodes are given than asked for, most of them no states, and only ties between them', () =>
    using(open, async (store) => {
      await store.put(ONE)
      const { nodes, ties } = await store.network({}, 3)
      assert.deepEqual(
        nodes.map(({ about }) => about),
        ['CL', 'OM', 'the-bank'],
      )
      assert.deepEqual(
        ties.map(({ one, other }) => `${one} ${other}`),
        ['CL the-bank', 'CL OM'],
      )
      assert.equal((await store.network({ state: 'OM' }, 3)).nodes.length, 3)
    }))

  test('a sentence that lists very many ties nobody', () =>
    using(open, async (store) => {
      await store.put(LIST)
      const { nodes, ties } = await store.network({}, 50)
      assert.deepEqual([nodes.length, ties], [16, []])
    }))

  test('statements that are about another beside their subject are found by both', () =>
    using(open, async (store) => {
      await store.put(ONE)
      const quotes = async (beside: string) =>
        (await store.statements('event', { state: 'PE', beside })).rows.map(({ quote }) => quote)
      assert.deepEqual(await quotes('the-port'), ['B'])
      assert.deepEqual(await quotes('CL'), ['A', 'B'])
      assert.deepEqual(await quotes('OM'), [])
    }))
}
