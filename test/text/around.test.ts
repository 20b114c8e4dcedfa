import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paragraphAround } from '../../src/text/index.ts'

function around(text: string, words: string) {
  const start = text.indexOf(words)
  return paragraphAround(text, { start, end: start + words.length })
}

test('the words around a span are those of its paragraph', () => {
  const text = 'A first paragraph.\n\nTrade was\nworth $5 billion\nin 2023. It grew.\n\nA third one.'
  assert.deepEqual(around(text, '$5 billion'), { before: 'Trade was\nworth ', after: '\nin 2023. It grew.' })
})

test('a paragraph may begin or end with the span, and the text with the paragraph', () => {
  assert.deepEqual(around('5% it was.', '5%'), { before: '', after: ' it was.' })
  assert.deepEqual(around('It was\r\n\r\n5%', '5%'), { before: '', after: '' })
  assert.deepEqual(around('5%\r\n\r\nit was', '5%'), { before: '', after: '' })
})

test('a long paragraph is cut between its words', () => {
  const text = `${'before '.repeat(100)}5% ${'after '.repeat(100)}`
  const { before, after } = around(text, '5%')
  assert.match(before, /^(?:before )+$/)
  assert.match(after, /^(?: after)+$/)
  assert.ok(before.length <= 320 && after.length <= 320)
})

test('no character is cut in two', () => {
  const { before, after } = around(`${'😀'.repeat(300)}x${'😀'.repeat(300)}`, 'x')
  assert.match(before, /^(?:😀)+$/u)
  assert.match(after, /^(?:😀)+$/u)
})
