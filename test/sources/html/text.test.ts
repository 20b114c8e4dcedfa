import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingsOf, opened } from '../opened.ts'

const textOf = (body: string) => opened(`<!DOCTYPE html><html><body>${body}</body></html>`, 'a.html').text

test('paragraphs stand between blank lines, white space within them is single', () => {
  assert.equal(
    textOf('<p>Trade\n   rose <b>by</b>\t5%.</p>\n\n<p>It <i>fell</i>.</p>'),
    'Trade rose by 5%.\n\nIt fell.',
  )
  assert.equal(textOf('<div>One<div>Two</div>three</div>four'), 'One\n\nTwo\n\nthree\n\nfour')
})

test('end tags may be left out, as HTML allows', () => {
  assert.equal(textOf('<p>One<p>Two<div>Three<p>Four</div>Five'), 'One\n\nTwo\n\nThree\n\nFour\n\nFive')
})

test('line breaks are line feeds', () => {
  assert.equal(textOf('<p>One<br>two <br/> three</p>'), 'One\ntwo\nthree')
})

test('no-break spaces are kept, soft hyphens are not', () => {
  assert.equal(textOf('<p>5&nbsp;000&#160;t of ma&shy;chin\u00adery</p>'), '5\u00a0000\u00a0t of machinery')
})

test('entities are decoded', () => {
  assert.equal(textOf('<p>&lt;5&gt; &amp; &euro;7 &#8211; &#x4e2d; &nosuchentity;</p>'), '<5> & €7 – 中 &nosuchentity;')
})

test('list items stand in lines of their own, nested lists too', () => {
  assert.equal(
    textOf('<p>Results:</p><ul><li>Wheat: 5 t</li><li>Oil<ul><li>crude</li><li>products</li></ul></li></ul><p>End</p>'),
    'Results:\n\nWheat: 5 t\nOil\ncrude\nproducts\n\nEnd',
  )
  assert.equal(textOf('<ol><li>One<li>Two</ol><dl><dt>Term<dd>Meaning</dl>'), 'One\nTwo\n\nTerm\nMeaning')
  assert.equal(textOf('<ul><li><p>One</p></li><li><p>Two</p></li></ul>'), 'One\nTwo')
})

test('table rows stand in lines, their cells between bars', () => {
  const rows = '<tr><th>Year<th>Volume</tr><tr><td>2022</td><td>15.5 bcm</td></tr><tr><td><p>2023</p><td> 22.7 bcm'
  assert.equal(
    textOf(`<p>Gas</p><table><caption>Flows</caption>${rows}</table><p>End</p>`),
    'Gas\n\nFlows\nYear | Volume\n2022 | 15.5 bcm\n2023 | 22.7 bcm\n\nEnd',
  )
})

test('a table that lays out a page holds paragraphs', () => {
  const long = 'The two sides agreed to raise the volume. '.repeat(10).trim()
  assert.equal(
    textOf(`<table><tr><td>Left</td><td><p>${long}</p><p>Second</p></td></tr></table>`),
    `Left\n\n${long}\n\nSecond`,
  )
})

test('a number above or below the line is none of the number beside it', () => {
  assert.equal(
    textOf('<p>5 m<sup>3</sup>, 7%<sup>12</sup>, CO<sub>2</sub>, 10<sup>-6</sup>, the 19<sup>th</sup></p>'),
    '5 m³, 7%¹², CO₂, 10⁻⁶, the 19th',
  )
})

test('quotations have their marks', () => {
  assert.equal(textOf('<p>He said <q>yes</q>.</p>'), 'He said “yes”.')
})

test('text set as it is keeps its lines', () => {
  assert.equal(textOf('<pre>\n a  b\n  c\n</pre><p>d  e</p>'), 'a  b\n  c\n\nd e')
})

test('scripts, styles, comments, templates, forms’ parts and the head are no text', () => {
  const page = `<html><head><title>T</title><style>p{}</style></head><body><script>var a = '<p>5 t</p>'</script>
    <!-- 6 t --><noscript>7 t</noscript><template><p>8 t</p></template><select><option>9 t</select><button>Go</button>
    <svg><title>10 t</title><text>11 t</text></svg><textarea>12 t</textarea><p>13 t</p></body></html>`
  assert.equal(opened(page, 'a.html').text, '13 t')
})

test('a head that was not ended ends at the first element of the body', () => {
  assert.equal(
    opened('<html><head><title>T</title><meta charset=utf-8><p>Trade rose.</p>', 'a.html').text,
    'Trade rose.',
  )
})

test('what is not shown is no text', () => {
  const body = `<p>Seen</p><p hidden>1 t</p><div style="color:red; display: none"><p>2 t</p></div>
    <p style="visibility:hidden">3 t</p><span aria-hidden="true">4 t</span><span class="sr-only">5 t</span>`
  assert.equal(textOf(body), 'Seen')
})

test('headings are recorded with their level and place', () => {
  const document = opened('<body><h1>Second <em>bridge</em></h1><p>It is open.</p><h3>Rail</h3><p>Soon.</p>', 'a.html')
  assert.equal(document.text, 'Second bridge\n\nIt is open.\n\nRail\n\nSoon.')
  assert.deepEqual(headingsOf(document), ['1 Second bridge', '3 Rail'])
})

test('a page without tags and one with nothing but text', () => {
  assert.equal(textOf('Trade rose by 5%.'), 'Trade rose by 5%.')
  assert.equal(opened('Trade rose by 5%.', 'a.htm').text, 'Trade rose by 5%.')
})
