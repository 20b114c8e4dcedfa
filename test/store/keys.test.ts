import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { documentKey } from '../../src/store/index.ts'
import { documentNumber, keyOfNumber, numberOfKey } from '../../src/store/key.ts'
import { dyadsOf } from '../../src/store/put/dyads.ts'

test('a key is the beginning of the SHA-256 of the id', () => {
  assert.equal(documentKey('abc'), 'ba7816bf8f01')
  assert.equal(documentKey('Россия'), documentKey('Россия'))
  assert.notEqual(documentKey('a'), documentKey('b'))
})

test('a key and its number stand for each other, leading zeros included', () => {
  assert.equal(numberOfKey('00000000000f'), 15)
  assert.equal(keyOfNumber(15), '00000000000f')
  fc.assert(
    fc.property(fc.string(), (id) => {
      assert.equal(keyOfNumber(documentNumber(id)), documentKey(id))
      assert.equal(numberOfKey(documentKey(id)), documentNumber(id))
    }),
  )
})

test('what is no key has no number', () => {
  for (const key of ['', 'abc', 'ABCDEF012345', '0123456789ab\n', '0123456789abc', 'g12345678901']) {
    assert.equal(numberOfKey(key), null, key)
  }
})

const dyads: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[], []],
  [['RU'], []],
  [['RU', 'CN'], ['CN-RU']],
  [['RU', 'RU', 'CN', 'RU'], ['CN-RU']],
  [
    ['US', 'CN', 'RU'],
    ['CN-RU', 'CN-US', 'RU-US'],
  ],
]
for (const [actors, expected] of dyads) {
  test(`the dyads of ${JSON.stringify(actors)}`, () => assert.deepEqual(dyadsOf(actors), expected))
}

test('of many states the first six make dyads', () => {
  assert.equal(dyadsOf(['G', 'F', 'E', 'D', 'C', 'B', 'A']).length, 15)
  assert.ok(!dyadsOf(['G', 'F', 'E', 'D', 'C', 'B', 'A']).some((dyad) => dyad.includes('A')))
})
