import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { read } from '../fixtures/reader.ts'

/** Numbers in every dress: with units and without, in lists, ranges, names, dates and noise. */
const piece = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((value) => String(value)),
  fc.integer({ min: 0, max: 9_999_999 }).map((value) => value.toLocaleString('en')),
  fc.constantFrom(
    ...(
      '$|US$|A$|€|R|Rs|%|pct|per cent|bln dlrs|mln tonnes|m|bn|k|people|ships|Su-|S-|-|–|/|+|:|.|,|;|(|)|[|]|#|No.|page|Article|from|to|and|or|of|in|by|than|vs|' +
      'for|between|up|more than|at least|half|a third|doubled|10-fold|7-3/4|1/2|2½|St. 5|3rd|May 3, 2024|2023|10:30|last year|the number of students rose|killed|' +
      'and more|or so|odd|-odd|+ ships|a year|per barrel|minus|−|12 500|1.2.3|1,2,3|٣|x'
    ).split('|'),
  ),
)

const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 14 })
  .map((pieces) => `Trade ${pieces.flat().join('')}.`)

it('5,000 texts: every run of digits is in a statement or left over with a reason', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { document, statements, leftovers } = read(words)
      const told = [...statements, ...leftovers]
      for (const { index, 0: digits } of document.text.matchAll(/\d+/g)) {
        const isTold = told.some(({ start, end }) => start <= index && index + digits.length <= end)
        assert.ok(isTold, `«${digits}» of «${words}»`)
      }
    }),
    { numRuns: 5000, seed: 20_240_901 },
  )
})
