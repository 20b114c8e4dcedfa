import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, furnitureOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry said in a statement on Tuesday.'
const page = (head: string, tail = '') =>
  opened(
    `<!DOCTYPE html><title>Second bridge agreed</title><body><article><h1>Second bridge agreed</h1>${head}<p>${PROSE}</p><p>${MORE}</p>${tail}</article>`,
    'a.html',
  )
const TEXT = `Second bridge agreed\n\n${PROSE}\n\n${MORE}`
const left = (head: string, tail = '') => articleOf(page(head, tail)).replaceAll(/\n{3,}/g, '\n\n')

test('who wrote an article and when are notes on it, and known all the same', () => {
  const document = page('<p>By Jane Doe</p><p>Published: 3 May 2024 10:15</p><p>World</p><p>7 min read</p>')
  assert.deepEqual(furnitureOf(document), [
    'notice: By Jane Doe Published: 3 May 2024 10:15 World',
    'widget: 7 min read',
  ])
  assert.equal(document.author, 'Jane Doe')
  assert.equal(document.published, '2024-05-03')
})

test('a name before a date is an author', () => {
  for (const line of [
    'Jane Doe | May 3, 2024',
    'Jane Doe / 3 May 2024',
    'Jane Doe — 3 May 2024',
    'Jane Doe<br>3 May 2024',
  ]) {
    assert.equal(page(`<div>${line}</div>`).author, 'Jane Doe', line)
    assert.equal(left(`<div>${line}</div>`), TEXT, line)
  }
  assert.equal(page('<div>Jane Doe Published May 3, 2024</div>').author, 'Jane Doe')
})

test('a place before a date is none', () => {
  for (const line of ['New York | May 3, 2024', 'Abu Dhabi / 3 May 2024', 'Jane Doe, 3 May 2024 and later']) {
    assert.equal(page(`<div>${line}</div>`).author, null, line)
  }
})

test('names where a page says that an author stands', () => {
  for (const [markup, author] of [
    ['<a rel="author" href="/j">Jane Doe</a>', 'Jane Doe'],
    ['<span itemprop="author"><span itemprop="name">Jane Doe</span></span>', 'Jane Doe'],
    ['<div class="post-author-name">JANE DOE</div>', 'Jane Doe'],
    ['<p class="byline">By Jane Doe and John Roe, Riga</p>', 'Jane Doe, John Roe'],
    ['<span class="createdby">Written by: Jane Doe</span>', 'Jane Doe'],
    ['<div class="author-bio">Ann Poe</div><div class="author">Jane Doe in Riga</div>', 'Jane Doe'],
  ] as const)
    assert.equal(page(markup).author, author, markup)
})

test('what only looks as if it named an author', () => {
  for (const markup of ['<div class="author">Follow us</div>', '<div class="authors-box">Jane Doe</div>']) {
    assert.equal(page(markup).author, null, markup)
  }
})

test('names and labels behind an article are notes on it', () => {
  const tail = '<p>Reporting by Jane Doe; Editing by John Roe</p><p># # #</p><div>Tags</div>'
  assert.equal(left('', tail), TEXT)
  assert.equal(left('', '<div>(Editor: Jane Doe)</div>'), TEXT)
})

test('a list of terms that says when a page was published is a note', () => {
  const list = '<dl><dt>From:</dt><dd>Ministry of Roads</dd><dt>Published</dt><dd>16 March 2023</dd></dl>'
  assert.equal(
    left(`<p>${PROSE.replace('two', '2')}</p>${list}`),
    TEXT.replace('\n\n', `\n\n${PROSE.replace('two', '2')}\n\n`),
  )
})

test('summaries, figures and sentences above and below an article are its own', () => {
  for (const part of [
    '<p>Two lanes, one river and a very old quarrel</p>',
    '<p>2,215 metres long</p>',
    '<p>An agreement signed on 3 May 2024 in Riga</p>',
    '<ul><li>It opens in 2030</li></ul>',
    '<dl><dt>Cost</dt><dd>5 billion</dd></dl>',
  ]) {
    assert.deepEqual(furnitureOf(page(part)), [], part)
    assert.deepEqual(furnitureOf(page('', part)), [], part)
  }
})

test('the times of a running account are notes', () => {
  const document = page(`<p>${PROSE.replace('two', '2')}</p><p><time datetime="2024-05-03T10:15">10.15 GMT</time></p>`)
  assert.deepEqual(furnitureOf(document), ['notice: 10.15 GMT'])
})
