import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ShingleTable } from '../../src/text/shingle-table.ts'

describe('a table of shingles', () => {
  it('gives the passage that has one first', () => {
    const table = new ShingleTable(4)
    assert.deepEqual([table.add(7, 2), table.add(7, 5), table.of(7), table.size], [2, 2, 2, 1])
  })

  it('knows none that was not added', () => {
    const table = new ShingleTable(4)
    table.add(7, 0)
    assert.deepEqual([table.of(8), table.of(0), table.of(4_294_967_295)], [-1, -1, -1])
  })

  it('holds 0 and the largest number', () => {
    const table = new ShingleTable(1)
    table.add(0, 3)
    table.add(4_294_967_295, 4)
    assert.deepEqual([table.of(0), table.of(4_294_967_295), table.size], [3, 4, 2])
  })

  it('grows, and keeps what it has', () => {
    const table = new ShingleTable(1)
    const numbers = Array.from({ length: 5000 }, (_, index) => Math.imul(index, 0x9e3779b1) >>> 0)
    for (const [index, number] of numbers.entries()) table.add(number, index)
    assert.deepEqual(
      numbers.map((number) => table.of(number)),
      numbers.map((_, index) => index),
    )
  })
})
