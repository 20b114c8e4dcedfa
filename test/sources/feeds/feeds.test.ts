import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feedLinks, isFeed, readFeed } from '../../../src/sources/index.ts'
import { Refusal } from '../../../src/vocabulary/index.ts'
import { messagesOf, textsOf, unpacked } from '../containers/members.ts'
import { PROSE } from '../opened.ts'
import { ATOM, JSON_FEED, OTHER, RDF, RSS } from './feeds.ts'

const input = (content: string) => ({
  file: 'in/a',
  path: 'a',
  name: 'a',
  bytes: new TextEncoder().encode(content),
  metadata: {},
})
const items = (content: string) => readFeed(input(content)).items

test('RSS: title, address, author, date and content of each item', () => {
  assert.deepEqual(readFeed(input(RSS)), {
    title: 'The Post & Times',
    lang: 'en-gb',
    items: [
      {
        id: 'post-1',
        address: 'https://post.example/news/bridge',
        title: 'Second bridge “agreed”',
        author: 'Ann Roe',
        published: '2024-08-21',
        lang: null,
        content: `<p>${PROSE}</p><p>More &amp; more.</p>`,
      },
      {
        id: null,
        address: 'https://post.example/nothing',
        title: 'Nothing more',
        author: null,
        published: null,
        lang: null,
        content: null,
      },
      {
        id: 'https://post.example/gas',
        address: 'https://post.example/gas',
        title: 'Gas',
        author: 'Jim Poe',
        published: null,
        lang: null,
        content: `<p>${OTHER}</p>`,
      },
    ],
  })
})

test('Atom: the link to the page, the day of publication before that of change, XHTML as it is written', () => {
  const {
    title,
    lang,
    items: [first, second],
  } = readFeed(input(ATOM))
  assert.deepEqual([title, lang], ['The Wire', 'en'])
  assert.deepEqual(first, {
    id: 'tag:wire.example,2024:1',
    address: 'https://wire.example/a/bridge',
    title: 'Second bridge',
    author: 'Ann Roe, Jim Poe',
    published: '2024-08-21',
    lang: null,
    content: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${PROSE}</p></div>`,
  })
  assert.deepEqual([second?.address, second?.published, second?.content], [null, '2024-01-02', OTHER])
})

test('RSS 1.0 and JSON Feed', () => {
  const [old] = items(RDF)
  assert.deepEqual([old?.address, old?.published, old?.content], ['https://old.example/1', '2004-08-21', PROSE])
  const [first, second, third] = items(JSON_FEED)
  assert.deepEqual([first?.id, first?.author, first?.published], ['7', 'Ann Roe', '2024-08-21'])
  assert.deepEqual([second?.id, second?.author, second?.content], ['x', 'Jim Poe', OTHER])
  assert.deepEqual([third?.title, third?.content], [null, null])
})

test('the addresses that a feed leads to', () => {
  const doubled = RSS.replace('https://post.example/nothing', 'https://post.example/gas#top')
  assert.deepEqual(
    feedLinks(input(doubled)).map(({ address }) => address),
    ['https://post.example/news/bridge', 'https://post.example/gas'],
  )
  const hostile = RSS.replace('https://post.example/nothing', 'javascript:alert(1)').replace(
    '/news/bridge',
    'file:///etc/passwd',
  )
  assert.deepEqual(
    feedLinks(input(hostile)).map(({ address }) => address),
    ['https://post.example/gas'],
  )
})

test('what a feed says of an article is another text once it is another', () => {
  const changed = (feed: string) => feedLinks(input(feed)).map((link) => link.changed)
  const first = changed(ATOM)
  assert.match(first[0]!, /^[\da-f]{12}$/)
  assert.deepEqual(changed(ATOM), first)
  const renamed = changed(ATOM.replace('Second bridge', 'Second bridge opened'))
  assert.notEqual(renamed[0], first[0])
  assert.deepEqual(renamed.slice(1), first.slice(1))
})

test('a feed is known by how it starts', () => {
  for (const feed of [RSS, ATOM, RDF, JSON_FEED, `\ufeff${ATOM}`])
    assert.equal(isFeed(new TextEncoder().encode(feed)), true)
  for (const other of ['<html><p>RSS', '{"version": 1}', 'rss', '<feeding>']) {
    assert.equal(isFeed(new TextEncoder().encode(other)), false, other)
  }
})

test('its items are documents, HTML read as a page is, without text one is refused with its address', () => {
  const read = unpacked(RSS, 'post.rss', {})
  assert.deepEqual(textsOf(read), [
    `https://post.example/news/bridge: ${PROSE} More & more.`,
    `https://post.example/gas: ${OTHER}`,
  ])
  assert.deepEqual(messagesOf(read), [
    '/in/post.rss, item 2: it holds no text of its article; read https://post.example/nothing instead.',
  ])
  assert.deepEqual(
    read.documents.map(({ publisher, lang, inferred }) => [publisher, lang, inferred]),
    [
      ['The Post & Times', 'en', []],
      ['The Post & Times', 'en', []],
    ],
  )
  assert.equal(unpacked(ATOM, 'x.xml').documents[1]?.id, 'x.xml!/2')
  assert.equal(unpacked(JSON_FEED, 'x.json').documents[1]?.id, 'x.json!/x')
})

