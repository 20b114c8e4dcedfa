import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { documentKey } from '../../../src/store/index.ts'
import { readingOf, type ReadingSketch } from './readings.ts'
import { type OpenStore, using } from './using.ts'
import { ofKind } from '../../../src/vocabulary/index.ts'

const KEY = documentKey('articles/one.txt')

/** Texts and fields come back exactly as they went in. */
export function textsContract(open: OpenStore): void {
  roundTrips(open)
  randomTexts(open)
  everyField(open)
}

function roundTrips(open: OpenStore): void {
  const texts = {
    'a NUL character': 'before\0after, 5 tons\0',
    'characters beyond the first plane': '😀 𝟝 tons of 𠮷 🇨🇳🇷🇺',
    'right-to-left writing': 'بلغ حجم التجارة 240 مليار دولار \u200f(5%)\u200e שלום',
    'carriage returns': 'one\r\ntwo\rthree\n\n5 tons',
    'combining marks, not put together': 'Cafe\u0301 \u0438\u0306 5 tons',
    'a byte order mark and odd spaces': '\ufeff5\u00a0tons\u2028\u3000\u200b',
    'nothing at all': '',
  }
  for (const [what, text] of Object.entries(texts)) {
    test(`${what} comes back`, async () => {
      await using(open, async (store) => {
        const quote = text.slice(0, text.indexOf('tons') + 4)
        await store.put(readingOf({ text, figures: text.includes('tons') ? [{ quote }] : [] }))
        const reading = await store.reading(KEY)
        assert.equal(reading?.text, text)
        assert.deepEqual(
          reading?.statements.map((figure) => text.slice(figure.start, figure.end)),
          text.includes('tons') ? [quote] : [],
        )
        assert.equal(
          await store.put(readingOf({ text, figures: text.includes('tons') ? [{ quote }] : [] })),
          'unchanged',
        )
      })
    })
  }

  test('words on both sides of a NUL character are found', async () => {
    await using(open, async (store) => {
      await store.put(readingOf({ text: 'before\0after' }))
      for (const query of ['before', 'after', '"before after"'])
        assert.equal((await store.search(query)).total, 1, query)
      assert.equal((await store.search('after\0before')).total, 0)
    })
  })
}

function randomTexts(open: OpenStore): void {
  const text = fc.string({ unit: 'binary', maxLength: 300 })

  test('every statement of any text has its words when it is read back', async () => {
    await using(open, async (store) => {
      let count = 0
      await fc.assert(
        fc.asyncProperty(text, fc.nat(), fc.nat(), async (text, one, other) => {
          count += 1
          const [start, end] = placesIn(text, one, other)
          const id = `d${count}`
          await store.put(readingOf({ id, text, figures: [{ quote: text.slice(start, end), from: start }] }))
          const reading = await store.reading(documentKey(id))
          assert.equal(reading?.text, text)
          for (const figure of reading?.statements ?? []) {
            assert.equal(reading?.text.slice(figure.start, figure.end), figure.quote)
          }
          const row = (await store.figures({ document: documentKey(id) })).rows[0]
          assert.ok(row)
          assert.ok(text.includes(row.before + row.quote + row.after))
          assert.ok(row.before.isWellFormed() && row.after.isWellFormed())
        }),
        { numRuns: 300, seed: 4 },
      )
    })
  })
}

/** Two places of a text between its characters, in order. */
function placesIn(text: string, one: number, other: number): readonly [number, number] {
  const places = [0]
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length)
  const [start, end] = [one, other].map((number) => places[number % places.length] ?? 0)
  return [Math.min(start ?? 0, end ?? 0), Math.max(start ?? 0, end ?? 0)]
}

function everyField(open: OpenStore): void {
  const sketch: ReadingSketch = {
    id: 'https://news.example/2024/trade?page=1',
    text: 'Trade grows\nShare\nExports will exceed 5 to 7 billion yuan by 2030, he said.',
    bytes: 'page',
    name: 'trade.html',
    format: 'html',
    metadata: {
      url: 'https://news.example/2024/trade',
      title: 'Trade «grows»',
      publisher: "O'Daily; drop table",
      author: 'A. Writer',
      lang: 'en',
      published: '2024-08-21',
      licence: 'CC-BY-4.0',
    },
    inferred: ['title', 'published'],
    headings: [{ start: 0, end: 11, level: 2 }],
    furniture: [{ start: 12, end: 17, kind: 'share' }],
    leftovers: [['2030', 'year']],
    figures: [
      {
        quote: '5 to 7 billion yuan',
        value: 5e9,
        upper: 7e9,
        unit: 'CNY',
        bound: 'over',
        measure: 'change',
        indicator: 'trade.exports',
        variant: 'goods',
        period: '2030',
        modality: 'forecast',
        deadline: '2030-12',
        speaker: 'he',
        speakerChain: ['the minister', 'the paper'],
        actors: ['RU', 'CN'],
        domain: 'trade',
        interval: {
          strict: { low: 5e9, high: null, lowOpen: true, highOpen: true },
          loose: { low: 4.5e9, high: null, lowOpen: true, highOpen: true },
        },
        inferred: ['actors', 'unit'],
        links: [{ relation: 'same-amount', to: 'another' }],
      },
    ],
  }
  const reading = readingOf(sketch)

  test('every field of a document comes back', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      const { document } = reading
      assert.deepEqual(await store.reading(documentKey(document.id)), {
        ...document,
        key: documentKey(document.id),
        read: true,
        words: 14,
        figures: 1,
        leftovers: 1,
        versions: 1,
        version: 1,
        statements: reading.statements,
        named: reading.named,
        leftoverList: reading.leftovers,
      })
    })
  })

  test('every field of a figure comes back, with its document and the words around it', async () => {
    await using(open, async (store) => {
      await store.put(reading)
      const [figure] = reading.statements
      assert.ok(figure)
      const { url, title, publisher, author, published, name } = reading.document
      assert.deepEqual(await store.figure(figure.id), {
        ...figure,
        document: { key: documentKey(reading.document.id), name, title, publisher, author, published, url },
        before: 'Trade grows\nShare\nExports will exceed ',
        after: ' by 2030, he said.',
      })
      assert.equal(await store.figure('no such id'), null)
    })
  })

  test('numbers of any size come back', async () => {
    const values = [0, -35.8, 0.1, 1e-9, 2 ** 53, 2 ** 53 + 2, 146_870_000_000, 1.7e308, -1e21]
    await using(open, async (store) => {
      const text = values.map((_, index) => `n${index};`).join(' ')
      const figures = values.map((value, index) => ({ quote: `n${index};`, value, upper: value }))
      await store.put(readingOf({ text, figures }))
      const stored = await store.reading(KEY)
      assert.deepEqual(
        ofKind('figure', stored?.statements ?? []).map((figure) => figure.value),
        values,
      )
      assert.deepEqual(
        ofKind('figure', stored?.statements ?? []).map((figure) => figure.upper),
        values,
      )
    })
  })

  test('a document in a language that is not read is kept', async () => {
    await using(open, async (store) => {
      await store.put(readingOf({ text: '今年的贸易额', read: false, metadata: { lang: 'zh' } }))
      const stored = await store.reading(KEY)
      assert.deepEqual([stored?.read, stored?.lang, stored?.words, stored?.figures], [false, 'zh', 6, 0])
    })
  })

  test('what is not there is null', async () => {
    await using(open, async (store) => {
      for (const key of [KEY, '', 'x', 'ABCDEF012345', "' or 1=1", '0123456789abc']) {
        assert.equal(await store.reading(key), null, key)
      }
    })
  })
}
