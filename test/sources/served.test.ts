import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openDocument } from '../../src/sources/index.ts'
import { canSpeakFor } from '../../src/sources/metadata/index.ts'
import type { Document, Served } from '../../src/vocabulary/index.ts'
import { PROSE } from './opened.ts'

const ADDRESS = 'https://www.example.org/news/view.php?id=7&utm_source=mail#top'

function served(content: string | Uint8Array, said: Partial<Served> = {}): Document {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const from = { address: ADDRESS, mediaType: null, charset: null, ...said }
  return openDocument({ file: ADDRESS, path: ADDRESS, name: ADDRESS, bytes, metadata: {}, served: from })
}

const page = (head: string): string => `<html><head>${head}</head><body><p>${PROSE}</p></body></html>`

describe('a page that was fetched', () => {
  it('is known by the address that it gives on its own site', () => {
    for (const [canonical, id] of [
      ['/news/trade', 'https://www.example.org/news/trade'],
      ['trade?a=1#b', 'https://www.example.org/news/trade?a=1'],
      ['https://example.org/news/trade', 'https://example.org/news/trade'],
      ['https://world.example.org/trade', 'https://world.example.org/trade'],
    ]) {
      assert.equal(served(page(`<link rel="canonical" href="${canonical}">`)).id, id)
    }
  })

  it('is known by where it came from in every other case', () => {
    const own = 'https://www.example.org/news/view.php?id=7'
    for (const canonical of [
      '',
      '/',
      'https://elsewhere.example/news/trade',
      'https://example.org.evil.example/a',
      'ftp://a/b',
    ]) {
      const document = served(page(`<link rel="canonical" href="${canonical}">`))
      assert.deepEqual([document.id, document.url], [own, own], canonical)
    }
    assert.equal(served(PROSE).id, own)
  })

  it('is read as what its bytes are, else as what the server says, else by the end of its address', () => {
    assert.equal(served(page(''), { mediaType: 'text/plain' }).format, 'html')
    assert.equal(served(`<p>${PROSE}`, { mediaType: 'text/html' }).format, 'html')
    assert.equal(
      served(`<p>${PROSE}`, { mediaType: 'text/plain', address: 'https://example.org/a.html' }).format,
      'text',
    )
    assert.equal(
      served(`<p>${PROSE}`, { mediaType: 'application/octet-stream', address: 'https://example.org/a.html?b.txt' })
        .format,
      'html',
    )
    assert.equal(served(PROSE, { mediaType: 'application/octet-stream' }).format, 'text')
    assert.equal(served(PROSE, { address: 'https://example.org/' }).format, 'text')
  })

  it('is decoded as the server says before what the page says', () => {
    const bytes = Buffer.from(`<html><meta charset="windows-1251"><p>caf\u00e9 ${PROSE}`, 'latin1')
    assert.match(served(bytes, { charset: 'windows-1252' }).text, /^café The two/)
    assert.match(served(bytes).text, /^cafй The two/)
    assert.match(served(bytes, { charset: 'no-such-charset' }).text, /^caf. The two/)
    assert.match(served(Buffer.from(`caf\u00e9 ${PROSE}`, 'latin1'), { charset: 'ISO-8859-1' }).text, /^café The two/)
  })
})

describe('a site', () => {
  const host = (name: string): string => `https://${name}/a`

  it('speaks for its editions and for what stands below it', () => {
    for (const [one, other] of [
      ['example.org', 'example.org'],
      ['amp.example.org', 'www.example.org'],
      ['m.example.org', 'example.org'],
      ['example.org', 'world.example.org'],
      ['www.example.org', 'world.example.org'],
    ])
      assert.ok(canSpeakFor(host(one!), host(other!)), `${one} ${other}`)
  })

  it('speaks for nobody else', () => {
    for (const [one, other] of [
      ['example.org', 'example.com'],
      ['evil-example.org', 'example.org'],
      ['author.example.org', 'example.org'],
      ['author.example.org', 'other.example.org'],
      ['www.org', 'example.org'],
      ['m.org', 'www.org'],
    ])
      assert.ok(!canSpeakFor(host(one!), host(other!)), `${one} ${other}`)
  })
})
