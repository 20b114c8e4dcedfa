import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofKind, type Store } from '../../../src/vocabulary/index.ts'
import { documentKey } from '../../../src/store/index.ts'
import { readingOf } from './readings.ts'
import { linesOf, type OpenStore, rejectionOf, using } from './using.ts'

const TURNOVER = 'Turnover reached $240.1 billion in 2023.'
const REVISED = 'Turnover reached $240.4 billion in 2023, revised data show.'
const KEY = documentKey('articles/one.txt')

const first = readingOf({ text: TURNOVER, figures: [{ quote: '$240.1 billion', value: 240.1e9 }] })
const second = readingOf({ text: REVISED, figures: [{ quote: '$240.4 billion', value: 240.4e9 }] })
const better = readingOf({
  text: TURNOVER,
  figures: [{ quote: '$240.1 billion', value: 240.1e9, indicator: 'trade.turnover', period: '2023' }],
  leftovers: [['2023', 'year']],
})

/** What becomes of a reading that is put in, and of what was there before. */
export function putsContract(open: OpenStore): void {
  outcomes(open)
  versions(open)
  wholeOrNot(open)
  batches(open)
}

function outcomes(open: OpenStore): void {
  test('a document that was not there is added', async () => {
    await using(open, async (store) => {
      assert.equal(await store.put(first), 'added')
      assert.equal((await store.reading(KEY))?.text, TURNOVER)
      assert.equal((await store.status()).documents, 1)
    })
  })

  test('the same reading again is unchanged and writes nothing', async () => {
    await using(open, async (store) => {
      await store.put(first)
      const before = await linesOf(store)
      assert.equal(await store.put(structuredClone(first)), 'unchanged')
      assert.deepEqual(await linesOf(store), before)
      assert.equal((await store.status()).versions, 1)
    })
  })

  test('the order of keys within a reading does not make it another', async () => {
    await using(open, async (store) => {
      await store.put(first)
      const [figure] = first.statements
      assert.ok(figure)
      const turned = Object.fromEntries(Object.entries(figure).reverse()) as unknown as typeof figure
      assert.equal(await store.put({ ...first, statements: [turned] }), 'unchanged')
    })
  })

  test('other statements from the same bytes replace those of the version', async () => {
    await using(open, async (store) => {
      await store.put(first)
      assert.equal(await store.put(better), 'reread')
      const reading = await store.reading(KEY)
      assert.deepEqual(
        ofKind('figure', reading?.statements ?? []).map((figure) => [figure.id, figure.indicator, figure.period]),
        [[first.statements[0]?.id, 'trade.turnover', '2023']],
      )
      assert.deepEqual(
        reading?.leftoverList.map(({ quote, reason }) => [quote, reason]),
        [['2023', 'year']],
      )
      assert.equal(reading?.versions, 1)
      assert.equal((await store.figures({ indicator: 'other' })).total, 0)
      assert.equal((await store.figures({ indicator: 'trade.turnover' })).total, 1)
      assert.equal(await store.put(better), 'unchanged')
    })
  })

  test('other metadata from the same bytes is a rereading, and findable', async () => {
    await using(open, async (store) => {
      await store.put(first)
      const titled = readingOf({ text: TURNOVER, metadata: { title: 'Record commerce', publisher: 'Daily' } })
      assert.equal(await store.put(titled), 'reread')
      assert.equal((await store.reading(KEY))?.title, 'Record commerce')
      assert.equal((await store.search('commerce')).total, 1)
      assert.equal((await store.search('turnover')).total, 1)
      assert.equal((await store.documents({ publisher: 'Daily' })).total, 1)
    })
  })

  test('another text from the same bytes is a rereading, found by its new words alone', async () => {
    await using(open, async (store) => {
      await store.put(readingOf({ text: 'Share this. Turnover rose.', bytes: 'page' }))
      assert.equal(await store.put(readingOf({ text: 'Turnover rose.', bytes: 'page' })), 'reread')
      assert.equal((await store.search('share')).total, 0)
      assert.equal((await store.search('turnover')).total, 1)
      assert.equal((await store.reading(KEY))?.text, 'Turnover rose.')
    })
  })
}

