import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, furnitureOf, headingsOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry said in a statement on Tuesday.'
const THIRD = 'Trade across the river reached 4.2 billion dollars last year, which is twelve per cent more than before.'
const ARTICLE = `<h1>Second bridge agreed</h1><p>${PROSE}</p><p>${MORE}</p><p>${THIRD}</p>`
const ARTICLE_TEXT = `Second bridge agreed\n\n${PROSE}\n\n${MORE}\n\n${THIRD}`

const page = (body: string) => opened(`<!DOCTYPE html><title>Second bridge agreed</title><body>${body}`, 'a.html')
const around = (before: string, after: string) => page(`${before}<div id="a">${ARTICLE}</div>${after}`)
const within = (part: string) => page(`<article>${ARTICLE.replace('<p>Trade', `${part}<p>Trade`)}</article>`)

test('navigation around the article is left out', () => {
  const menu = '<ul><li><a href="/">Home</a><li><a href="/w">World</a><li><a href="/b">Business</a></ul>'
  assert.equal(around(`<nav>${menu}</nav>`, menu).text, ARTICLE_TEXT)
  assert.equal(around(`<div class="top">${menu}</div>`, `<footer>${menu}</footer>`).text, ARTICLE_TEXT)
})

test('other words around the article are kept as furniture', () => {
  const document = around('<div>Friday 3 May</div>', '<footer><p>© 2024 The Post. All rights reserved.</p></footer>')
  assert.deepEqual(furnitureOf(document), ['menu: Friday 3 May', 'menu: © 2024 The Post. All rights reserved.'])
  assert.equal(articleOf(document), ARTICLE_TEXT)
})

test('furniture is known by role, class and id', () => {
  const hinted: readonly (readonly [string, string])[] = [
    ['<div role="search">Search 10,000 articles</div>', 'widget: Search 10,000 articles'],
    ['<div class="social-share">33 people</div>', 'share: 33 people'],
    ['<div class="post-rating">4.2 of 5</div>', 'vote: 4.2 of 5'],
    ['<div id="commentList"><p>I paid 5 million for it.</p></div>', 'comment-form: I paid 5 million for it.'],
    ['<section class="related_posts"><p>Port traffic up 8%</p></section>', 'related: Port traffic up 8%'],
    ['<div class="newsletter">Join 50,000 readers</div>', 'notice: Join 50,000 readers'],
    ['<form>Your name</form>', 'widget: Your name'],
    ['<aside>Port traffic up 8%</aside>', 'related: Port traffic up 8%'],
  ]
  for (const [html, furniture] of hinted) {
    assert.deepEqual(furnitureOf(within(html)), [furniture], html)
    assert.equal(articleOf(within(html)).replace(/\n{3,}/, '\n\n'), ARTICLE_TEXT, html)
  }
})

test('what surrounds the article is no furniture, whatever it is called', () => {
  for (const wrap of [
    '<form>',
    '<div class="sidebar">',
    '<div class="no-sidebar comments">',
    '<div role="dialog">',
    '<div id="menu">',
  ]) {
    assert.deepEqual(furnitureOf(page(`${wrap}${ARTICLE}`)), [], wrap)
  }
})

test('classes that speak of a page’s layout are no hints', () => {
  for (const name of [
    'has-sidebar',
    'with-comments',
    'comments-open',
    'share-content',
    'single-post-with-related-and-menu',
    'shareholder',
    'navigational',
  ]) {
    assert.deepEqual(furnitureOf(within(`<div class="${name}"><p>It cost $5 million.</p></div>`)), [], name)
  }
})

test('prose that an article sets aside stays its own', () => {
  const aside = `<aside><p>The first bridge was opened in 1998 and carried 5 million tons in its first year, the report says.</p></aside>`
  assert.deepEqual(furnitureOf(within(aside)), [])
})

test('a teaser with a linked heading is furniture, a heading of the article is not', () => {
  const card = '<div><h3><a href="/x">Port traffic up 8%</a></h3><p>Some 300 ships called in May.</p></div>'
  assert.deepEqual(furnitureOf(within(card)), ['related: Port traffic up 8% Some 300 ships called in May.'])
  assert.deepEqual(headingsOf(within(card)), ['1 Second bridge agreed'])
  assert.deepEqual(
    furnitureOf(within('<div><h3>Port traffic up 8%</h3><p>Some 300 ships called in May.</p></div>')),
    [],
  )
})

test('a list of links within the article is furniture, one of facts with a link is not', () => {
  const links = '<ul><li><a href="/1">Bridges</a></li><li><a href="/2">Rail</a></li></ul>'
  assert.deepEqual(furnitureOf(within(links)), ['related: Bridges Rail'])
  const facts =
    '<ul><li><a href="/1">Wheat</a>: 4.5 million tons</li><li><a href="/2">Oil</a>: 2 million tons</li></ul>'
  assert.deepEqual(furnitureOf(within(facts)), [])
})

const LEAD = 'After ten years of talks, the two sides have agreed on a second bridge, which is to open by 2030.'
const BODY = ARTICLE.replace(/<h1>.*<\/h1>/, '')

test('running text between the heading and the element of the article is kept', () => {
  const document = page(
    `<div class="head"><h1>Second bridge agreed</h1><p>${LEAD}</p></div><div><div>${BODY}</div></div>`,
  )
  assert.deepEqual(furnitureOf(document), [])
  assert.ok(document.text.includes(LEAD))
})

test('running text above the heading and beside the article is none of it', () => {
  const document = page(
    `<div class="x"><p>${LEAD}</p></div><div class="y">${ARTICLE}</div><div class="z"><p>${LEAD.replace('ten', 'six')}</p></div>`,
  )
  assert.deepEqual(furnitureOf(document), [`related: ${LEAD}`, `related: ${LEAD.replace('ten', 'six')}`])
  assert.equal(articleOf(document), ARTICLE_TEXT)
})

test('comments longer than the article are furniture', () => {
  const comments = `<p>${'I have crossed that bridge for years and it never once was open on time, whatever they say. '.repeat(3)}</p>`
  const document = page(`<div>${ARTICLE}</div><div class="comments">${comments.repeat(4)}</div>`)
  assert.equal(articleOf(document), ARTICLE_TEXT)
})

test('polls, votes and repeated paragraphs of a page are found by their words', () => {
  const poll = '<div><p>Should it be free?</p><p>Yes</p><p>61 (55%)</p><p>No</p><p>50 (45%)</p></div>'
  assert.deepEqual(furnitureOf(within(poll)), ['poll: Should it be free? Yes 61 (55%) No 50 (45%)'])
  assert.deepEqual(furnitureOf(within(`<p>${PROSE}</p>`)), [`repeated: ${PROSE}`])
})

test('a page of one short paragraph is its article', () => {
  assert.deepEqual(furnitureOf(page('<p>It cost $5 million.</p>')), [])
})
