import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordStore, wordNumber, wordSet } from '../../src/text/index.ts'

const unitsOf = (text: string) => Uint16Array.from(text, (_, at) => text.charCodeAt(at))
const at = (store: WordStore, text: string, start = 0, end = text.length) => store.at(unitsOf(text), start, end)

test('a word is what stands there, with its lower case', () => {
  const store = new WordStore((word) => word.toLowerCase())
  assert.deepEqual(at(store, 'The Trade rose', 4, 9), { text: 'Trade', lower: 'trade', word: wordNumber('trade') })
})

test('it is the same word when it is met again, and another where a letter differs', () => {
  const store = new WordStore((word) => word.toLowerCase())
  assert.equal(at(store, 'grain'), at(store, 'of grain', 3))
  assert.equal(at(store, 'Grain').text, 'Grain')
  assert.equal(at(store, 'grainy').lower, 'grainy')
  assert.equal(at(store, 'brain').lower, 'brain')
})

test('a list that is made later is known', () => {
  const store = new WordStore((word) => word)
  assert.equal(at(store, 'latecomer').word, 0)
  const late = wordSet(['latecomer'])
  store.refresh()
  assert.ok(late.holds(at(store, 'latecomer')))
})

test('more words than are kept are told all the same', () => {
  const store = new WordStore((word) => word)
  for (let round = 0; round < 2; round++)
    for (let index = 0; index < 40_000; index++) assert.equal(at(store, `w${index}`).text, `w${index}`)
})
