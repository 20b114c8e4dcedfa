import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitAt } from '../../src/text/index.ts'

test('a unit is that of the text, whatever the text was made of', () => {
  const texts = ['grain', `${'gra'}${'in'.repeat(40)}`, 'of all the grain of the year'.slice(3, 24), 'зерно', '😀', '']
  for (const text of texts)
    for (let at = 0; at <= text.length; at++) assert.equal(unitAt(text, at), text.charCodeAt(at), `${text} at ${at}`)
})
