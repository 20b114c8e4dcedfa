import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { capitals } from '../../src/text/index.ts'

const FORMS = ['China', 'Chinese', 'South Korea', 'Korea', 'United States', 'the Gambia'].map((form) => ({
  form,
  of: form,
}))
const inText = (text: string) => capitals(FORMS)(text).map(({ of, start, end }) => [of, text.slice(start, end)])

describe('capitalised forms in a text', () => {
  it('are found in its order, the longest at each place', () =>
    assert.deepEqual(inText('China and South Korea met; the United States did not.'), [
      ['China', 'China'],
      ['South Korea', 'South Korea'],
      ['United States', 'United States'],
    ]))

  it('are whole words: a possessive ends one, a letter does not', () =>
    assert.deepEqual(inText('China’s ports, Chinatown, Koreans and Chinese'), [
      ['China', 'China'],
      ['Chinese', 'Chinese'],
    ]))

  it('begin with a capital letter', () =>
    assert.deepEqual(inText('china, south Korea and the Gambia'), [['Korea', 'Korea']]))

  it('are not where there are none', () => assert.deepEqual(inText(''), []))
})
