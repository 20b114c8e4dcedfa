import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, opened, PROSE } from '../opened.ts'

const MANY = 100_000
const END = `<p>${PROSE}</p>`

/** Pages whose reading would take hours were it not linear in their length, or would overflow a stack. */
const BOMBS: Readonly<Record<string, string>> = {
  'unclosed elements': '<div>'.repeat(MANY),
  'unclosed inline elements below blocks': `<p>${'<b>'.repeat(MANY)}${'<div></div>'.repeat(MANY)}`,
  'end tags of what was never open': '<a>'.repeat(MANY) + '</b>'.repeat(MANY),
  'end tags that end many': '<div><span>'.repeat(MANY) + '</div>'.repeat(MANY),
  'lists in lists': '<ul><li>'.repeat(MANY),
  'tables in tables': '<table><tr><td>'.repeat(MANY),
  'articles in articles': '<article class="article-body">'.repeat(MANY),
  'nothing but angle brackets': '<'.repeat(MANY),
  'a class of many names': `<div class="${'share '.repeat(MANY)}">`,
  'attributes without end': `<div ${'a="b" '.repeat(MANY)}>`,
  'one long attribute': `<div id="${'a'.repeat(MANY * 20)}">`,
  'entities that are none': '&#x;&'.repeat(MANY),
  'deep JSON-LD': `<script type="application/ld+json">${'['.repeat(MANY)}</script>`,
  'JSON-LD of many commas': `<script type="application/ld+json">{${', '.repeat(MANY)}</script>`,
  'a title of many dashes': `<title>${'a - '.repeat(MANY)}</title>`,
  'white space': `<pre>${' \n'.repeat(MANY * 5)}</pre>`,
}

for (const [name, bomb] of Object.entries(BOMBS)) {
  test(`a page of ${name} is read to its end`, () => {
    const document = opened(`<!DOCTYPE html><body>${bomb}${END}`, 'bomb.html')
    assert.ok(articleOf(document).endsWith(PROSE))
  })
}

test('a comment that does not end hides the rest', () => {
  assert.equal(opened(`${END}<!-- ${END}`, 'a.html').text, PROSE)
})

test('text of a page is text, whatever it says', () => {
  const { text } = opened('<p>&lt;script&gt;alert(1)&lt;/script&gt; =HYPERLINK("x")</p>', 'a.html')
  assert.equal(text, '<script>alert(1)</script> =HYPERLINK("x")')
})

test('names of attributes that objects have are only names', () => {
  const { text } = opened(`<p __proto__="x" constructor="y" hasOwnProperty="z">${PROSE}</p>`, 'a.html')
  assert.equal(text, PROSE)
})
