import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsBeside, newestYear } from '../../src/findings/outcomes.ts'
import type { StatedClaim } from '../../src/vocabulary/index.ts'

const fact = (start: number, period: string | null) => ({ figure: { start }, scope: { period } }) as StatedClaim

const FACTS = [
  fact(10, '2019-01-01/2020-01-01'),
  fact(200, '2021-01-01/2022-01-01'),
  fact(300, '2021-01-01/..'),
  fact(900, null),
]

describe('the last year that facts tell of', () => {
  it('is the year in which the latest of them ends', () => assert.equal(newestYear(FACTS), 2022))
  it('is none of facts without an end', () => assert.equal(newestYear(FACTS.slice(2)), Number.NEGATIVE_INFINITY))
  it('is none of no facts', () => assert.equal(newestYear([]), Number.NEGATIVE_INFINITY))
})

describe('the facts beside a claim', () => {
  const starts = (claim: StatedClaim, reach: number) =>
    factsBeside(FACTS, claim, reach).map(({ figure }) => figure.start)

  it('are those that begin within reach on both sides', () => assert.deepEqual(starts(fact(250, null), 50), [200, 300]))
  it('are none where none is in reach', () => assert.deepEqual(starts(fact(600, null), 100), []))
  it('are all where the reach is wide', () => assert.deepEqual(starts(fact(400, null), 1000), [10, 200, 300, 900]))
})
