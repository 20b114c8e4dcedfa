import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phraseTable, wordMap, wordNumber, wordSet } from '../../src/text/index.ts'

const word = (lower: string) => ({ lower, word: wordNumber(lower) })

test('a set holds its words and no others', () => {
  const fruits = wordSet(['apple', 'pear'])
  const trees = wordSet(['pear', 'oak'])
  assert.ok(fruits.holds(word('apple')) && fruits.holds(word('pear')))
  assert.ok(!fruits.holds(word('oak')) && trees.holds(word('oak')))
  assert.ok(!fruits.holds(word('')) && !fruits.holds(word('appl')) && !fruits.holds(undefined))
})

test('a word of no list has no number, and is in no list', () => {
  wordSet(['listed'])
  assert.equal(wordNumber('zyzzogeton'), 0)
  assert.ok(wordNumber('listed') > 0)
  assert.ok(!wordSet(['zyz']).holds(word('zyzzogeton')))
})

test('one word has one number in all lists', () => {
  wordSet(['shared'])
  const number = wordNumber('shared')
  wordMap([['shared', 1]])
  phraseTable([['all of the shared', true]])
  assert.equal(wordNumber('shared'), number)
  assert.notEqual(wordNumber('all'), number)
})

test('a map gives the value of a word', () => {
  const ends = wordMap([
    ['from', 'source'],
    ['to', 'destination'],
  ])
  assert.equal(ends.of(word('to')), 'destination')
  assert.equal(ends.of(word('of')), undefined)
  assert.equal(ends.of(undefined), undefined)
  assert.ok(ends.holds(word('from')) && !ends.holds(word('of')))
})

test('they are sets and maps of plain words too', () => {
  assert.deepEqual([...wordSet(['b', 'a', 'b'])], ['b', 'a'])
  assert.ok(wordSet(['a']).has('a') && !wordSet(['a']).has('b'))
  assert.equal(wordMap([['a', 1]]).get('a'), 1)
})

test('where all columns are taken, lists go on to tell', () => {
  const lists = Array.from({ length: 700 }, (_, index) => wordSet(['every', `only ${index}`]))
  assert.ok(lists.every((list) => list.holds(word('every')) && !list.holds(word('none'))))
  assert.ok(lists.at(-1)!.holds(word('only 699')) && !lists.at(-1)!.holds(word('only 698')))
  const phrases = phraseTable([['every second', 2]])
  assert.equal(phrases.at([word('every'), word('second')], 0)?.value, 2)
  assert.equal(phrases.at([word('second')], 0), null)
  assert.equal(wordMap([['every', 3]]).of(word('every')), 3)
})
