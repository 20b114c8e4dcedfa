import assert from 'node:assert/strict'
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
const sizesOf = (batches: readonly (readonly Article[])[]) => batches.map((batch) => batch.length)

describe('batches', () => {
  it('hold 32 documents, the last one what is left', () => {
    assert.deepEqual(sizesOf(batchesOf(articles(70, 4000))), [32, 32, 6])
    assert.deepEqual(sizesOf(batchesOf(articles(64, 4000))), [32, 32])
    assert.deepEqual(sizesOf(batchesOf(articles(1, 4000))), [1])
    assert.deepEqual(batchesOf([]), [])
  })

  it('hold no more than a million bytes', () => {
    assert.deepEqual(sizesOf(batchesOf(articles(5, 400_000))), [2, 2, 1])
    assert.deepEqual(sizesOf(batchesOf(articles(4, 500_000))), [2, 2])
  })

  it('hold a larger document alone', () => {
    const mixed = [article('a', 10), article('b', 9_000_000), article('c', 10), article('d', 10)]
    assert.deepEqual(
      batchesOf(mixed).map((batch) => batch.map(({ name }) => name)),
      [['a'], ['b'], ['c', 'd']],
    )
  })

  it('keep every document in its place', () => {
    const all = articles(100, 30_000)
    assert.deepEqual(batchesOf(all, 7, 100_000).flat(), all)
  })
})
