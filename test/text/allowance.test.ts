import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { allowanceText } from '../../src/text/index.ts'
import type { Caveat } from '../../src/vocabulary/index.ts'

const caveat = (change: Partial<Caveat>): Caveat => ({
  code: 'x',
  reason: 'Figures are revised.',
  part: 0,
  points: 0,
  confirmsOnly: false,
  ...change,
})

describe('what is allowed beside published values', () => {
  it('is added up, with each reason once', () => {
    assert.equal(allowanceText([caveat({ part: 0.01 })]), 'up to 1% is allowed: figures are revised')
    assert.equal(
      allowanceText([caveat({ part: 0.01 }), caveat({ part: 0.02, reason: 'Months are rounded.' })]),
      'up to 3% is allowed: figures are revised; months are rounded',
    )
    assert.equal(
      allowanceText([caveat({ points: 0.7 }), caveat({ points: 0.7 })]),
      'up to 1.4 points are allowed: figures are revised',
    )
    assert.equal(allowanceText([caveat({ points: 1 })]), 'up to 1 point is allowed: figures are revised')
  })

  it('is nothing where the caveats only tell something', () => {
    assert.equal(allowanceText([]), '')
    assert.equal(allowanceText([caveat({ confirmsOnly: true }), caveat({ reason: 'Goods alone.' })]), '')
  })
})
