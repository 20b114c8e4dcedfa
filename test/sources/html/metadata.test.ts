import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened, PROSE } from '../opened.ts'

const page = (head: string, body = `<p>${PROSE}</p>`, attributes = '') =>
  opened(`<!DOCTYPE html><html ${attributes}><head>${head}</head><body>${body}</body></html>`, 'a.html')
const linked = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Second bridge &amp; rail',
  datePublished: '2024-05-03T22:15:00+08:00',
  author: [
    { '@type': 'Person', name: 'Jane Doe' },
    { '@type': 'Person', name: 'John Roe' },
  ],
  publisher: { '@type': 'Organization', name: 'The Example Post' },
}

test('JSON-LD of an article, alone, in a list and in a graph', () => {
  for (const json of [
    ARTICLE,
    [{ '@type': 'WebSite', name: 'Site' }, ARTICLE],
    { '@graph': [{ '@type': 'WebPage' }, ARTICLE] },
  ]) {
    const { title, published, author, publisher, inferred } = page(linked(json))
    assert.deepEqual(
      [title, published, author, publisher, inferred],
      ['Second bridge & rail', '2024-05-03', 'Jane Doe, John Roe', 'The Example Post', ['lang']],
    )
  }
})

test('a publisher that is named elsewhere in the graph, and an author who is a string', () => {
  const graph = {
    '@graph': [
      { ...ARTICLE, author: 'Jane Doe', publisher: { '@id': '#org' } },
      { '@id': '#org', '@type': 'Organization', name: 'The Post' },
    ],
  }
  const { author, publisher } = page(linked(graph))
  assert.deepEqual([author, publisher], ['Jane Doe', 'The Post'])
})

test('broken JSON-LD is mended where it can be, else passed over', () => {
  const trailing = JSON.stringify(ARTICLE).replace('}]', '},]').replace(/\}$/, ',}')
  assert.equal(page(linked(`<!-- ${trailing} -->`)).author, 'Jane Doe, John Roe')
  assert.equal(page(linked(JSON.stringify(ARTICLE).replace('rail', 'ra\n\til'))).title, 'Second bridge & ra il')
  assert.equal(
    page(`${linked('{"@type": "NewsArticle", "headline": ')}<title>Bridge agreed at last</title>`).title,
    'Bridge agreed at last',
  )
})

test('JSON-LD of other things is none of the article', () => {
  const { author, published } = page(
    linked({ '@type': 'Product', name: 'Bridge', author: 'Shop', datePublished: '2020-01-01' }),
  )
  assert.deepEqual([author, published], [null, null])
})

test('Open Graph and meta elements', () => {
  const head =
    meta('og:title', 'Second bridge agreed') +
    meta('og:site_name', 'The Post') +
    meta('article:published_time', '2024-05-03T01:00:00Z')
  const document = page(`${head}<meta name="author" content="By Jane Doe">`)
  assert.deepEqual(
    [document.title, document.publisher, document.published, document.author, document.inferred],
    ['Second bridge agreed', 'The Post', '2024-05-03', 'Jane Doe', ['lang']],
  )
})

test('dates in the forms that pages use, as written', () => {
  const of = (content: string) => page(meta('date', content)).published
  assert.equal(of('20240503'), '2024-05-03')
  assert.equal(of('2024-05-03 23:59:59 -1100'), '2024-05-03')
  assert.equal(of('Fri, 03 May 2024 10:00:00 GMT'), '2024-05-03')
  assert.equal(of('2024-05'), '2024-05')
  assert.equal(of('2024'), '2024')
  assert.equal(of('yesterday'), null)
  assert.equal(of('2024-02-31'), null)
})

test('the time element that says when it was published, or the only one there is', () => {
  const time = (date: string, more = '') => `<p>${PROSE} <time datetime="${date}" ${more}>then</time></p>`
  assert.equal(page('', time('2024-05-03')).published, '2024-05-03')
  assert.equal(page('', time('2024-05-03') + time('2020-01-01')).published, null)
  assert.equal(page('', time('2020-01-01') + time('2024-05-03', 'itemprop="datePublished"')).published, '2024-05-03')
})

test('an address is that of the canonical link, without tracking, else that of Open Graph', () => {
  const link = (href: string) => `<link rel="canonical" href="${href}">`
  assert.equal(page(link('https://example.org/a?id=5&amp;utm_medium=x#c')).id, 'https://example.org/a?id=5')
  assert.equal(page(meta('og:url', 'http://example.org/b')).url, 'http://example.org/b')
  assert.equal(page(link('/relative')).id, 'a.html')
  assert.equal(
    page(link('https://example.org/') + meta('og:url', 'https://example.org/c')).url,
    'https://example.org/c',
  )
})

test('a title without the name of its site', () => {
  const of = (title: string, more = '') => page(`<title>${title}</title>${more}`).title
  assert.equal(of('Second bridge agreed | The Post'), 'Second bridge agreed')
  assert.equal(of('Second bridge agreed - The Post', meta('og:site_name', 'The Post')), 'Second bridge agreed')
  assert.equal(of('Bridges and rail - what next'), 'Bridges and rail - what next')
  assert.equal(
    page('<title>Bridge</title>', `<h1>Second bridge agreed</h1><p>${PROSE}</p>`).title,
    'Second bridge agreed',
  )
})

test('a page that states nothing has what its words say, worked out', () => {
  const body = `<h1>Second bridge agreed</h1><p>By Jane Doe</p><p>Published: 3 May 2024</p><p>${PROSE}</p>`
  const { title, author, published, inferred } = page('', body)
  assert.deepEqual([title, author, published], ['Second bridge agreed', 'Jane Doe', '2024-05-03'])
  assert.deepEqual(inferred, ['author', 'lang', 'published'])
})

test('the language of the page holds where the text does not contradict it', () => {
  assert.deepEqual(
    [page('', undefined, 'lang="en-GB"').lang, page('', undefined, 'lang="en-GB"').inferred],
    ['en', ['title']],
  )
  assert.equal(page('', undefined, 'lang="ru"').lang, 'en')
})

test('a licence that the page links to', () => {
  const licence = 'https://creativecommons.org/licenses/by/4.0/'
  assert.equal(page(`<link rel="license" href="${licence}">`).licence, licence)
})
