import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SharedMark, Store } from '../../../src/vocabulary/index.ts'
import { readingOf } from './readings.ts'
import { type OpenStore, using } from './using.ts'

const marked = (id: string, ...marks: number[]) => readingOf({ id, text: `The text of ${id}.`, marks })

/** `mark: the documents that have it, by their id`. */
async function shown(store: Store, found: readonly SharedMark[]): Promise<string[]> {
  const ids = new Map((await store.documents()).rows.map(({ key, id }) => [key, id]))
  return found.map(({ mark, documents }) => `${mark}: ${documents.map((key) => ids.get(key)).join(' ')}`)
}

async function shared(store: Store): Promise<string[]> {
  const found: SharedMark[] = []
  for await (const some of store.sharedMarks()) found.push(...some)
  return shown(store, found)
}

export function marksContract(open: OpenStore): void {
  test('gives the documents that have a mark, in the order in which they were put in', async () => {
    await using(open, async (store) => {
      await store.putAll([marked('c', 7, 9), marked('a', 7), marked('b', 7, 4_294_967_295)])
      assert.deepEqual(await shown(store, await store.sharing([9, 7, 8], 10)), ['9: c', '7: c a b'])
      assert.deepEqual(await shown(store, await store.sharing([4_294_967_295], 10)), ['4294967295: b'])
    })
  })

  test('gives so many documents of a mark at most', async () => {
    await using(open, async (store) => {
      await store.putAll([marked('c', 7), marked('a', 7), marked('b', 7)])
      assert.deepEqual(await shown(store, await store.sharing([7], 2)), ['7: c a'])
    })
  })

  test('gives all marks that several documents have, in order, and no others', async () => {
    await using(open, async (store) => {
      await store.putAll([marked('a', 3, 8, 9), marked('b', 9, 8), marked('c', 0, 5), marked('d', 0, 9)])
      assert.deepEqual(await shared(store), ['0: c d', '8: a b', '9: a b d'])
    })
  })

  test('gives them some at a time, none left out and none twice', async () => {
    await using(open, async (store) => {
      const many = Array.from({ length: 2500 }, (_, index) => index * 3)
      await store.putAll([marked('a', ...many), marked('b', ...many)])
      const marks: number[] = []
      for await (const some of store.sharedMarks()) marks.push(...some.map(({ mark }) => mark))
      assert.deepEqual(marks, many)
    })
  })

  test('knows the marks of current versions alone', async () => {
    await using(open, async (store) => {
      await store.put(marked('a', 1, 2))
      await store.put(marked('b', 1, 2))
      await store.put(readingOf({ id: 'a', text: 'Another text of a.', marks: [2, 5] }))
      assert.deepEqual(await shared(store), ['2: b a'])
      assert.deepEqual(await store.sharing([5], 9).then((found) => shown(store, found)), ['5: a'])
      // The first bytes again make the first version current again.
      await store.put(marked('a', 1, 2))
      assert.deepEqual(await shared(store), ['1: a b', '2: a b'])
    })
  })

  test('takes the marks of a better reading of the same bytes', async () => {
    await using(open, async (store) => {
      await store.putAll([marked('a', 1), marked('b', 1)])
      assert.equal(await store.put(marked('b', 4)), 'reread')
      assert.deepEqual(await shared(store), [])
      assert.equal(await store.put(marked('b', 4)), 'unchanged')
    })
  })

  test('gives the text of a document with its furniture', async () => {
    await using(open, async (store) => {
      const furniture = [{ start: 0, end: 5, kind: 'share' as const }]
      await store.put(readingOf({ id: 'a', text: 'Share this text.', furniture }))
      const [{ key } = { key: '' }] = (await store.documents()).rows
      assert.deepEqual(await store.text(key), { text: 'Share this text.', furniture })
      assert.deepEqual([await store.text('0'.repeat(12)), await store.text('no key')], [null, null])
    })
  })
}
