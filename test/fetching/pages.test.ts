import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { namedPages, type PageOptions } from '../../src/fetching/index.ts'
import { Refusal } from '../../src/vocabulary/index.ts'
import { type Listener, listen, pretendedNetwork } from '../sources/network/listener.ts'

let listener: Listener
before(async () => {
  listener = await listen(({ url = '' }, response) => {
    const types: Readonly<Record<string, string>> = {
      '/charset': 'Text/HTML; boundary=a; Charset="Windows-1251"',
      '/bare': 'text/html;charset=utf-8',
      '/empty': '; charset=',
    }
    if (url === '/moved') response.writeHead(301, { location: '/bare' })
    else if (url === '/lost') response.writeHead(302, { location: 'ftp://example.org/a' })
    else if (url in types) response.setHeader('content-type', types[url]!)
    else if (url !== '/none') response.writeHead(url === '/busy' ? 503 : 403)
    response.end('text')
  })
})
after(() => listener.close())

const SITE = 'http://www.example.org'

function pagesOf(written: readonly string[], options: PageOptions = {}) {
  return namedPages(written, { network: pretendedNetwork(listener), pause: 0, ...options })
}

async function refusalOf(address: string): Promise<string> {
  const error = await pagesOf([address])
    .pages[0]!.fetch()
    .catch((error: unknown) => error)
  assert.ok(error instanceof Refusal)
  assert.equal(error.code, 'not-fetched')
  assert.equal(error.file, address)
  return error.message
}

describe('named pages', () => {
  it('come with what their server says of them', async () => {
    const { pages } = pagesOf(['/charset', '/bare', '/empty', '/none', '/moved'].map((path) => SITE + path))
    const deliveries = await Promise.all(pages.map((page) => page.fetch()))
    assert.deepEqual(
      deliveries.map(({ served: { address, mediaType, charset } }) => [address.slice(SITE.length), mediaType, charset]),
      [
        ['/charset', 'text/html', 'Windows-1251'],
        ['/bare', 'text/html', 'utf-8'],
        ['/empty', null, null],
        ['/none', null, null],
        ['/bare', 'text/html', 'utf-8'],
      ],
    )
    assert.equal(new TextDecoder().decode(deliveries[0]!.bytes), 'text')
  })

  it('are one where they are one to the server', () => {
    const { pages } = pagesOf([`${SITE}/a#1`, `${SITE}/a`, 'HTTP://WWW.EXAMPLE.ORG:80/a', `${SITE}/A`])
    assert.deepEqual(
      pages.map(({ address }) => address),
      [`${SITE}/a`, `${SITE}/A`],
    )
  })

  it('are refused in one sentence, with where it went wrong', async () => {
    assert.equal(
      await refusalOf(`${SITE}/busy`),
      `${SITE}/busy: the server answered 503 (Service Unavailable); try again later.`,
    )
    assert.equal(
      await refusalOf(`${SITE}/closed`),
      `${SITE}/closed: the server answered 403 (Forbidden); save the page in a browser and give the file.`,
    )
    assert.equal(
      await refusalOf(`${SITE}/lost`),
      `${SITE}/lost: ftp://example.org/a: only http and https are fetched; give an address that begins with https.`,
    )
  })

  it('are no longer asked for once it is over', async () => {
    const { pages, end } = pagesOf([`${SITE}/a`, `${SITE}/none`], { pause: 600_000 })
    const fetched = Promise.allSettled(pages.map((page) => page.fetch()))
    end()
    const reasons = (await fetched).map((one) => (one.status === 'rejected' ? String(one.reason) : 'fetched'))
    assert.deepEqual(reasons, [
      `Refusal: ${SITE}/a: ${SITE}/robots.txt: the look-up was ended; give the same command again.`,
      `Refusal: ${SITE}/none: ${SITE}/robots.txt: the look-up was ended; give the same command again.`,
    ])
  })
})
