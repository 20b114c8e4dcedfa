import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, furnitureOf, headingsOf, opened, PROSE } from '../opened.ts'

const TITLE = 'Second bridge agreed'
const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry said in a statement on Tuesday.'
const THIRD = 'Trade across the river reached 4.2 billion dollars last year, which is twelve per cent more than before.'
const TEXTS = [PROSE, MORE, THIRD]
const ARTICLE_TEXT = [TITLE, ...TEXTS].join('\n\n')
const OTHER = 'The harbour master said that nobody had asked him, and that the ferry would go on as it had since 1951.'

const paragraphs = (texts: readonly string[], tag = 'p') => texts.map((text) => `<${tag}>${text}</${tag}>`).join('')
const page = (body: string, head = `<title>${TITLE}</title>`) => opened(`<!DOCTYPE html>${head}<body>${body}`, 'a.html')
const read = (body: string, head?: string) => articleOf(page(body, head)).replaceAll(/\n{3,}/g, '\n\n')

test('an article shorter than the comments below it, which no class gives away', () => {
  const comments = Array.from({ length: 9 }, (_, i) => `<div class="q"><b>Guest ${i}</b><p>${OTHER} ${i}.</p></div>`)
  const document = page(
    `<div class="a"><h1>${TITLE}</h1><div>${paragraphs(TEXTS)}</div></div><div>${comments.join('')}</div>`,
  )
  assert.equal(articleOf(document), ARTICLE_TEXT)
  assert.ok(document.text.includes(`${OTHER} 8.`))
})

test('an article between teasers that are longer than it', () => {
  const teasers = `<div class="t"><div>Ferry fares to rise</div><div>${OTHER}</div></div>`.repeat(6)
  const article = `<div class="s"><h1>${TITLE}</h1>${paragraphs(TEXTS)}</div>`
  assert.equal(read(`<div>${teasers}</div>${article}<div>${teasers}</div>`), ARTICLE_TEXT)
})

test('a heading and a summary apart from the article', () => {
  const document = page(
    `<div class="head"><h1>${TITLE}</h1><p>${PROSE}</p></div><div class="text">${paragraphs([MORE, THIRD, OTHER])}</div>`,
  )
  assert.equal(articleOf(document), `${ARTICLE_TEXT}\n\n${OTHER}`)
})

test('an article in several parts of one kind, with a box between them', () => {
  const part = (text: string) => `<div class="part"><p>${text}</p></div>`
  assert.equal(
    read(`<h1>${TITLE}</h1>${part(PROSE)}<div class="x">Advertisement</div>${part(MORE)}${part(THIRD)}`),
    ARTICLE_TEXT,
  )
})

test('a second article that follows in an element of the same kind is none of the first', () => {
  const second = `<div class="item"><h2><a href="/2">Ferry fares to rise</a></h2>${paragraphs([OTHER, OTHER.replace('1951', '1950')])}</div>`
  assert.equal(read(`<div class="item"><h1>${TITLE}</h1>${paragraphs(TEXTS)}</div>${second}`), ARTICLE_TEXT)
})

test('the columns of a layout table have nothing to do with each other', () => {
  assert.equal(
    read(
      `<table><tr><td><h2>${TITLE}</h2>${paragraphs(TEXTS)}</td><td><b>The issue</b><p>${OTHER}</p></td></tr></table>`,
    ),
    ARTICLE_TEXT,
  )
})

test('the name of a site is no heading of an article, though the title holds it', () => {
  const head = `<title>Notes from the Crossing: ${TITLE}</title>`
  const document = page(
    `<h1><a href="/">Notes from the Crossing</a></h1><div><p>${OTHER}</p></div><div class="post"><h3>${TITLE}</h3>${paragraphs(TEXTS)}</div>`,
    head,
  )
  assert.equal(articleOf(document), ARTICLE_TEXT)
  assert.equal(document.title, TITLE)
})

test('a title that is set like all other text is the heading', () => {
  const document = page(
    `<div><div><b>${TITLE}</b><br>by Jane Doe</div>${paragraphs(TEXTS, 'div')}</div>`,
    `<title>The Post : ${TITLE}</title>`,
  )
  assert.deepEqual(headingsOf(document), [`1 ${TITLE}`])
  assert.equal(document.title, TITLE)
  assert.equal(document.author, 'Jane Doe')
})

test('paragraphs that two line breaks part are paragraphs, the links behind them none', () => {
  const document = page(
    `<div><h2>${TITLE}</h2>${TEXTS.join('<br><br>')}<br><br><b>On the same subject:</b><br><a href="/1">Ferry fares to rise</a><br></div>`,
  )
  assert.equal(articleOf(document), ARTICLE_TEXT)
  assert.deepEqual(furnitureOf(document), ['related: On the same subject: Ferry fares to rise'])
})

const linked = (body: string) =>
  `<title>The Post</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: body })}</script>`

test('the article that a page’s JSON-LD gives is found among other texts', () => {
  const others = `<div>${OTHER}</div><div>${OTHER.replace('1951', '1950')}</div>`
  const head = linked(`${TEXTS.join(' ')} ${'The works begin in May. '.repeat(3)}`)
  assert.equal(read(`${others}${paragraphs(TEXTS, 'div')}${others}`, head), TEXTS.join('\n\n'))
})

test('an article that only the JSON-LD of a page holds is its text', () => {
  const document = page('<div id="root"></div>', linked(TEXTS.join('\n\n').replace('two', '&lt;two&gt;')))
  assert.equal(document.text, TEXTS.join('\n\n').replace('two', '<two>'))
  assert.deepEqual(document.furniture, [])
})

test('a summary in the JSON-LD of a page is not its text', () => {
  assert.equal(read(`<h1>${TITLE}</h1>${paragraphs(TEXTS)}`, linked('A bridge was agreed.')), ARTICLE_TEXT)
})
