import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDocument } from '../../src/sources/index.ts'
import { opened, PROSE, refusalOf } from './opened.ts'

test('a document holds its text as it is, its hashes, and how it is known', () => {
  const document = opened('\ufeffTrade rose.\r\n')
  assert.equal(document.text, 'Trade rose.\r\n')
  assert.equal(document.id, 'article.txt')
  assert.equal(document.name, 'article.txt')
  assert.equal(document.format, 'text')
  assert.equal(document.textHash, 'bf0e3e98b2ce6467f5314f987c4531b526681cb308d178da4c259d90912aede5')
  assert.notEqual(document.bytesHash, document.textHash)
})

test('CRLF, CR, NUL, tabs and no-break spaces stay in a plain text', () => {
  const text = 'One line.\r\nAnother\rline\0 with a\tNUL\u00a0in it.\n'
  assert.equal(opened(text).text, text)
})

test('a sidecar goes before what the document says, and is not worked out', () => {
  const text = `Trade grows\n\nBy Jane Doe\n\nPublished: 3 May 2023\n\n${PROSE}`
  const plain = opened(text)
  assert.deepEqual(
    [plain.title, plain.author, plain.published, plain.inferred],
    ['Trade grows', 'Jane Doe', '2023-05-03', ['author', 'lang', 'published', 'title']],
  )
  const sidecar = { title: 'Growth', author: 'Ann Poe', published: '2023-05-04', lang: 'en', publisher: 'The Post' }
  const described = opened(text, 'a.txt', sidecar)
  assert.deepEqual(
    [described.title, described.author, described.published, described.publisher, described.inferred],
    ['Growth', 'Ann Poe', '2023-05-04', 'The Post', []],
  )
})

test('fields that a sidecar leaves null or empty come from the document', () => {
  const document = opened(`Trade grows\n\n${PROSE}`, 'a.txt', { title: null, author: '', lang: null })
  assert.equal(document.title, 'Trade grows')
  assert.equal(document.author, null)
  assert.equal(document.lang, 'en')
})

test('a sidecar address is the identity, without fragment and tracking', () => {
  const url = 'https://Example.org/a?id=7&utm_source=feed&fbclid=x#top'
  const document = opened(PROSE, 'a.txt', { url })
  assert.equal(document.url, 'https://example.org/a?id=7')
  assert.equal(document.id, 'https://example.org/a?id=7')
})

test('what is no web address is no identity', () => {
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'not an address', '//x']) {
    const document = opened(PROSE, 'a.txt', { url })
    assert.deepEqual([document.url, document.id], [null, 'a.txt'], url)
  }
})

test('the same bytes give the same document', () => {
  const text = `Print\nRate this article\n(votes: 6, rating: 5)\n\n${PROSE}\n\n${PROSE}`
  assert.deepEqual(opened(text), opened(text))
})

test('an empty document is refused with the file and what to do', () => {
  const refusal = refusalOf('')
  assert.equal(refusal.code, 'empty')
  assert.equal(refusal.message, '/in/article.txt: it is empty; give an article or leave it out.')
  assert.equal(refusalOf(' \n\t\r\n\u00a0').code, 'empty')
  assert.equal(refusalOf('<html><script>var x = 1</script></html>', 'a.html').code, 'empty')
})

test('a document over the limit is refused before it is read, one at the limit is not', () => {
  const input = { file: 'a.txt', path: 'a.txt', name: 'a.txt', metadata: {} }
  const bytes = new Uint8Array(2_500_000).fill(0x61)
  assert.throws(() => openDocument({ ...input, bytes }, { maxSize: 2_499_999 }), {
    code: 'too-large',
    message:
      'a.txt: it has 2,500,000 bytes, more than the 2,499,999 that one document may have; split it, or raise the limit with --max-size.',
  })
  assert.equal(openDocument({ ...input, bytes }, { maxSize: 2_500_000 }).text.length, 2_500_000)
})

test('a single line of a million characters is read', () => {
  const text = 'Trade between the two rose again. '.repeat(30_000)
  assert.equal(opened(text).text, text)
})
