import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hitText } from '../../src/cli/search.ts'
import type { DocumentSummary, SearchHit } from '../../src/vocabulary/index.ts'

const document = {
  name: 'coal.txt',
  title: 'Coal\nby rail',
  publisher: null,
  published: '2024-05-06',
} as DocumentSummary

const hit: SearchHit = {
  document,
  passage: 'want 40 million tonnes\nof \u001B[31mcoal',
  start: 12,
  marks: [
    { start: 16, end: 22 },
    { start: 31, end: 35 },
  ],
}

test('found words are in brackets in a pipe', () => {
  assert.equal(
    hitText(hit, false),
    'coal.txt · Coal by rail · 2024-05-06\n  want 40 million [[tonnes]] of \uFFFD[31m[[coal]]\n\n',
  )
})

test('found words are bold on a terminal, and nothing of the text is obeyed by it', () => {
  const shown = hitText(hit, true)
  assert.ok(shown.includes('million \u001B[1mtonnes\u001B[22m of \uFFFD[31m\u001B[1mcoal\u001B[22m'), shown)
})
