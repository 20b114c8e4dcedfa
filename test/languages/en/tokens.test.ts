import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { english } from '../../../src/languages/en/index.ts'

const tokens = (text: string) => english.tokenize(text, 0, text.length)
const words = (text: string) => tokens(text).map((token) => token.text)

describe('English tokens', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Poland’s exports', ['Poland', '’s', 'exports']],
    ["it won't rise", ['it', "won't", 'rise']],
    ['the U.S. and the U.K.', ['the', 'U.S.', 'and', 'the', 'U.K.']],
    ['$1,234.5 million', ['$', '1,234.5', 'million']],
    ['12\u00a0500\u202f000 tonnes', ['12\u00a0500\u202f000', 'tonnes']],
    ['12 500 tonnes', ['12', '500', 'tonnes']],
    ['the S-400, a 5G net', ['the', 'S', '-', '400', ',', 'a', '5', 'G', 'net']],
    ['Côte d’Ivoire', ['Côte', 'd’Ivoire']],
    ['up 3.', ['up', '3', '.']],
    ['😀 7%', ['😀', '7', '%']],
    ['é\u0301t 3', ['é\u0301t', '3']],
    ['', []],
    [' \n\t ', []],
  ]
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(words(text), expected))

  it('spans lie on the text', () => {
    const text = 'Between “$4–5bn” and €6 million'
    for (const token of tokens(text)) assert.equal(text.slice(token.start, token.end), token.text)
  })
  it('says what is glued to the token before', () => {
    assert.deepEqual(
      tokens('Su-35 flew').map((token) => token.glued),
      [false, true, true, false],
    )
  })
  it('reads only the span it is given', () => {
    assert.deepEqual(
      english.tokenize('one two three', 4, 7).map((token) => [token.text, token.start, token.end]),
      [['two', 4, 7]],
    )
  })
  it('folds words, and leaves marks as they are', () => {
    assert.deepEqual(
      tokens('It WON’T ’ “Né”').map((token) => token.lower),
      ['it', "won't", '’', '“', 'né', '”'],
    )
  })
  it('reads words without end', () => {
    const long = 'Ab'.repeat(100_000)
    const [word, number] = tokens(`${long} 5`)
    assert.equal(word!.text, long)
    assert.equal(word!.lower, long.toLowerCase())
    assert.equal(number!.text, '5')
  })
  it('numbers a word by its lower case, and one that no list has not', () => {
    const [china, upper, unknown] = tokens('From FROM Zyzzogeton')
    assert.ok(china!.word > 0)
    assert.equal(upper!.word, china!.word)
    assert.equal(unknown!.word, 0)
  })
})
