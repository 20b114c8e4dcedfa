import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { fetchText } from '../../src/sources/index.ts'
import { type LocalServices, localServices } from '../official/local-services.ts'

const HOST = 'api.example.org'
const hosts = [HOST]

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => string | null>> = {
  '/plain': () => '{"a": "ä"}',
  '/moved': (response) => redirect(response, '/plain'),
  '/moved-https': (response) => redirect(response, `https://${HOST}/plain`),
  '/moved-plain': (response) => redirect(response, `http://${HOST}/plain`),
  '/moved-away': (response) => redirect(response, 'https://elsewhere.example/plain'),
  '/moved-beside': (response) => redirect(response, `https://${HOST}:8443/plain`),
  '/moved-nowhere': (response) => redirect(response, 'https://['),
  '/round': (response) => redirect(response, '/round'),
  '/often': (response) => status(response, 429),
  '/failed': (response) => status(response, 500),
  '/missing': (response) => status(response, 404),
  '/large': () => 'x'.repeat(5000),
  '/endless': (response) => {
    response.write('x'.repeat(3000))
    response.write('x'.repeat(3000))
    return null
  },
  '/torn': (response) => {
    response.write('x')
    setTimeout(() => response.destroy(), 20)
    return null
  },
  '/silent': () => null,
  '/latin': (response) => {
    response.end(Buffer.from([0xe4, 0xf6]))
    return null
  },
}

function redirect(response: ServerResponse, location: string): string {
  response.statusCode = 302
  response.setHeader('location', location)
  return ''
}

function status(response: ServerResponse, code: number): string {
  response.statusCode = code
  return 'no'
}

let services: LocalServices
before(async () => {
  services = await localServices((address, response) => ANSWERS[address.slice(HOST.length)]?.(response) ?? null)
})
after(() => services.close())

const ask = (path: string, options: { timeout?: number; maxSize?: number } = {}) =>
  fetchText(`https://${HOST}${path}`, { hosts, transport: services.transport, maxSize: 1000, ...options })

describe('the door to the network', () => {
  it('gives the text of an answer, after redirects on the same host too', async () => {
    for (const path of ['/plain', '/moved', '/moved-https']) assert.equal(await ask(path), '{"a": "ä"}')
  })

  const REFUSED: readonly (readonly [path: string, problem: RegExp])[] = [
    [
      '/moved-away',
      /api\.example\.org: the service leads to another host \(elsewhere\.example\), which is not asked\.$/,
    ],
    ['/moved-beside', /another host \(api\.example\.org:8443\)/],
    ['/moved-plain', /only addresses with https are asked/],
    ['/moved-nowhere', /leads to what is no address/],
    ['/round', /from one address to the next without an end/],
    ['/often', /asked too often; try again later/],
    ['/failed', /answered with an error \(500\)/],
    ['/missing', /answered with an error \(404\)/],
    ['/large', /larger than 1000 bytes/],
    ['/endless', /larger than 1000 bytes/],
    ['/torn', /broke off/],
    ['/latin', /no text in UTF-8/],
  ]
  for (const [path, problem] of REFUSED) {
    it(`says in a sentence what is wrong with ${path}`, async () => {
      await assert.rejects(ask(path), problem)
      await assert.rejects(ask(path), /^FetchProblem: [^\n]+\.$/)
    })
  }

  it('waits only so long', async () => {
    await assert.rejects(ask('/silent', { timeout: 100 }), /did not answer in time/)
  })

  it('asks no host but those it may, nothing without https, and nobody by name', async () => {
    const before = services.asked.length
    for (const address of [
      'https://elsewhere.example/plain',
      `http://${HOST}/plain`,
      `https://${HOST}.evil.example/plain`,
      `https://${HOST}:444/plain`,
      `https://user:secret@${HOST}/plain`,
      'file:///etc/passwd',
    ])
      await assert.rejects(fetchText(address, { hosts, transport: services.transport }), /FetchProblem/)
    assert.equal(services.asked.length, before)
  })

  it('says that there is no network where there is none', async () => {
    const transport = () =>
      Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } }))
    await assert.rejects(
      fetchText(`https://${HOST}/plain`, { hosts, transport }),
      /the service could not be reached \(ENOTFOUND\); is there a network\.$/,
    )
  })
})
