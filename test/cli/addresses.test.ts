import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { openStore } from '../../src/store/index.ts'
import { ARTICLE, filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
filesIn(folder, { 'a.txt': ARTICLE })

const PAGE = (
  canonical: string,
  amount: string,
) => `<!doctype html><html lang="en"><head><title>Trade of the year</title>
<link rel="canonical" href="${canonical}"></head><body><article><h1>Trade of the year</h1>
<p>Trade between Kenya and Uganda reached $${amount} billion in 2023, the minister said in Nairobi on Monday.</p>
</article></body></html>`

/** By path; what stands before `#` is the amount that the page tells. */
const PAGES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/view.php?id=7&utm_source=mail': (response) => html(response, PAGE('/news/trade', '12.5')),
  '/moved': (response) => response.writeHead(308, { location: '/plain.html' }).end(),
  '/plain.html': (response) => {
    response.setHeader('content-type', 'text/plain; charset=windows-1252')
    response.end(Buffer.from(`${ARTICLE}It was told in a caf\u00e9.\n`, 'latin1'))
  },
  '/stolen': (response) => html(response, PAGE('https://elsewhere.example/news/trade', '7.5')),
  '/packed': (response) => {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(PAGE('', '3.5')))
  },
  '/picture': (response) => {
    response.setHeader('content-type', 'image/png')
    response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))
  },
  '/feed?of=trade': (response) => {
    response.setHeader('content-type', 'text/html')
    const text = 'Trade between Kenya and Uganda reached $2.5 billion in 2023, the minister said in Nairobi.'
    response.end(`<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><language>en</language>
<item><title>Trade</title><link>https://elsewhere.example/a</link><description>${text}</description></item></channel></rss>`)
  },
  '/rows.jsonl': (response) =>
    response.end(`${JSON.stringify({ text: ARTICLE, lang: 'en', url: `${site}/trade/1` })}\n`),
  '/robots.txt': (response) => response.end('user-agent: *\ndisallow: /unwanted'),
  '/gone': (response) => response.writeHead(410).end('gone'),
  '/away': (response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/plain.html` }).end(),
}

function html(response: ServerResponse, text: string): void {
  response.setHeader('content-type', 'text/html')
  response.end(text)
}

const asked: string[] = []
const server = createServer(({ url = '' }, response) => {
  asked.push(url)
  PAGES[url]?.(response)
})
let port = 0
let site = ''
before(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, () => listening())
  })
  port = (server.address() as AddressInfo).port
  site = `http://localhost:${port}`
})
after(() => {
  server.close()
  server.closeAllConnections()
})

const told = (stdout: string) => rowsOf(stdout).map(({ doc, quote }) => [doc, quote])

