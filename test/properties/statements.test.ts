import assert from 'node:assert/strict'
import { it } from 'node:test'
import * as fc from 'fast-check'
import { read } from '../fixtures/reader.ts'
import { piece } from './texts.ts'

/** Numbers with and without units, as prose and as noise. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 9_999_999 }).map((value) => `${value.toLocaleString('en')} `),
  fc.constantFrom(
    '$5 billion ',
    '3.5 bln dlrs ',
    '12, 15 and 18 per cent ',
    '$4–5bn ',
    'half of ',
    'between 2 and 3 tons ',
    'S-400 ',
    '2½ ',
    '٣ ',
  ),
)

const text = fc
  .array(fc.oneof({ weight: 2, arbitrary: piece }, { weight: 1, arbitrary: number }), { maxLength: 12 })
  .map((pieces) => pieces.join(''))

it('10,000 texts: every statement and leftover is its slice, in order, and reading twice gives the same', () => {
  fc.assert(
    fc.property(text, (words) => {
      fc.pre(words.trim().length > 0)
      const reading = readOrNull(words)
      if (!reading) return
      const source = reading.document.text
      assert.ok(source.isWellFormed())
      for (const { start, end, quote } of [...reading.statements, ...reading.leftovers])
        assert.equal(source.slice(start, end), quote)
      for (const list of [reading.statements, reading.leftovers]) {
        assert.deepEqual(
          list.map(({ start }) => start),
          list.map(({ start }) => start).sort((a, b) => a - b),
        )
      }
      assert.equal(new Set(reading.statements.map(({ id }) => id)).size, reading.statements.length)
      assert.deepEqual(readOrNull(words), reading)
    }),
    { numRuns: 10_000, seed: 20_240_901 },
  )
})

/** A text that a source refuses (binary noise) gives no statements to check. */
function readOrNull(words: string) {
  try {
    return read(words)
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return null
    throw error
  }
}
