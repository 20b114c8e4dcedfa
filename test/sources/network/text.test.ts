import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { fetchText, type NetworkLimits } from '../../../src/sources/index.ts'
import { type LocalServices, localServices } from '../../official/local-services.ts'

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

const ask = (path: string, limits: Partial<NetworkLimits> = {}) =>
  fetchText(`https://${HOST}${path}`, { hosts, network: services.network, limits: { maxSize: 1000, ...limits } })

describe('the text of a known host', () => {
  it('gives the text of an answer, after redirects on the same host too', async () => {
    for (const path of ['/plain', '/moved', '/moved-https']) assert.equal(await ask(path), '{"a": "ä"}')
  })

  const REFUSED: readonly (readonly [path: string, problem: RegExp])[] = [
    [
      '/moved-away',
      /https:\/\/api\.example\.org\/moved-away: it leads to another host \(elsewhere\.example\); try again later\.$/,
    ],
    ['/moved-beside', /another host \(api\.example\.org:8443\)/],
    ['/moved-plain', /only addresses with https are asked/],
    ['/moved-nowhere', /it leads to what is no address of the web; check how it is written/],
    ['/round', /from one address to the next, more than 5 times; give the address where it ends/],
    ['/often', /the server answered 429 \(Too Many Requests\); try again later/],
    ['/failed', /the server answered 500 \(Internal Server Error\); try again later/],
    ['/missing', /the server answered 404 \(Not Found\); check the address/],
    ['/large', /the answer has more than 1,000 bytes/],
    ['/endless', /the answer has more than 1,000 bytes/],
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
    await assert.rejects(ask('/silent', { time: 100 }), /the answer was not there within 0\.1 seconds; try again later/)
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
      await assert.rejects(fetchText(address, { hosts, network: services.network }), /FetchProblem/)
    assert.equal(services.asked.length, before)
  })
})