describe('addresses among the paths', () => {
  it('are read like files, in one order with them', async () => {
    const file = join(folder, 'a.txt')
    const { status, stdout, stderr } = await run([
      'extract',
      `${site}/packed`,
      file,
      `${site}/plain.html#a`,
      '--allow-private',
    ])
    assert.equal(stderr, '')
    assert.equal(status, 0)
    assert.deepEqual(told(stdout), [
      ['a.txt', '$12.5 billion'],
      [`${site}/packed`, '$3.5 billion'],
      [`${site}/plain.html`, '$12.5 billion'],
    ])
  })

  it('are documents by what the page says is its address, on its own site alone, else by where it came from', async () => {
    const record = join(folder, 'a.db')
    const addresses = ['/view.php?id=7&utm_source=mail', '/moved', '/stolen'].map((path) => site + path)
    const first = await run(['read', ...addresses, '--record', record, '--allow-private'])
    assert.equal(first.stderr, '')
    assert.match(first.stdout, /^Read 3 documents: 3 added, 0 new versions, 0 reread, 0 unchanged\.\n/)
    const again = await run(['read', ...addresses, '--record', record, '--allow-private'])
    assert.match(again.stdout, /^Read 3 documents: 0 added, 0 new versions, 0 reread, 3 unchanged\.\n/)
    const store = await openStore(record, { readOnly: true })
    const { rows } = await store.documents({ sort: 'title' })
    const moved = await store.reading(rows.find(({ id }) => id.endsWith('/plain.html'))!.key)
    await store.close()
    assert.deepEqual(rows.map(({ id, url }) => [id, url]).toSorted(), [
      [`${site}/news/trade`, `${site}/news/trade`],
      [`${site}/plain.html`, `${site}/plain.html`],
      [`${site}/stolen`, `${site}/stolen`],
    ])
    assert.equal(moved?.format, 'text')
    assert.match(moved!.text, /told in a café\.\n$/)
  })

  it('that cannot be read are told like files, and the rest goes on', async () => {
    const paths = [`${site}/gone`, `${site}/picture`, `${site}/away`, `${site}/packed`, 'ftp://a.example/b', 'http://[']
    const { status, stdout, stderr } = await run(['extract', ...paths, '--allow-private'])
    assert.equal(status, 1)
    assert.deepEqual(told(stdout), [[`${site}/packed`, '$3.5 billion']])
    assert.deepEqual(stderr.split('\n').toSorted(), [
      '',
      '5 documents of 6 could not be read.',
      'chancery: ftp://a.example/b: only http and https are fetched; give an address that begins with https.',
      'chancery: http://[: this is no address of the web; check how it is written.',
      `chancery: ${site}/away: http://127.0.0.1:${port}/robots.txt: it leads to 127.0.0.1, which is no public address; name it yourself with --allow-private if the server is your own.`,
      `chancery: ${site}/gone: the server answered 410 (Gone); check the address.`,
      `chancery: ${site}/picture: this is a PNG image, not text; give the article as text or HTML.`,
    ])
  })

  it('are not asked that their site does not want to be', async () => {
    const { status, stderr } = await run(['extract', `${site}/unwanted`, '--allow-private'])
    assert.equal(status, 1)
    assert.match(
      stderr,
      /\/unwanted: its robots\.txt does not want it to be asked for; save the page and give the file\./,
    )
    assert.equal(asked.includes('/unwanted'), false)
  })

  it('of this machine are not asked unless it is said that they may be', async () => {
    const { length } = asked
    const { status, stdout, stderr } = await run(['read', `${site}/packed`, '--record', join(folder, 'none.db')])
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.match(
      stderr,
      /\/packed: http:\/\/localhost:\d+\/robots\.txt: it leads to (?:127\.0\.0\.1|::1), which is no public address; name it yourself with --allow-private if/,
    )
    assert.equal(asked.length, length)
  })

  it('of feeds and other files of many articles give each of them', async () => {
    const { status, stdout, stderr } = await run([
      'extract',
      `${site}/feed?of=trade`,
      `${site}/rows.jsonl`,
      '--allow-private',
    ])
    assert.equal(stderr, `${site}/rows.jsonl: text is “text”, url is “url”, lang is “lang”.\n`)
    assert.equal(status, 0)
    assert.deepEqual(told(stdout), [
      [`${site}/feed?of=trade!/1`, '$2.5 billion'],
      [`${site}/rows.jsonl!/1`, '$12.5 billion'],
    ])
  })

  it('of files of many articles say only of their own site where each belongs', async () => {
    const record = join(folder, 'feed.db')
    await run(['read', `${site}/feed?of=trade`, `${site}/rows.jsonl`, '--allow-private', '--record', record])
    const store = await openStore(record, { readOnly: true })
    const { rows } = await store.documents()
    await store.close()
    assert.deepEqual(rows.map(({ id }) => id).toSorted(), [`${site}/feed?of=trade!/1`, `${site}/trade/1`])
  })

  it('are told what their server may not send', async () => {
    const { status, stderr } = await run(['extract', `${site}/packed`, '--allow-private', '--max-size', '100'])
    assert.equal(status, 1)
    assert.match(
      stderr,
      /\/packed: it has \d+ bytes, more than the 100 that one document may have; split it, or raise the limit with --max-size\./,
    )
  })
})
