import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Joined } from '../../src/text/index.ts'

describe('sets that are joined', () => {
  it('are one where a chain of joins leads from one to the other', () => {
    const joined = new Joined()
    joined.join(4, 2)
    joined.join(7, 4)
    assert.deepEqual([joined.of(7), joined.of(4), joined.of(2)], [2, 2, 2])
  })

  it('stay apart where none does', () => {
    const joined = new Joined()
    joined.join(1, 2)
    assert.deepEqual([joined.of(0), joined.of(1), joined.of(3)], [0, 1, 3])
  })

  it('hold a chain of a hundred thousand without a deep stack', () => {
    const joined = new Joined()
    for (let at = 100_000; at > 0; at -= 1) joined.join(at - 1, at)
    assert.equal(joined.of(100_000), 0)
  })
})
