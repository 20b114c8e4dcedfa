import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furnitureOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry said in a statement on Tuesday.'
const THIRD = 'Trade across the river reached 4.2 billion dollars last year, which is twelve per cent more than before.'

const page = (body: string) => opened(`<!DOCTYPE html><title>Second bridge agreed</title><body>${body}`, 'a.html')

/** Parts of an article that are its own above, between and below its paragraphs. */
function isArticle(part: string, words: string): void {
  const paragraphs = [`<h1>Second bridge agreed</h1>`, `<p>${PROSE}</p>`, `<p>${MORE}</p>`, `<p>${THIRD}</p>`]
  for (const place of [1, 2, 4]) {
    const document = page(`<div>${paragraphs.toSpliced(place, 0, part).join('')}</div>`)
    assert.deepEqual(furnitureOf(document), [], part)
    assert.ok(document.text.includes(words), part)
  }
}

test('lists and tables of figures', () => {
  isArticle('<ul><li>Wheat: 4.5 million tons</li><li>Oil: 2 million tons</li></ul>', 'Wheat: 4.5 million tons\nOil')
  isArticle('<table><tr><td>Germany<td>33 (31%)<tr><td>France<td>73 (69%)</table>', 'Germany | 33 (31%)\nFrance')
  isArticle(
    '<table><tr><td><a href="/g">Germany</a><td>33<tr><td><a href="/f">France</a><td>73</table>',
    'Germany | 33',
  )
})

test('quotations, captions, fact boxes and notes', () => {
  isArticle('<blockquote>It will cost $5 billion.</blockquote>', 'It will cost $5 billion.')
  isArticle(
    '<figure><img src="b.jpg"><figcaption>The bridge carries 40 trains a day.</figcaption></figure>',
    '40 trains',
  )
  isArticle('<div class="fact-box"><h3>In figures</h3><p>2,215 metres long</p></div>', '2,215 metres long')
  isArticle('<details><summary>How much?</summary><p>$5 billion in all</p></details>', '$5 billion in all')
})

test('a paragraph full of links, and one that is a link', () => {
  isArticle(
    '<p>It follows the <a href="/1">treaty of 2001</a>, the <a href="/2">protocol of 2010</a> and the <a href="/3">plan of 2022</a>.</p>',
    'the protocol of 2010',
  )
  isArticle('<p><a href="/report">The report puts the cost at $5 billion.</a></p>', 'puts the cost at $5 billion')
})

test('agencies within the text', () => {
  isArticle('<p>First published in the Example Review.</p>', 'First published')
})

test('sentences that speak of polls, votes, comments and cookies', () => {
  isArticle('<p>In a poll, 33 (31%) of those asked were against it.</p>', '33 (31%)')
  isArticle('<p>The resolution got 141 votes.</p>', '141 votes')
  isArticle('<p>Comments were due by May.</p>', 'Comments were due')
})

test('classes that hold a word of furniture in another word', () => {
  for (const name of ['navy-exports', 'polling', 'adsorption', 'menuhin', 'shares-held-abroad-table', 'voters']) {
    isArticle(`<div class="${name}"><p>It cost $5 million.</p></div>`, 'It cost $5 million.')
  }
})

test('an article of short paragraphs', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `<p>Item ${index + 1}: ${index + 2} million tons.</p>`).join(
    '',
  )
  const document = page(`<nav><a href="/">Home</a></nav><div>${lines}</div>`)
  assert.deepEqual(furnitureOf(document), [])
  assert.equal(document.text.split('\n\n').length, 12)
})

test('an article that fills the cell of a table, as old pages have it', () => {
  const document = page(
    `<table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td><h1>Second bridge agreed</h1><p>${PROSE}</p><p>${MORE}</p></td></tr></table>`,
  )
  assert.deepEqual(furnitureOf(document), [])
  assert.equal(document.text, `Second bridge agreed\n\n${PROSE}\n\n${MORE}`)
})

test('an article parted by line breaks alone', () => {
  const document = page(`<div><b>Second bridge agreed</b><br><br>${PROSE}<br><br>${MORE}<br>&nbsp;<br>${THIRD}</div>`)
  assert.deepEqual(furnitureOf(document), [])
  assert.ok(document.text.startsWith(`Second bridge agreed\n\n${PROSE}\n\n${MORE}\n`))
})

test('a dialogue whose questions are headings', () => {
  const document = page(
    `<article><h1>Second bridge agreed</h1><h3>How much is it?</h3><p>${PROSE}</p><h3>And when?</h3><p>${MORE}</p></article>`,
  )
  assert.deepEqual(furnitureOf(document), [])
  assert.equal(document.headings.length, 3)
})

test('two halves of an article in elements of their own', () => {
  const document = page(
    `<div><p>${PROSE}</p></div><div class="advertisement">Buy 1,000 tickets</div><div><p>${MORE}</p></div>`,
  )
  assert.deepEqual(furnitureOf(document), ['notice: Buy 1,000 tickets'])
  assert.ok(document.text.includes(PROSE) && document.text.includes(MORE))
})

test('a table beside the smaller part of an article in two elements', () => {
  const first = `<h1>Second bridge agreed</h1><p>${PROSE}</p><p>${THIRD}</p><p>${PROSE.replace('two', '2')}</p><p>${THIRD.replace('4.2', '4')}</p>`
  const second = `<p>${MORE}</p><table><tr><td>Germany<td>33<tr><td>France<td>73</table>`
  const document = page(`<div class="x"><div>${first}</div><div>${second}</div></div><div><p>Friday</p></div>`)
  assert.deepEqual(furnitureOf(document), ['menu: Friday'])
  assert.ok(document.text.includes('Germany | 33\nFrance | 73'))
})
