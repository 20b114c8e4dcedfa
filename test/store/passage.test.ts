import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parseQuery, passageOf } from '../../src/store/search/index.ts'

const FILLER = 'nothing of note happened on that day. '
const of = (text: string, query: string) => passageOf(text, parseQuery(query))
const marked = (text: string, query: string) => {
  const { passage, marks } = of(text, query)
  return marks.map(({ start, end }) => passage.slice(start, end))
}

test('the first of equally good places is taken', () => {
  const text = `${FILLER.repeat(10)}gas one. ${FILLER.repeat(10)}gas two. ${FILLER.repeat(10)}`
  assert.ok(of(text, 'gas').passage.includes('gas one.'))
})

test('a later place with more of the words is taken before an earlier one', () => {
  const text = `gas gas gas gas. ${FILLER.repeat(10)}oil. ${FILLER.repeat(10)}coal, gas and oil. ${FILLER.repeat(10)}`
  assert.deepEqual(marked(text, '"coal" gas oil'), ['coal', 'gas', 'oil'])
})

test('every occurrence within the passage is marked', () => {
  assert.deepEqual(marked('Gas is gas, and gasoline is a gas-like word.', 'gas'), ['Gas', 'gas', 'gasoline', 'gas'])
})

test('a match at the very end of a long text', () => {
  const text = `${FILLER.repeat(20)}the end is gas`
  const { start, passage, marks } = of(text, 'gas')
  assert.equal(start + passage.length, text.length)
  assert.ok(passage.length > 200 && passage.length <= 240)
  assert.deepEqual(marks, [{ start: passage.length - 3, end: passage.length }])
})

test('a match at the very beginning of a long text', () => {
  const { start, passage, marks } = of(`gas ${FILLER.repeat(20)}`, 'gas')
  assert.equal(start, 0)
  assert.deepEqual(marks, [{ start: 0, end: 3 }])
  assert.match(passage, /\S$/)
})

test('a phrase that is longer than a passage is shown whole', () => {
  const phrase = Array.from({ length: 45 }, (_, index) => `longword${index}`).join(' ')
  assert.ok(of(`${FILLER}${phrase} ${FILLER}`, `"${phrase}"`).passage.includes('longword0'))
})

test('a word that is longer than a passage', () => {
  const word = 'x'.repeat(1000)
  const { passage, marks } = of(`${FILLER}${word} ${FILLER}`, word)
  assert.equal(passage, word)
  assert.deepEqual(marks, [{ start: 0, end: 1000 }])
})

test('a very long text is looked through no longer than needed, and gives its first matches', () => {
  const text = `${FILLER}gas. ${'gas '.repeat(300_000)}`
  assert.equal(marked(text, 'gas')[0], 'gas')
  assert.equal(of(text, 'gas').start, 0)
})

test('of any text and query a passage is a slice between characters, its marks in order', () => {
  const words = fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('gas', '贸易', '😀')), {
    maxLength: 80,
  })
  fc.assert(
    fc.property(words, fc.constantFrom('gas', '贸易', 'gas 贸易', '"gas gas"', 'absent'), (words, query) => {
      const text = words.join(' ')
      const { start, passage, marks } = of(text, query)
      assert.equal(text.slice(start, start + passage.length), passage)
      assert.ok(passage.isWellFormed())
      let at = 0
      for (const mark of marks) {
        assert.ok(at <= mark.start && mark.start < mark.end && mark.end <= passage.length)
        at = mark.end
      }
    }),
    { numRuns: 1000, seed: 108 },
  )
})
