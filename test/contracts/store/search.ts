import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Store } from '../../../src/vocabulary/index.ts'
import { readingOf } from './readings.ts'
import { type OpenStore, using } from './using.ts'

const ARTICLES = {
  gas: 'Gas exports through the Power of Siberia pipeline grew by a third, Gazprom said.',
  trade: 'Trade in roubles and yuan: exports of S-400 systems, grain and gas condensate. Café owners complain.',
  zh: '中俄贸易额达到2401亿美元，同比增长26.3%。天然气出口增加。',
  ru: 'Товарооборот между Китаем и Россией вырос. Её экспорт газа увеличился, сообщил Газпром.',
  ar: 'بلغ حجم التجارة بين الصين وروسيا 240 مليار دولار',
  ja: 'ロシアと中国の貿易はデータによると増えた。',
}

/** Full text search: what is found, in which order, and with which words marked. */
export function searchContract(open: OpenStore): void {
  const filled = (run: (store: Store) => Promise<void>) =>
    using(open, async (store) => {
      await store.putAll(Object.entries(ARTICLES).map(([id, text]) => readingOf({ id, text })))
      await run(store)
    })
  queries(filled)
  anything(filled)
  ranking(open)
  passages(open)
}

type Filled = (run: (store: Store) => Promise<void>) => Promise<void>

function queries(filled: Filled): void {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['gas', ['gas', 'trade']],
    ['GAS', ['gas', 'trade']],
    ['exports gas', ['gas', 'trade']],
    ['exports yuan', ['trade']],
    ['gaz', ['gas']],
    ['gaz exports', []],
    ['"gas exports"', ['gas']],
    ['"exports gas"', []],
    ['“gas exports”', ['gas']],
    ['"gas exp', ['gas']],
    ['"gas exp"', []],
    ['exp* gas', ['gas', 'trade']],
    ['S-400', ['trade']],
    ['"400-S"', []],
    ['cafe', ['trade']],
    ['CAFE\u0301', ['trade']],
    ['NOT gas', []],
    ['gas OR yuan', []],
    ['贸易', ['zh']],
    ['贸易额', ['zh']],
    ['额', ['zh']],
    ['易贸', []],
    ['中俄 出口', ['zh']],
    ['"贸易额达到"', ['zh']],
    ['2401亿', ['zh']],
    ['２６.３%', ['zh']],
    ['中国', ['ja']],
    ['データ', ['ja']],
    ['товарооборот', ['ru']],
    ['ТОВАРООБОРОТ Россией', ['ru']],
    ['китаем', ['ru']],
    ['кита', ['ru']],
    ['ее экспорт', ['ru']],
    ['التجارة', ['ar']],
    ['التجارة روسيا', []],
    ['وروسيا', ['ar']],
  ]
  for (const [query, expected] of cases) {
    test(`a search for ${query} finds ${expected.length === 0 ? 'nothing' : expected.join(' and ')}`, async () => {
      await filled(async (store) => {
        const { total, rows } = await store.search(query)
        assert.deepEqual(rows.map((hit) => hit.document.id).sort(), [...expected].sort())
        assert.equal(total, expected.length)
        for (const hit of rows) assert.notEqual(hit.marks.length, 0)
      })
    })
  }
}

function anything(filled: Filled): void {
  const odd = [
    '',
    ' ',
    '"',
    '""',
    '" "',
    '"""',
    '*',
    '**',
    'gas*"',
    '(',
    ')',
    'AND',
    'gas AND',
    'NEAR(gas)',
    'title:gas',
    '-gas',
  ]
  const odder = [
    '^gas',
    'gas^',
    '{gas}',
    '😀',
    '😀 gas',
    "'; drop table search;--",
    '\0',
    'gas\0',
    '\\',
    '%',
    '_',
    '+',
    '\ud83d',
  ]

  test('a search never fails on what a person types', async () => {
    await filled(async (store) => {
      for (const query of [
        ...odd,
        ...odder,
        'gas '.repeat(5000),
        'x'.repeat(100_000),
        '"'.repeat(9999),
        '中'.repeat(5000),
      ]) {
        const { total, rows } = await store.search(query)
        assert.ok(rows.length <= total, query)
      }
      assert.equal((await store.search('😀 gas')).total, 2)
      assert.equal((await store.search('title:gas')).total, 0)
      assert.equal((await store.search('(gas)')).total, 2)
      assert.equal((await store.search('😀')).total, 0)
    })
  })

  test('a search never fails on any text, and marks lie within their passage', async () => {
    await filled(async (store) => {
      const query = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }))
      await fc.assert(
        fc.asyncProperty(query, async (query) => {
          for (const { passage, start, marks, document } of (await store.search(query)).rows) {
            const text = ARTICLES[document.id as keyof typeof ARTICLES]
            assert.equal(text.slice(start, start + passage.length), passage)
            for (const mark of marks) assert.ok(0 <= mark.start && mark.start < mark.end && mark.end <= passage.length)
          }
        }),
        { numRuns: 500, seed: 8 },
      )
    })
  })

  test('any word of any text is found in it', async () => {
    await filled(async (store) => {
      const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 })
      let count = 0
      await fc.assert(
        fc.asyncProperty(words, fc.nat(), async (words, chosen) => {
          const id = `random${(count += 1)}`
          await store.put(readingOf({ id, text: words.join(' ') }))
          const word = words[chosen % words.length] ?? ''
          if (!/[a-z0-9]/.test(word) || /["“”„‟«»＂「」『』\s]/u.test(word)) return
          const ids = (await store.search(word, { limit: 1000 })).rows.map((hit) => hit.document.id)
          assert.ok(ids.includes(id), JSON.stringify(word))
        }),
        { numRuns: 200, seed: 15 },
      )
    })
  })
}

