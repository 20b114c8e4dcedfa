import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentKey } from '../../../src/store/index.ts'
import type { PlacedFigure, Store } from '../../../src/vocabulary/index.ts'
import { readingOf } from './readings.ts'
import { linesOf, type OpenStore, using } from './using.ts'

const scope = (theme: string, rest: string) => `${theme}|level|USD|${rest}`
const TURNOVER = 'trade.turnover|CN,RU'
const IN_2022 = scope(TURNOVER, 'CN>RU|2022-01-01/2023-01-01|fact')
const IN_2023 = scope(TURNOVER, 'CN>RU|2023-01-01/2024-01-01|fact')
/** A theme whose key begins with another one's. */
const OF_THREE = scope('trade.turnover|CN,RU,US', 'CN>RU>US||fact')
const EXPORTS = scope('trade.exports|CN,RU', 'RU>CN||fact')

const DOCUMENTS = [
  readingOf({
    id: 'b',
    text: 'A and B and C.',
    metadata: { publisher: 'Herald', published: '2024-02-01' },
    figures: [
      { quote: 'A', scope: IN_2023, actors: ['CN', 'RU'] },
      { quote: 'B' },
      { quote: 'C', scope: IN_2022, actors: ['CN', 'RU'] },
    ],
  }),
  readingOf({
    id: 'a',
    text: 'D and E and F.',
    figures: [
      { quote: 'D', scope: IN_2023 },
      { quote: 'E', scope: OF_THREE },
      { quote: 'F', scope: EXPORTS },
    ],
  }),
]

const quotes = (figures: readonly PlacedFigure[]) => figures.map(({ quote }) => quote).join('')

async function every(store: Store): Promise<string> {
  let found = ''
  for await (const figures of store.eachFigure()) found += quotes(figures)
  return found
}

