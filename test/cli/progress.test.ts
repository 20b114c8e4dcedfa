import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barOf } from '../../src/cli/progress.ts'

test('a bar has counts, rate and time left', () => {
  assert.equal(barOf(0, 10_000, 0, 0), `[${'·'.repeat(24)}] 0 of 10,000`)
  assert.equal(barOf(2500, 10_000, 5, 0.25), `[${'#'.repeat(6)}${'·'.repeat(18)}] 2,500 of 10,000 · 500/s · 15 s left`)
  assert.equal(barOf(10, 10, 4, 1), `[${'#'.repeat(24)}] 10 of 10 · 2.5/s · 0 s left`)
})

test('a bar goes by what is left of the files where nobody knows how many documents they hold', () => {
  assert.equal(barOf(0, null, 0, 0), `[${'·'.repeat(24)}] 0 documents`)
  assert.equal(barOf(2500, null, 5, 0.5), `[${'#'.repeat(12)}${'·'.repeat(12)}] 2,500 documents · 500/s · 5 s left`)
  assert.equal(barOf(1, null, 5, 1.2).slice(0, 26), `[${'#'.repeat(24)}]`)
})

test('time left is told in seconds, minutes or hours', () => {
  assert.match(barOf(1, 60, 1, 1 / 60), / · 59 s left$/)
  assert.match(barOf(1, 62, 1, 1 / 62), / · 2 min left$/)
  assert.match(barOf(1, 7201, 1, 1 / 7201), / · 2\.0 h left$/)
})
