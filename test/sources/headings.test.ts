import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingsOf, opened, PROSE } from './opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement on Tuesday.'
const between = (line: string) => headingsOf(opened(`${PROSE}\n\n${line}\n\n${MORE}`))

test('a short line without a stop above a paragraph is a heading, the first of a text of level 1', () => {
  assert.deepEqual(headingsOf(opened(`Second bridge\n\n${PROSE}\n\nRail and road\n\n${MORE}`)), [
    '1 Second bridge',
    '2 Rail and road',
  ])
})

test('its span is the line without the white space around it', () => {
  const document = opened(`${PROSE}\r\n\r\n  Rail and road \r\n\r\n${MORE}`)
  const start = document.text.indexOf('Rail')
  assert.deepEqual(document.headings, [{ start, end: start + 13, level: 2 }])
})

test('a heading below a heading, and in texts without blank lines', () => {
  assert.deepEqual(headingsOf(opened(`Second bridge\n\nRail and road\n\n${PROSE}`)), [
    '1 Second bridge',
    '2 Rail and road',
  ])
  assert.deepEqual(headingsOf(opened(`${PROSE}\nRail and road\n${MORE}`)), ['2 Rail and road'])
})

test('headings of Markdown, without their marks', () => {
  assert.deepEqual(between('## Rail and road ##'), ['2 Rail and road'])
  assert.deepEqual(between('#### Five steps: 1 to 5'), ['4 Five steps: 1 to 5'])
  assert.deepEqual(between('**Rail and road**'), ['3 Rail and road'])
})

test('a numbered heading and one with a year', () => {
  assert.deepEqual(between('2. Rail and road'), ['2 2. Rail and road'])
  assert.deepEqual(between('Rail and road in 2023'), ['2 Rail and road in 2023'])
})

test('a line with a stop is a heading where four without one stand above the other paragraphs', () => {
  const parts = ['Energy', 'Trade', 'Rail and road', 'Tourism'].map((heading) => `${heading}\n\n${PROSE} ${heading}.`)
  const text = `${parts.join('\n\n')}\n\nSchools and museums.\n\n${MORE}`
  assert.deepEqual(headingsOf(opened(text)).at(-1), '2 Schools and museums.')
  assert.deepEqual(between('The bridge is open.'), [])
})

test('what is no heading', () => {
  for (const line of [
    'The bridge is open.',
    'Among the results are:',
    'rail and road',
    '- Rail and road',
    '1) goods and services',
    'Wheat exports of 4.5 million tons',
    '**TRADE:** The ministry said',
    'By Jane Doe',
    'Published: 3 May 2023',
    '***',
    '2023',
  ]) {
    assert.deepEqual(between(line), [], line)
  }
})

test('the last line of a text, and a line that the next goes on with', () => {
  assert.deepEqual(headingsOf(opened(`${PROSE}\n\nThe end`)), [])
  assert.deepEqual(
    between(
      'The ministry of transport\nsaid in a statement that the second stage will add two more tracks and a hall.',
    ).slice(0, 1),
    [],
  )
})

test('furniture is no heading', () => {
  assert.deepEqual(headingsOf(opened(`Share this article\n\n${PROSE}`)), [])
})