/** Figures by what makes them comparable. */
export function comparableContract(open: OpenStore): void {
  const filled = (run: (store: Store) => Promise<void>) =>
    using(open, async (store) => {
      await store.putAll(DOCUMENTS)
      await run(store)
    })

  test('the figures of scopes, in order of document and place', async () => {
    await filled(async (store) => {
      assert.equal(quotes(await store.figuresOfScopes([IN_2023])), 'DA')
      assert.equal(quotes(await store.figuresOfScopes([IN_2022, IN_2023, IN_2022])), 'DAC')
      assert.equal(quotes(await store.figuresOfScopes([])), '')
      assert.equal(quotes(await store.figuresOfScopes(["' or 1=1 --", TURNOVER])), '')
    })
  })

  test('a figure by its scope is the same as in the list, with its document', async () => {
    await filled(async (store) => {
      const [, figure] = await store.figuresOfScopes([IN_2023])
      const { rows } = await store.figures()
      const { before: _, after: __, ...listed } = rows.find(({ quote }) => quote === 'A')!
      assert.deepEqual(figure, listed)
    })
  })

  test('words around figures, in the order asked for, as the list has them', async () => {
    await filled(async (store) => {
      const figures = await store.figuresOfTheme(TURNOVER)
      const { rows } = await store.figures()
      const asked = [figures[2]!, figures[0]!]
      assert.deepEqual(
        await store.withWords(asked),
        asked.map(({ id }) => rows.find((row) => row.id === id)),
      )
      assert.deepEqual(await store.withWords([]), [])
      const gone = { ...figures[0]!, document: { ...figures[0]!.document, key: 'ffffffffffff' } }
      assert.deepEqual(await store.withWords([gone]), [])
    })
  })

  test('another state after a write, the same while nothing is written', async () => {
    await filled(async (store) => {
      const before = await store.state()
      await store.figures()
      assert.equal(await store.state(), before)
      await store.put(readingOf({ id: 'c', text: 'New.' }))
      assert.notEqual(await store.state(), before)
    })
  })

  test('more scopes than one question asks for', async () => {
    await filled(async (store) => {
      const none = Array.from({ length: 1200 }, (_, index) => `none ${index}`)
      assert.equal(quotes(await store.figuresOfScopes([IN_2022, ...none, IN_2023])), 'DAC')
    })
  })

  test('the figures of a theme are those of its scopes and not of one that begins alike', async () => {
    await filled(async (store) => {
      assert.equal(quotes(await store.figuresOfTheme(TURNOVER)), 'DAC')
      assert.equal(quotes(await store.figuresOfTheme('trade.exports|CN,RU')), 'F')
      assert.equal(quotes(await store.figuresOfTheme('trade')), '')
    })
  })

  test('the scopes with how much is told of each', async () => {
    await filled(async (store) => {
      const counts = async (filter?: Parameters<Store['scopes']>[0]) =>
        (await store.scopes(filter)).map(({ scope: key, figures, documents }) => [key, figures, documents])
      assert.deepEqual(await counts(), [
        [EXPORTS, 1, 1],
        [OF_THREE, 1, 1],
        [IN_2022, 1, 1],
        [IN_2023, 2, 2],
      ])
      assert.deepEqual(await counts({ theme: TURNOVER }), [
        [IN_2022, 1, 1],
        [IN_2023, 2, 2],
      ])
      assert.deepEqual(await counts({ begins: 'trade.exports|' }), [[EXPORTS, 1, 1]])
      assert.deepEqual(await counts({ theme: 'none' }), [])
    })
  })

  test('every figure, those that cannot be compared too', async () => {
    await filled(async (store) => assert.equal(await every(store), 'DEFABC'))
    await using(open, async (store) => assert.equal(await every(store), ''))
  })

  test('every text, in the order of the figures, with its document', async () => {
    await filled(async (store) => {
      const found: string[] = []
      for await (const texts of store.eachText()) {
        found.push(...texts.map(({ document, text }) => `${document.name} ${document.publisher ?? '-'} ${text}`))
      }
      assert.deepEqual(found, ['a - D and E and F.', 'b Herald A and B and C.'])
    })
  })

  test('texts by the keys of their documents', async () => {
    await filled(async (store) => {
      const [a, b, none] = ['a', 'b', 'none'].map(documentKey) as [string, string, string]
      assert.deepEqual(Object.fromEntries(await store.texts([b, none, 'no key', b])), { [b]: 'A and B and C.' })
      await store.put(readingOf({ id: 'a', text: 'Another text.' }))
      assert.deepEqual(Object.fromEntries(await store.texts([a])), { [a]: 'Another text.' })
      assert.equal((await store.texts([])).size, 0)
    })
  })

  test('more documents than are held at a time', async () => {
    await using(open, async (store) => {
      const ids = Array.from({ length: 1203 }, (_, index) => String(index).padStart(4, '0'))
      await store.putAll(ids.map((id) => readingOf({ id, text: `${id} tons`, figures: [{ quote: `${id} tons` }] })))
      assert.equal(await every(store), ids.map((id) => `${id} tons`).join(''))
      const texts: string[] = []
      for await (const some of store.eachText()) texts.push(...some.map(({ text }) => text))
      assert.deepEqual(
        texts,
        ids.map((id) => `${id} tons`),
      )
    })
  })

  test('more figures of one scope than one call takes', async () => {
    await using(open, async (store) => {
      const many = 130_000
      const text = 'A '.repeat(many)
      const figures = Array.from({ length: many }, (_, index) => ({ quote: 'A', from: index * 2, scope: IN_2023 }))
      await store.put(readingOf({ id: 'many', text, figures }))
      assert.equal((await store.figuresOfScopes([IN_2023])).length, many)
      assert.equal((await linesOf(store)).length, many + 1)
    })
  })

  test('only the current version is lined up', async () => {
    await filled(async (store) => {
      await store.put(readingOf({ id: 'b', text: 'G alone.', figures: [{ quote: 'G', scope: IN_2023 }] }))
      assert.equal(quotes(await store.figuresOfScopes([IN_2022, IN_2023])), 'DG')
      assert.equal(quotes(await store.figuresOfTheme(TURNOVER)), 'DG')
      assert.equal(await every(store), 'DEFG')
      assert.deepEqual((await store.scopes({ theme: TURNOVER })).length, 1)
    })
  })
}
