import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { english } from '../../src/languages/en/index.ts'
import { piecesOf } from '../../src/mentions/pieces.ts'

const sentence = (text: string) => ({
  start: 0,
  end: text.length,
  tokens: english.tokenize(text, 0, text.length),
  paragraph: 0,
  heading: -1,
})

describe('pieces of a sentence', () => {
  it('are the sentence itself where it is of common length', () => {
    const whole = sentence('Peru sold Chile ships, cars and goats.')
    assert.deepEqual(piecesOf(whole), [whole])
  })
  it('hold all tokens of a long one, in order, and end behind a comma', () => {
    const text = 'Peru sold Chile ships, cars and goats, '.repeat(100)
    const whole = sentence(text)
    const pieces = piecesOf(whole)
    assert.ok(pieces.length > 1)
    assert.deepEqual(
      pieces.flatMap((piece) => piece.tokens),
      whole.tokens,
    )
    for (const piece of pieces) {
      assert.ok(piece.tokens.length <= 240)
      assert.equal(text.slice(piece.start, piece.end).at(-1), ',')
    }
  })
  it('never part a number from its marks', () => {
    const pieces = piecesOf(sentence('ships '.repeat(230) + 'x:5 '.repeat(60)))
    for (const piece of pieces) assert.notEqual(piece.tokens.at(-1)!.text, ':')
  })
})
