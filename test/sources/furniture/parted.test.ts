import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement on Tuesday.'
const left = (line: string) => articleOf(opened(`${line}\n\n${PROSE}\n\n${MORE}`)).includes(line.split('\n').at(-1)!)
const leftBelow = (line: string) =>
  articleOf(opened(`${PROSE}\n\n${MORE}\n\n${line}`)).includes(line.split('\n').at(-1)!)

for (const line of [
  '4 min read    311 Shares    Facebook  X  WhatsApp',
  'Share   Tweet   Pin 17   Print',
  'MENU ☰   News   Markets   Weather -7°C   Podcasts',
  '12 photos',
  '245 shares',
]) {
  test(`above the prose this line is furniture: ${line}`, () => assert.ok(!left(line)))
}

for (const line of [
  'Comments (41)  |  Most read  |  1. Bread up 15%',
  'Was this article useful?',
  'I recommend (180)    Share    Comments (22)',
  'Newest | Most read | 21° Riga\n1  Fares go up 9 %',
  'READ ALSO\n› 7 ways to spend a rainy Sunday',
  '▶ Subscribe from $2 a week. 30-day free trial!',
  'Newsletter: the 6 stories of the day, each morning',
]) {
  test(`below the prose this line is furniture: ${line.replaceAll('\n', ' / ')}`, () => assert.ok(!leftBelow(line)))
}

for (const line of [
  'Wheat   45   52   61',
  'Exports | 4.2 bln | 3.9 bln',
  'Shr 45 cts vs 38   Net 1.2 mln vs 0.9 mln',
  'China   India   Japan   12.4   9.1',
  'Comments on the draft   12 articles   3 annexes',
]) {
  test(`a table row is none: ${line}`, () => {
    assert.ok(left(line))
    assert.ok(leftBelow(line))
  })
}
