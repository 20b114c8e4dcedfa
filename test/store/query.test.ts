import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parseQuery } from '../../src/store/search/index.ts'

/** Terms as `word`, `two words` for a phrase, and `wor…` where a word may go on. */
const shown = (query: string) => parseQuery(query).map(({ tokens, prefix }) => tokens.join(' ') + (prefix ? '…' : ''))

const queries: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['gas', ['gas…']],
  ['Gas Exports', ['gas', 'exports…']],
  ['gas  ', ['gas…']],
  ['"gas exports"', ['gas exports']],
  ['"gas exports" oil', ['gas exports', 'oil…']],
  ['oil "gas exports"', ['oil', 'gas exports']],
  ['"gas exp', ['gas exp…']],
  ['gas"', ['gas']],
  ['a"b c"d', ['a', 'b c', 'd…']],
  ['«gas exports» “two three” „four five‟', ['gas exports', 'two three', 'four five']],
  ['「贸易额」', ['贸 易 额']],
  ['贸易 出口', ['贸 易', '出 口…']],
  ['S-400', ['s 400…']],
  ['trad* war', ['trad…', 'war…']],
  ['"trad*" war', ['trad', 'war…']],
  ['* - "" ( )', []],
  ['NOT gas OR NEAR(oil)', ['not', 'gas', 'or', 'near oil…']],
  ['\0gas\0oil', ['gas oil…']],
]
for (const [query, expected] of queries) {
  test(`a query ${JSON.stringify(query)}`, () => assert.deepEqual(shown(query), expected))
}

test('a query of very many words is cut off', () => {
  assert.equal(parseQuery('gas '.repeat(1000)).length, 48)
  assert.equal(parseQuery(`"${'gas '.repeat(1000)}"`)[0]?.tokens.length, 48)
})

test('no token of any query holds what a database could read as an operator', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
      for (const { tokens } of parseQuery(query)) {
        assert.notEqual(tokens.length, 0)
        for (const token of tokens) assert.match(token, /^[\p{L}\p{M}\p{N}\p{Co}]+$/u)
      }
    }),
    { numRuns: 2000, seed: 7 },
  )
})
