import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phraseTable, wordNumber } from '../../src/text/index.ts'

const words = (text: string) => text.split(' ').map((lower) => ({ lower, word: wordNumber(lower) }))
const table = phraseTable([
  ['more', 1],
  ['more than', 2],
  ['more than half of', 3],
  ['than', 4],
])

test('the longest phrase at a place is found', () => {
  assert.deepEqual(table.at(words('no more than half of it'), 1), { value: 3, length: 4 })
  assert.deepEqual(table.at(words('more than half'), 0), { value: 2, length: 2 })
  assert.deepEqual(table.at(words('more'), 0), { value: 1, length: 1 })
})

test('where no phrase starts there is none', () => {
  assert.equal(table.at(words('half of it'), 0), null)
  assert.equal(table.at(words('more'), 1), null)
})

test('a later phrase replaces an equal earlier one', () => {
  const twice = phraseTable([
    ['by', 'first'],
    ['by', 'second'],
  ])
  assert.equal(twice.at(words('by'), 0)?.value, 'second')
})
