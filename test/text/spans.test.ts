import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  contains,
  firstEndingAfter,
  gapsBetween,
  isCovered,
  isSpace,
  overlaps,
  trimSpan,
} from '../../src/text/index.ts'

const span = (start: number, end: number) => ({ start, end })
const three = [span(2, 5), span(5, 7), span(10, 12)]

test('spans overlap where they share a code unit, not where they touch', () => {
  assert.equal(overlaps(span(0, 3), span(2, 5)), true)
  assert.equal(overlaps(span(0, 9), span(2, 5)), true)
  assert.equal(overlaps(span(0, 2), span(2, 5)), false)
  assert.equal(overlaps(span(5, 9), span(2, 5)), false)
})

test('a span holds its start and not its end', () => {
  assert.deepEqual(
    [1, 2, 4, 5].map((offset) => contains(span(2, 5), offset)),
    [false, true, true, false],
  )
})

test('a span is covered by the one of many that it shares a code unit with', () => {
  const covered = [span(0, 2), span(0, 3), span(4, 6), span(7, 10), span(9, 11), span(12, 20)]
  assert.deepEqual(
    covered.map((each) => isCovered(three, each)),
    [false, true, true, false, true, false],
  )
  assert.equal(isCovered([], span(0, 100)), false)
})

test('the first span that ends after an offset is found in many as by looking at each', () => {
  const many = Array.from({ length: 500 }, (_, index) => span(index * 7, index * 7 + (index % 6) + 1))
  for (let offset = -1; offset < 3510; offset += 3) {
    const found = many.findIndex((each) => each.end > offset)
    assert.equal(firstEndingAfter(many, offset), found < 0 ? many.length : found)
  }
})

test('gaps are what no span covers, none of them empty', () => {
  assert.deepEqual(gapsBetween(three, span(0, 15)), [span(0, 2), span(7, 10), span(12, 15)])
  assert.deepEqual(gapsBetween(three, span(3, 11)), [span(7, 10)])
  assert.deepEqual(gapsBetween(three, span(2, 7)), [])
  assert.deepEqual(gapsBetween([], span(4, 9)), [span(4, 9)])
})

test('a span is trimmed of white space of any kind, and stays at its start where it holds nothing else', () => {
  const text = '\u00a0\u3000 a b\r\n\t'
  assert.deepEqual(trimSpan(text, span(0, text.length)), span(3, 6))
  assert.deepEqual(trimSpan(text, span(6, text.length)), span(6, 6))
})

test('white space is what it is for regular expressions', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    assert.equal(isSpace(unit), /\s/.test(String.fromCharCode(unit)), `U+${unit.toString(16)}`)
  }
})
