import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { describe, it } from 'node:test'
import type { Article } from '../../src/workers/index.ts'
import { batchesOf } from '../../src/workers/batches.ts'

const article = (name: string, size: number): Article => ({
  file: name,
  path: name,
  name,
  content: `/in/${name}`,
  size,
  metadata: {},
})
const articles = (count: number, size: number) => Array.from({ length: count }, (_, index) => article(`${index}`, size))

/** The batches of articles, as they come out. */
async function batched(
  all: readonly Article[],
  documents?: number,
  bytes?: number,
  first?: number,
): Promise<Article[][]> {
  const batches: Article[][] = []
  const given = Readable.from(all.map((each) => ({ article: each })))
  for await (const batch of batchesOf(given, documents, bytes, first)) batches.push(batch.map((each) => each.article))
  return batches
}

const sizesOf = async (all: readonly Article[]) => (await batched(all)).map((batch) => batch.length)

describe('batches', () => {
  it('hold 32 documents, the last one what is left', async () => {
    assert.deepEqual(await sizesOf(articles(70, 4000)), [32, 32, 6])
    assert.deepEqual(await sizesOf(articles(64, 4000)), [32, 32])
    assert.deepEqual(await sizesOf(articles(1, 4000)), [1])
    assert.deepEqual(await sizesOf([]), [])
  })

  it('begin with fewer where that is asked for', async () => {
    const sizes = (await batched(articles(70, 4000), 32, 1_000_000, 4)).map(({ length }) => length)
    assert.deepEqual(sizes, [4, 32, 32, 2])
  })

  it('hold no more than a million bytes', async () => {
    assert.deepEqual(await sizesOf(articles(5, 400_000)), [2, 2, 1])
    assert.deepEqual(await sizesOf(articles(4, 500_000)), [2, 2])
  })

  it('hold a larger document alone', async () => {
    const mixed = [article('a', 10), article('b', 9_000_000), article('c', 10), article('d', 10)]
    assert.deepEqual(
      (await batched(mixed)).map((batch) => batch.map(({ name }) => name)),
      [['a'], ['b'], ['c', 'd']],
    )
  })

  it('keep every document in its place', async () => {
    const all = articles(100, 30_000)
    assert.deepEqual((await batched(all, 7, 100_000)).flat(), all)
  })
})
