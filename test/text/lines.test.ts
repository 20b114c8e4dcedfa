import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsSentence, linesOf, paragraphsOf } from '../../src/text/index.ts'

const written = (text: string) => linesOf(text).map(({ start, end }) => text.slice(start, end))
const paragraphs = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end))

test('lines end at LF, CR and CRLF and cover the text whole', () => {
  const text = 'one\r\ntwo\rthree\n\n four \0\r\n'
  assert.deepEqual(written(text), ['one', 'two', 'three', '', 'four \0'])
  assert.deepEqual(
    linesOf(text).map(({ from, to }) => [from, to]),
    [
      [0, 5],
      [5, 9],
      [9, 15],
      [15, 16],
      [16, 25],
    ],
  )
})

test('a text without a line end at its end has its last line, an empty text none', () => {
  assert.deepEqual(written('a\nb'), ['a', 'b'])
  assert.deepEqual(linesOf(''), [])
})

test('each line is a paragraph where lines are as long as their paragraphs', () => {
  const long =
    'Trade between the two states grew for the third year in a row, the ministry said in its report on Monday.'
  assert.deepEqual(paragraphs(`${long}\nShort line\n\n${long}`), [long, 'Short line', long])
})

test('lines wrapped at a width are one paragraph up to a blank line or a list item', () => {
  const text = [
    'The two governments have agreed to build a second bridge across the',
    'river, which will be open to lorries and trains by the end of next',
    'year.',
    '',
    '-   The first item goes on over more than one line of the text, as the',
    '    items of such lists do.',
    '-   The second item.',
    '1.  A numbered one.',
  ].join('\n')
  assert.deepEqual(
    paragraphs(text).map((paragraph) => paragraph.slice(0, 14)),
    ['The two govern', '-   The first ', '-   The second', '1.  A numbered'],
  )
  assert.equal(paragraphsOf(text)[0]!.lines.length, 3)
})

test('short lines on their own are no wrapped text', () => {
  assert.deepEqual(paragraphs('For business\nFor researchers\nFor students'), [
    'For business',
    'For researchers',
    'For students',
  ])
})

test('a sentence ends at a stop, also behind closing quotes and brackets', () => {
  const ends = ['It is so.', 'Is it so?”', '(It is.)', '他说。', 'and so on…', '"Never!"']
  assert.deepEqual(
    ends.filter((text) => !endsSentence(text, text.length)),
    [],
  )
  const open = ['It is so', 'said:', 'a, ', '', '”']
  assert.deepEqual(
    open.filter((text) => endsSentence(text, text.length)),
    [],
  )
})