function ranking(open: OpenStore): void {
  test('the best match comes first, a title before a mention, equals by id', async () => {
    await using(open, async (store) => {
      const filler = 'and many more words about something else altogether '.repeat(4)
      await store.putAll([
        readingOf({ id: 'd', text: `tariff ${filler}` }),
        readingOf({ id: 'c', text: `tariff ${filler}` }),
        readingOf({ id: 'b', text: `tariff tariff tariff ${filler}` }),
        readingOf({ id: 'a', text: filler, metadata: { title: 'Tariff war' } }),
        ...Array.from({ length: 20 }, (_, index) => readingOf({ id: `other${index}`, text: filler })),
      ])
      const { total, rows } = await store.search('tariff')
      assert.deepEqual([total, rows.map((hit) => hit.document.id).join('')], [4, 'abcd'])
    })
  })

  test('pages of hits follow each other', async () => {
    await using(open, async (store) => {
      const ids = Array.from({ length: 25 }, (_, index) => `d${String(index).padStart(2, '0')}`)
      await store.putAll(ids.toReversed().map((id) => readingOf({ id, text: 'the same words' })))
      const pages = await Promise.all([
        store.search('same', { limit: 10 }),
        store.search('same', { limit: 10, offset: 10 }),
        store.search('same', { limit: 10, offset: 20 }),
      ])
      assert.deepEqual(
        pages.flatMap((page) => page.rows.map((hit) => hit.document.id)),
        ids,
      )
      assert.deepEqual(
        pages.map((page) => page.total),
        [25, 25, 25],
      )
    })
  })

  test('a search gives 50 hits unless it is asked for more', async () => {
    await using(open, async (store) => {
      await store.putAll(
        Array.from({ length: 60 }, (_, index) => readingOf({ id: `d${index}`, text: 'the same words' })),
      )
      const lengths = [
        await store.search('same'),
        await store.search('same', { limit: 60 }),
        await store.search('same', { offset: 55 }),
      ]
      assert.deepEqual(
        lengths.map(({ total, rows }) => [total, rows.length]),
        [
          [60, 50],
          [60, 60],
          [60, 5],
        ],
      )
    })
  })
}

function passages(open: OpenStore): void {
  const hitOf = async (text: string, query: string) => {
    let hit = null
    await using(open, async (store) => {
      await store.put(readingOf({ text, metadata: { title: 'Headline' } }))
      hit = (await store.search(query)).rows[0] ?? null
    })
    assert.ok(hit)
    return hit as Awaited<ReturnType<Store['search']>>['rows'][number]
  }
  const marked = ({ passage, marks }: { passage: string; marks: readonly { start: number; end: number }[] }) =>
    marks.map(({ start, end }) => passage.slice(start, end))

  test('a short text is its own passage, with its words marked', async () => {
    const hit = await hitOf('Gas exports, and oil exports.', 'exports gas')
    assert.deepEqual([hit.start, hit.passage], [0, 'Gas exports, and oil exports.'])
    assert.deepEqual(hit.marks, [
      { start: 0, end: 3 },
      { start: 4, end: 11 },
      { start: 21, end: 28 },
    ])
  })

  test('a passage is cut from where most of the words stand together', async () => {
    const filler = 'nothing of note happened on that day. '.repeat(20)
    const text = `A pipeline. ${filler}The gas pipeline «Power» grew. ${filler}`
    const hit = await hitOf(text, 'gas pipeline')
    assert.equal(hit.passage, text.slice(hit.start, hit.start + hit.passage.length))
    assert.deepEqual(marked(hit), ['gas', 'pipeline'])
    assert.ok(hit.passage.length > 200 && hit.passage.length <= 240, String(hit.passage.length))
    assert.ok(text[hit.start - 1] === ' ' && text[hit.start + hit.passage.length] === ' ')
    assert.ok(hit.passage.includes('The gas pipeline «Power» grew.'))
  })

  test('marks keep to the text as written', async () => {
    assert.deepEqual(marked(await hitOf('Cafe\u0301 и ЁЖИК, ﬁnance', 'café ежик fin')), [
      'Cafe\u0301',
      'ЁЖИК',
      'ﬁnance',
    ])
    assert.deepEqual(marked(await hitOf('今年中俄贸易额增长', '贸易额')), ['贸易额'])
    assert.deepEqual(marked(await hitOf('The S-400 and the S-500', '"S-400"')), ['S-400'])
    assert.deepEqual(marked(await hitOf('gas gas gas', '"gas gas"')), ['gas gas gas'])
  })

  test('words that stand in the title alone give the beginning of the text', async () => {
    const hit = await hitOf(`Opening words. ${'More of them follow here. '.repeat(30)}`, 'headline')
    assert.equal(hit.start, 0)
    assert.ok(hit.passage.startsWith('Opening words. More of them'))
    assert.deepEqual(hit.marks, [])
  })

  test('a text without gaps is cut between characters', async () => {
    const hit = await hitOf(`${'😀'.repeat(300)} gas ${'😀'.repeat(300)}`, 'gas')
    assert.ok(hit.passage.isWellFormed())
    assert.deepEqual(marked(hit), ['gas'])
  })
}