function versions(open: OpenStore): void {
  test('other bytes are a new version; the old one is kept whole', async () => {
    await using(open, async (store) => {
      await store.put(first)
      assert.equal(await store.put(second), 'new-version')
      const old = await store.reading(KEY, 1)
      assert.equal(old?.text, TURNOVER)
      assert.deepEqual(
        old?.statements.map((figure) => figure.quote),
        ['$240.1 billion'],
      )
      const current = await store.reading(KEY)
      assert.deepEqual([current?.version, current?.versions, current?.text], [2, 2, REVISED])
      assert.equal(await store.reading(KEY, 3), null)
      assert.deepEqual(await store.status().then(({ documents, versions }) => [documents, versions]), [1, 2])
    })
  })

  test('lists, figures and search show the current version alone', async () => {
    await using(open, async (store) => {
      await store.put(first)
      await store.put(second)
      await showsOnly(store, second.statements[0]?.id, '$240.4 billion', 'revised')
      assert.equal(await store.figure(first.statements[0]?.id ?? ''), null)
      assert.equal((await store.search('"240.1"')).total, 0)
    })
  })

  test('bytes that come back make their old version current again', async () => {
    await using(open, async (store) => {
      await store.put(first)
      await store.put(second)
      assert.equal(await store.put(first), 'new-version')
      const reading = await store.reading(KEY)
      assert.deepEqual([reading?.version, reading?.versions, reading?.text], [1, 2, TURNOVER])
      await showsOnly(store, first.statements[0]?.id, '$240.1 billion', 'turnover')
      assert.equal((await store.search('revised')).total, 0)
      assert.equal(await store.put(first), 'unchanged')
      assert.equal((await store.reading(KEY, 2))?.text, REVISED)
    })
  })

  test('bytes that come back with a better reading get that reading', async () => {
    await using(open, async (store) => {
      await store.put(first)
      await store.put(second)
      assert.equal(await store.put(better), 'new-version')
      assert.equal((await store.figures({ indicator: 'trade.turnover' })).total, 1)
      assert.equal((await store.status()).versions, 2)
    })
  })

  test('the same bytes under another id are another document', async () => {
    await using(open, async (store) => {
      await store.put(first)
      assert.equal(await store.put(readingOf({ id: 'articles/copy.txt', text: TURNOVER })), 'added')
      assert.equal((await store.documents()).total, 2)
    })
  })
}

async function showsOnly(store: Store, id: string | undefined, quote: string, word: string): Promise<void> {
  const figures = await store.figures()
  assert.deepEqual(
    figures.rows.map((row) => row.quote),
    [quote],
  )
  assert.equal(figures.total, 1)
  assert.equal((await store.figure(id ?? ''))?.quote, quote)
  assert.equal((await store.documents()).total, 1)
  assert.equal((await store.search(word)).total, 1)
}

