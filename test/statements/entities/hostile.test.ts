import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { array, assert as assertAll, constantFrom, property } from 'fast-check'
import { entitiesOf } from './reading.ts'

describe('hostile texts', () => {
  it('names without end are each one entity at the most, and none longer than a name', () => {
    const text = Array.from(
      { length: 3000 },
      (_, index) => `Bank of Nowhere${String.fromCharCode(97 + (index % 26))}`,
    ).join(' ')
    for (const { quote } of entitiesOf(text)) assert.ok(quote.split(/\s+/).length <= 60, quote)
  })
  it('a sentence of 30,000 large words gives no crash', () => {
    assert.ok(entitiesOf('Vexor and '.repeat(15_000)).length < 10)
  })
  it('brackets, genitives and links alone name nothing', () => {
    for (const text of [
      "'s 's 's",
      '((((((A)',
      'of of of the the',
      '— – - / & .',
      "People's",
      'The The The',
      'Of The And',
    ])
      assert.deepEqual(entitiesOf(text), [], text)
  })
  it('every mention is a part of the text, in order, and the quote is its words', () => {
    const word = constantFrom(
      'Russian',
      'Gazprom',
      'President',
      'Xi',
      'Jinping',
      'Bank',
      'of',
      'the',
      'and',
      '(',
      'EAEU',
      ')',
      ',',
      '.',
      'pipeline',
      "'s",
      '-',
      'Ltd',
      'Treaty',
      'on',
      'Энергия',
      '银行',
      'J.',
      '5',
      '\n\n',
    )
    assertAll(
      property(array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const text = `It is so. ${words.join(' ')}`
        for (const { start, end, quote, mentions } of entitiesOf(text)) {
          assert.equal(text.slice(start, end), quote)
          for (const [index, mention] of mentions.entries()) {
            assert.ok(mention.start < mention.end && mention.end <= text.length)
            assert.ok(index === 0 || mention.start > mentions[index - 1]!.start)
          }
          assert.ok(mentions.some((mention) => mention.start === start && mention.end === end))
        }
      }),
      { numRuns: 300 },
    )
  })
})
