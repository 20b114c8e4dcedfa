import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, listed } from '../../src/cli/terminal.ts'

test('names are listed up to a number', () => {
  assert.equal(listed(['a.txt', 'b.txt'], 2), 'a.txt, b.txt')
  assert.equal(listed(['a.txt', 'b.txt', 'c.txt'], 2), 'a.txt, b.txt and 1 more')
  assert.equal(
    listed(
      Array.from({ length: 1500 }, () => 'a'),
      1,
    ),
    'a and 1,499 more',
  )
  assert.equal(listed(['a\u001B[1m\nb'], 2), 'a\uFFFD[1m b')
})

test('things are counted in the singular and in the plural', () => {
  assert.equal(counted(1, 'document'), '1 document')
  assert.equal(counted(0, 'document'), '0 documents')
  assert.equal(counted(12_000, 'body', 'bodies'), '12,000 bodies')
})
