import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { english } from '../../src/languages/en/index.ts'
import { findMentions, mentionTables } from '../../src/mentions/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { read } from '../fixtures/reader.ts'

const tables = mentionTables(english, loadOntology())
const mentions = (text: string) => findMentions(read(text).document, english, tables)
const sentences = (text: string) => mentions(text).map(({ sentence }) => text.slice(sentence.start, sentence.end))
const states = (text: string) =>
  mentions(text).flatMap((found) => found.states.map((state) => [text.slice(state.start, state.end), state.code]))

describe('sentences of a document', () => {
  it('end with their paragraph', () => {
    assert.deepEqual(sentences('Trade rose\nExports fell.'), ['Trade rose', 'Exports fell.'])
  })

  it('go on over the line breaks of a text wrapped by hand', () => {
    const wrapped = [
      'The ministers met in the capital on Monday and they',
      'agreed to build a second line before the end of it.',
      'They said that the cost was to be shared between the',
      'two sides, and that work on the line could begin in',
      'the spring of the year to come if all went well and',
      'the parliaments of both were to vote for it in time.',
    ].join('\n')
    assert.equal(sentences(wrapped).length, 2)
  })

  it('leave furniture out', () => {
    const text =
      'India sold tea to Oman and the two were content with it.\n\nShare this article\n\n(votes: 6, rating: 5)\n'
    assert.deepEqual(sentences(text), ['India sold tea to Oman and the two were content with it.'])
  })

  it('know their paragraph', () => {
    const found = mentions('One rose. Two fell.\n\nThree stood still.')
    assert.deepEqual(
      found.map(({ sentence }) => sentence.paragraph - found[0]!.sentence.paragraph),
      [0, 0, 1],
    )
  })
})

describe('states', () => {
  const cases: readonly (readonly [text: string, ...expected: (readonly [string, string])[]])[] = [
    ['Poland’s trade with Germany', ['Poland', 'PL'], ['Germany', 'DE']],
    ['Vietnamese exports and Korean ships', ['Vietnamese', 'VN'], ['Korean', 'KR']],
    ['They met in Beijing and Moscow', ['Beijing', 'CN'], ['Moscow', 'RU']],
    ['the Kremlin and the White House', ['Kremlin', 'RU'], ['White House', 'US']],
    ['U.S. and UK firms', ['U.S.', 'US'], ['UK', 'GB']],
    ['it told us so, and a china cup broke'],
    ['in the Sea of Japan'],
    ['the European Union and India', ['European Union', 'EU'], ['India', 'IN']],
  ]
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(states(text), expected))

  it('are none in the prefix of a currency sign', () => {
    assert.deepEqual(states('Kenya sold tea for US$3.53 billion.'), [['Kenya', 'KE']])
    assert.deepEqual(states('The US paid US$3.53 billion to Kenya.'), [
      ['US', 'US'],
      ['Kenya', 'KE'],
    ])
  })
})