test('a feed without its extension is one, and other XML or JSON is refused', () => {
  assert.equal(unpacked(RSS, 'index').documents.length, 2)
  assert.deepEqual(messagesOf(unpacked('<?xml version="1.0"?><svg><title>x</title></svg>', 'a.xml')), [
    '/in/a.xml: this XML is no feed; give an RSS or Atom feed, or the pages themselves.',
  ])
  assert.deepEqual(messagesOf(unpacked('{"items": []}', 'a.json')), [
    '/in/a.json: this JSON is no feed; give a JSON Feed, or articles as JSON lines (.jsonl).',
  ])
  assert.deepEqual(messagesOf(unpacked('nothing', 'a.rss')), [
    '/in/a.rss: it holds no XML; leave it out, or give the pages it leads to.',
  ])
  assert.deepEqual(messagesOf(unpacked('<rss><channel/></rss>', 'a.rss')), [
    '/in/a.rss: the feed has no items; leave it out.',
  ])
})

const refused = (content: string): string => {
  try {
    readFeed(input(content))
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.problem}`
    throw error
  }
  return 'read'
}

test('XML with a DOCTYPE is refused, whatever stands in it', () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
  const problem = 'unsafe it has a DOCTYPE, which no feed needs'
  assert.equal(
    refused(`<?xml version="1.0"?>${bomb}<rss><channel><item><title>&b;&c;</title></item></channel></rss>`),
    problem,
  )
  assert.equal(refused(`<rss><channel>${bomb.toLowerCase()}</channel></rss>`), problem)
  // An entity without a DOCTYPE stays as it is written.
  assert.equal(items('<rss><channel><item><title>&b; &lt;</title></item></channel></rss>')[0]?.title, '&b; <')
})

test('nesting and elements without end are refused before they fill the memory', () => {
  const problem = 'unsafe it has more elements, or more within each other, than a feed can have'
  assert.equal(refused(`<rss>${'<a>'.repeat(100_000)}`), problem)
  assert.equal(refused(`<rss>${'<a/>'.repeat(300_000)}</rss>`), problem)
  assert.equal(refused(JSON_FEED.replace('"nothing"', '['.repeat(200_000))), 'damaged this JSON is no feed')
})

test('a feed that breaks off gives what came', () => {
  assert.equal(items(RSS.slice(0, RSS.indexOf('<item><title>Gas'))).length, 2)
  assert.equal(items(RSS.slice(0, RSS.indexOf('crossing')))[0]?.title, 'Second bridge “agreed”')
})
