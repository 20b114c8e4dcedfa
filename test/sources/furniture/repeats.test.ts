import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furnitureOf, opened, PROSE } from '../opened.ts'

const SECOND = 'Trade across it reached $4.2 billion last year. That is 12% more than the year before.'
const THIRD = 'Officials expect a third line to be built by 2030, though no money has been set aside for it so far.'

const repeats = (text: string) => {
  const document = opened(text)
  return document.furniture.map(({ kind, start }) => [kind, start, document.text.slice(start, start + 12)])
}

test('a paragraph that comes again is repeated at its later place', () => {
  const text = `${PROSE}\n\n${SECOND}\n\n${PROSE}`
  assert.deepEqual(repeats(text), [['repeated', text.lastIndexOf(PROSE), 'The two gove']])
})

test('a teaser of several paragraphs above its article is one span in the article', () => {
  const text = `${PROSE}\n\n${SECOND}\n\n${PROSE}\n\n${SECOND}\n\n${THIRD}`
  const start = text.lastIndexOf(PROSE)
  const { furniture } = opened(text)
  assert.deepEqual(furniture, [{ kind: 'repeated', start, end: text.lastIndexOf(SECOND) + SECOND.length }])
})

test('white space and line ends do not matter', () => {
  const wrapped = PROSE.replaceAll(' to ', '  to ').replace('agreed ', 'agreed\u00a0')
  assert.deepEqual(furnitureOf(opened(`${PROSE}\r\n\r\n${SECOND}\r\n\r\n${wrapped}`)), [`repeated: ${PROSE}`])
})

test('a paragraph that comes again within a longer one, as whole sentences', () => {
  const longer = `It was a long day. ${SECOND} Nobody had expected it.`
  const text = `${SECOND}\n\n${PROSE}\n\n${longer}`
  const start = text.lastIndexOf(SECOND)
  assert.deepEqual(opened(text).furniture, [{ kind: 'repeated', start, end: start + SECOND.length }])
})

test('a paragraph that is the start of a longer sentence is not', () => {
  const title = 'Two governments agree to build a second bridge across the border river'
  assert.deepEqual(repeats(`${title}\n\n${title} by the end of the decade.\n\n${PROSE}`), [])
})

test('one sentence that two paragraphs share is no repetition', () => {
  assert.deepEqual(repeats(`${PROSE} ${THIRD}\n\n${SECOND} ${THIRD}`), [])
})

test('short lines repeat freely, eight words do not', () => {
  const short = 'Trade\n\nBy the border\n\n'
  assert.deepEqual(repeats(`${short}${PROSE}\n\n${short}${SECOND}`), [])
  const eight = 'It is so as it was and is.'
  assert.deepEqual(repeats(`${eight}\n\n${PROSE}\n\n${eight}`).length, 1)
})

test('a third time is repeated too, and a text of one paragraph is not', () => {
  assert.equal(repeats(`${PROSE}\n\n${PROSE}\n\n${SECOND}\n\n${PROSE}`).length, 2)
  assert.deepEqual(repeats(PROSE), [])
})

test('Chinese paragraphs, which have no spaces', () => {
  const teaser =
    '两国领导人在北京举行会谈，就进一步扩大双边贸易、能源和交通领域合作达成广泛共识，并签署了二十项合作文件。'
  const text = `${teaser}\n\n据统计，去年两国贸易额达到两千四百亿美元。\n\n${teaser}`
  assert.deepEqual(repeats(text), [['repeated', text.lastIndexOf(teaser), '两国领导人在北京举行会谈']])
})

test('a teaser that breaks off is furniture, wherever the paragraph it was cut from stands', () => {
  const teaser = `${PROSE.slice(0, 70)}…`
  assert.deepEqual(repeats(`${teaser}\n\n${PROSE}\n\n${SECOND}`), [['repeated', 0, 'The two gove']])
  const below = `${PROSE}\n\n${SECOND}\n\n${PROSE.slice(0, 60)} [...]`
  assert.deepEqual(repeats(below), [['repeated', below.lastIndexOf('The two'), 'The two gove']])
})

test('a paragraph that breaks off and stands nowhere else is the article’s', () => {
  assert.deepEqual(repeats(`Nobody could say when the second bridge would be built, if ever…\n\n${PROSE}`), [])
  assert.deepEqual(repeats(`The two governments…\n\n${PROSE}`), [])
})
