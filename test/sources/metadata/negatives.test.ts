import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement on Tuesday.'
const anywhere = (line: string) => [
  opened(`${line}\n\n${PROSE}\n\n${MORE}`),
  opened(`${PROSE}\n\n${line}\n\n${MORE}`),
  opened(`${PROSE}\n\n${MORE}\n\n${line}`),
]

test('no date is taken from prose', () => {
  for (const line of [
    'Agreement on Ports of 12 August 1949',
    'Signed 12 August 1949',
    'On March 18, 1938, the president signed the order, which barred all foreign companies.',
    'August 21, 2024 was the day on which the bridge was opened to lorries from both sides.',
    'The treaty of 3 May 2023 was signed in the capital by the two ministers of trade.',
    'It has been in force since 2001-07-16 and was extended in 2021 for another five years.',
    'It was a good year: 3 May 2023 saw the opening, and the report was published on 4 May 2023.',
    'A page updated on 5 May 2023 gives the figure of 240 billion for the year before.',
  ]) {
    for (const document of anywhere(line)) assert.equal(document.published, null, line)
  }
})

test('a dateline without a year gives no date', () => {
  assert.equal(opened(`MOSCOW, May 3 — ${PROSE}`).published, null)
})

test('what looks like a dateline and is none', () => {
  for (const start of [
    'Trade — goods and services (both) — rose.',
    'China (PRC) - the largest buyer - took half.',
    'THE END — of the deal',
  ]) {
    assert.deepEqual(opened(`${start} ${PROSE}`).publisher, null, start)
  }
})

test('a closing line that holds more than a date is no date of publication', () => {
  for (const line of ['Signed at noon on 17 November 2014', 'The deadline is 17 November 2014.']) {
    assert.equal(opened(`${PROSE}\n\n${MORE}\n\n${line}`).published, null, line)
  }
})

test('no author is taken from prose', () => {
  for (const line of [
    'By land and by sea, goods worth $5 billion crossed the border.',
    'By Air and Sea',
    'By 2030 the two sides will build a second line.',
    'By President Xi Jinping',
    'Note: Figures are rounded and may not add up to the total of the report.',
    'Jane Doe, a professor at the School of Ports, said that the figures were wrong.',
    'Vladimir Petrov is the president of the country and has been for ten years.',
  ]) {
    for (const document of anywhere(line)) assert.equal(document.author, null, line)
  }
})

test('an expert whom the article quotes is not its author', () => {
  const text = `${PROSE}\n\n“It is too late,” Doe said.\n\nJane Doe is a professor at the School of Ports.`
  assert.equal(opened(text).author, null)
})

test('parts, places and sentences are no titles', () => {
  const opening = 'The two governments agreed to raise the capacity of the border crossing, which handles…'
  assert.equal(opened(`Introduction\n\n${PROSE}`).title, opening)
  assert.equal(opened(`Queenstown, New Zealand\n\n${PROSE}`).title, opening)
  assert.equal(opened(`${PROSE}\n\nThe second stage\n\n${MORE}`).title, opening)
})
