import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Reading } from '../../../src/vocabulary/index.ts'
import { readingOf } from './readings.ts'
import { linesOf, type OpenStore, using } from './using.ts'

/** The canonical dump: its lines, and that nothing in it depends on how the record came about. */
export function dumpsContract(open: OpenStore): void {
  lines(open)
  orders(open)
}

function lines(open: OpenStore): void {
  test('a dump has a line for each row, by document, place and kind', async () => {
    await using(open, async (store) => {
      const interval = { low: 1, high: 2, lowOpen: false, highOpen: true }
      await store.put(readingOf({ id: 'b', text: 'Later.', metadata: { lang: null } }))
      await store.put(
        readingOf({
          id: 'a',
          text: 'Head 1 ton 7',
          metadata: { title: 'Head', lang: 'en' },
          inferred: ['title'],
          headings: [{ start: 0, end: 4, level: 1 }],
          furniture: [{ start: 0, end: 4, kind: 'notice' }],
          figures: [{ quote: '1 ton', unit: 't', interval: { strict: interval, loose: interval } }],
          leftovers: [['7', 'no-unit']],
        }),
      )
      const [document, furniture, heading, figure, leftover, next, ...more] = (await linesOf(store)).map((line) =>
        JSON.parse(line),
      )
      assert.equal(more.length, 0)
      assert.deepEqual(
        [document.document, document.version, document.kind, document.current, document.text, document.figures],
        ['a', 1, 'document', true, 'Head 1 ton 7', 1],
      )
      assert.deepEqual(furniture, { document: 'a', version: 1, kind: 'furniture', start: 0, end: 4, why: 'notice' })
      assert.deepEqual(heading, { document: 'a', version: 1, kind: 'heading', start: 0, end: 4, level: 1 })
      assert.deepEqual([figure.kind, figure.start, figure.quote, figure.unit], ['figure', 5, '1 ton', 't'])
      assert.deepEqual(figure.interval, { strict: interval, loose: interval })
      assert.deepEqual(leftover, {
        document: 'a',
        version: 1,
        kind: 'leftover',
        start: 11,
        end: 12,
        quote: '7',
        reason: 'no-unit',
      })
      assert.deepEqual([next.document, next.lang, next.text], ['b', null, 'Later.'])
    })
  })

  test('a dump holds every version and says which is current', async () => {
    await using(open, async (store) => {
      for (const text of ['one', 'two', 'three', 'two']) await store.put(readingOf({ text }))
      const versions = (await linesOf(store)).map((line) => JSON.parse(line))
      assert.deepEqual(
        versions.map(({ version, current, text }) => [version, current, text]),
        [
          [1, false, 'one'],
          [2, true, 'two'],
          [3, false, 'three'],
        ],
      )
    })
  })

  test('documents are in order of code points', async () => {
    await using(open, async (store) => {
      const ids = ['Z', 'a', 'é', '中', '\uffee', '😀']
      await store.putAll(ids.toReversed().map((id) => readingOf({ id, text: id })))
      assert.deepEqual(
        (await linesOf(store)).map((line) => JSON.parse(line).document),
        ids,
      )
    })
  })
}

function orders(open: OpenStore): void {
  const words = fc.array(fc.constantFrom('gas', 'oil', '5 tons', '😀', '中', 'x\0y'), { minLength: 1, maxLength: 6 })
  const reading = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), words).map(([id, words]) => {
    const text = words.join(' ')
    return readingOf({ id, text, figures: words.map((quote) => ({ quote, actors: ['CN', 'RU'] })).slice(0, 1) })
  })
  const dumpOf = async (readings: readonly Reading[], size: number) => {
    let dump = ''
    await using(open, async (store) => {
      for (let from = 0; from < readings.length; from += size) await store.putAll(readings.slice(from, from + size))
      dump = (await linesOf(store)).join('\n')
    })
    return dump
  }

  test('documents in any order and any batches give the same dump, byte for byte', async () => {
    const readings = fc.uniqueArray(reading, { selector: ({ document }) => document.id, minLength: 2 })
    const shuffled = readings.chain((readings) =>
      fc.tuple(
        fc.constant(readings),
        fc.shuffledSubarray(readings, { minLength: readings.length }),
        fc.integer({ min: 1, max: 4 }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([readings, others, size]) => {
        assert.equal(await dumpOf(others, size), await dumpOf(readings, 1))
      }),
      { numRuns: 40, seed: 16 },
    )
  })

  test('a record that took detours shows the same as one that did not', async () => {
    const history = fc.array(reading, { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(history, async (history) => {
        const last = [...new Map(history.map((each) => [each.document.id, each])).values()]
        await using(open, async (store) => {
          for (const each of history) await store.put(each)
          await using(open, async (direct) => {
            await direct.putAll(last)
            const shown = (of: typeof store) => Promise.all([of.figures(), of.facets()])
            assert.deepEqual(await shown(store), await shown(direct))
            const ids = (of: typeof store, query: string) =>
              of.search(query, { limit: 100 }).then(({ rows }) => rows.map((hit) => hit.document.id).sort())
            for (const query of ['gas', '中', '"x y"'])
              assert.deepEqual(await ids(store, query), await ids(direct, query))
          })
        })
      }),
      { numRuns: 40, seed: 23 },
    )
  })
}