function wholeOrNot(open: OpenStore): void {
  const halfWay = () => {
    const reading = readingOf({
      id: 'articles/two.txt',
      text: '1 and 2 of 3',
      figures: [{ quote: '2' }],
      leftovers: [['3', 'year']],
    })
    // Left out, it is what a database refuses when text and statements are already written.
    return { ...reading, leftovers: reading.leftovers.map((leftover) => ({ ...leftover, reason: null as never })) }
  }

  test('a put that fails in the middle leaves nothing of the document', async () => {
    await using(open, async (store) => {
      await store.put(first)
      const before = await linesOf(store)
      await assert.rejects(store.put(halfWay()))
      assert.deepEqual(await linesOf(store), before)
      assert.deepEqual([(await store.figures()).total, (await store.search('and')).total], [1, 0])
      assert.equal(await store.put(readingOf({ id: 'articles/two.txt', text: '1 and 2 of 3' })), 'added')
    })
  })

  test('a new version that fails in the middle leaves the old one current', async () => {
    await using(open, async (store) => {
      await store.put(readingOf({ id: 'articles/two.txt', text: 'The old text', figures: [{ quote: 'old' }] }))
      const before = await linesOf(store)
      await assert.rejects(store.put(halfWay()))
      assert.deepEqual(await linesOf(store), before)
      assert.deepEqual([(await store.figures()).total, (await store.search('old')).total], [1, 1])
    })
  })

  test('words that do not stand at their place are refused', async () => {
    await using(open, async (store) => {
      const [figure] = first.statements
      assert.ok(figure)
      const shifted = { ...figure, start: figure.start + 1 }
      const error = await rejectionOf(store.put({ ...first, statements: [shifted] }))
      assert.equal(
        error.message,
        'one.txt: the figure at 18–31 quotes "$240.1 billion" where the text has "240.1 billion"; nothing of this document was put into the record.',
      )
      assert.equal((await store.status()).documents, 0)
    })
  })

  test('half a surrogate pair never reaches the store', async () => {
    await using(open, async (store) => {
      await assert.rejects(
        store.put(readingOf({ text: 'half \ud83d of a pair' })),
        /the text holds half a surrogate pair/,
      )
      const cut = readingOf({ text: 'a 😀 b', figures: [{ quote: '\ud83d' }] })
      await assert.rejects(store.put(cut), /the figure at 2–3 cuts a character in two/)
      assert.equal((await store.status()).documents, 0)
    })
  })

  test('a value that is no number, and a span outside of the text, are refused', async () => {
    await using(open, async (store) => {
      const text = 'About 5 of them.'
      await assert.rejects(
        store.put(readingOf({ text, figures: [{ quote: '5', value: Number.NaN }] })),
        /no finite value/,
      )
      const span = { start: 10, end: 17, kind: 'share' } as const
      await assert.rejects(store.put(readingOf({ text, furniture: [span] })), /the span 10–17 lies outside of the text/)
      await assert.rejects(store.put(readingOf({ text, headings: [{ start: -1, end: 3, level: 1 }] })), /the span -1–3/)
    })
  })
}

function batches(open: OpenStore): void {
  test('many are put in one go, with the outcomes in their order', async () => {
    await using(open, async (store) => {
      const other = readingOf({ id: 'articles/two.txt', text: 'Another article.' })
      assert.deepEqual(await store.putAll([first, other]), ['added', 'added'])
      assert.deepEqual(await store.putAll([second, other, first, better]), [
        'new-version',
        'unchanged',
        'new-version',
        'reread',
      ])
      assert.deepEqual(await store.putAll([]), [])
      assert.equal((await store.search('another')).total, 1)
    })
  })

  test('one that fails among many takes none of the others with it', async () => {
    await using(open, async (store) => {
      const readings = ['a', 'b', 'c'].map((id) => readingOf({ id, text: `Text ${id}`, figures: [{ quote: id }] }))
      const [a, b, c] = readings
      assert.ok(a && b && c)
      const bad = { ...b, leftovers: [{ start: 0, end: 4, quote: 'Text', reason: null as never }] }
      await assert.rejects(store.putAll([a, bad, c]), /NOT NULL|not-null/i)
      assert.deepEqual(
        (await store.documents({ sort: 'title' })).rows.map((row) => row.id),
        ['a', 'c'],
      )
      assert.equal((await store.search('text')).total, 2)
      assert.equal((await store.figures()).total, 2)
    })
  })

  test('several that fail are told of together', async () => {
    await using(open, async (store) => {
      const half = ['a', 'b'].map((id) => readingOf({ id, text: 'half \ud83d' }))
      const error = await rejectionOf(store.putAll([...half, first]))
      assert.ok(error instanceof AggregateError)
      assert.equal(error.message, '2 documents were not put into the record.')
      assert.deepEqual(
        error.errors.map((each: Error) => each.message.slice(0, 3)),
        ['a: ', 'b: '],
      )
      assert.equal((await store.status()).documents, 1)
    })
  })

  test('puts that are not waited for come one after the other', async () => {
    await using(open, async (store) => {
      const readings = Array.from({ length: 20 }, (_, index) => readingOf({ id: `d${index % 10}`, text: 'One text' }))
      const became = await Promise.all(readings.map((reading) => store.put(reading)))
      assert.equal(became.filter((outcome) => outcome === 'added').length, 10)
      assert.equal(became.filter((outcome) => outcome === 'unchanged').length, 10)
    })
  })
}
