import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ComparedStore, storeAsJudged } from '../../src/judging/index.ts'
import { scopeOf } from '../../src/record/index.ts'
import { scopeKey, themeKey } from '../../src/text/index.ts'
import type { Figure } from '../../src/vocabulary/index.ts'
import { type JudgedBook, ontology, withBook } from './record.ts'

const PERU = 'Trade between Peru and Chile was $8.1 billion in 2022. It was $7.7 billion in 2021.'
const CHILE = 'Trade between Peru and Chile was $9.6 billion in 2022.'
const TEXTS = { 'peru.txt': PERU, 'chile.txt': CHILE }

const scope = (figure: Figure): string => scopeKey(scopeOf(figure, ontology)!)

async function figureOf(book: JudgedBook, quote: string): Promise<Figure> {
  return (await book.store.figure(await book.statement(quote)))!
}

const quotes = (figures: readonly Figure[]): string[] => figures.map(({ quote }) => quote).toSorted()

async function all(store: ComparedStore): Promise<string[]> {
  const figures: Figure[] = []
  for await (const some of store.eachFigure()) figures.push(...some)
  return quotes(figures)
}

describe('a store as judged', () => {
  it('is as it was read where nothing was judged', async () => {
    await withBook(TEXTS, async (book) => {
      const judged = await storeAsJudged(book.store, ontology)
      assert.deepEqual(await judged.scopes(), await book.store.scopes())
      const key = scope(await figureOf(book, '$8.1 billion'))
      assert.deepEqual(await judged.figuresOfScopes([key]), await book.store.figuresOfScopes([key]))
      assert.equal((await all(judged)).length, 3)
    })
  })

  it('leaves out what was rejected or set aside, everywhere', async () => {
    await withBook(TEXTS, async (book) => {
      const figure = await figureOf(book, '$9.6 billion')
      const key = scope(figure)
      const theme = themeKey(scopeOf(figure, ontology)!)
      for (const verdict of ['rejected', 'set-aside'] as const) {
        await book.judge(figure.id, verdict)
        const judged = await storeAsJudged(book.store, ontology)
        assert.deepEqual(quotes(await judged.figuresOfScopes([key])), ['$8.1 billion'])
        assert.deepEqual(quotes(await judged.figuresOfTheme(theme)), ['$7.7 billion', '$8.1 billion'])
        assert.equal((await judged.figure(figure.id))?.quote, '$9.6 billion')
        assert.deepEqual(await all(judged), ['$7.7 billion', '$8.1 billion'])
        const [counted] = (await judged.scopes()).filter((each) => each.scope === key)
        assert.deepEqual([counted?.figures, counted?.documents], [1, 1])
      }
    })
  })

  it('has a corrected figure under the scope that it has now, and under no other', async () => {
    await withBook(TEXTS, async (book) => {
      const [moved, there] = [await figureOf(book, '$9.6 billion'), await figureOf(book, '$7.7 billion')]
      await book.judge(moved.id, 'corrected', { period: '2021' })
      await book.judge(moved.id, 'confirmed')
      const judged = await storeAsJudged(book.store, ontology)
      assert.deepEqual(quotes(await judged.figuresOfScopes([scope(moved)])), ['$8.1 billion'])
      const now = await judged.figuresOfScopes([scope(there)])
      assert.deepEqual(quotes(now), ['$7.7 billion', '$9.6 billion'])
      assert.equal(now.find(({ quote }) => quote === '$9.6 billion')?.period, '2021')
      assert.deepEqual(
        (await judged.scopes()).map(({ figures, documents }) => [figures, documents]),
        [
          [2, 2],
          [1, 1],
        ],
      )
      assert.equal((await judged.figure(moved.id))?.period, '2021')
      assert.equal((await judged.withWords(now)).find(({ quote }) => quote === '$9.6 billion')?.period, '2021')
    })
  })

  it('has a scope that nothing but a correction gives, and lacks one that nothing is left of', async () => {
    await withBook({ 'chile.txt': CHILE }, async (book) => {
      const figure = await figureOf(book, '$9.6 billion')
      await book.judge(figure.id, 'corrected', { actors: ['CL', 'AR'] })
      const judged = await storeAsJudged(book.store, ontology)
      const [only, ...more] = await judged.scopes()
      assert.deepEqual(more, [])
      assert.notEqual(only?.scope, scope(figure))
      assert.deepEqual(quotes(await judged.figuresOfScopes([only!.scope])), ['$9.6 billion'])
      assert.deepEqual(await judged.scopes({ theme: themeKey(scopeOf(figure, ontology)!) }), [])
    })
  })

  it('is in another state once a statement is corrected or left out, and not where it is confirmed', async () => {
    await withBook(TEXTS, async (book) => {
      const state = async () => (await storeAsJudged(book.store, ontology)).state()
      const before = await state()
      await book.judge(await book.statement('$8.1 billion'), 'confirmed')
      assert.equal(await state(), before)
      const { id } = await book.judge(await book.statement('$9.6 billion'), 'rejected')
      assert.notEqual(await state(), before)
      await book.store.takeBack(id, { by: 'Ada', at: '2024-12-01T00:00:00.000Z' })
      assert.equal(await state(), before)
    })
  })
})
