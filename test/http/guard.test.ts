import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Api, HERE, KEYS, openApi } from './record.ts'

let api: Api

before(async () => {
  api = await openApi()
})
after(() => api.close())

const ADDRESSES = ['/api/documents', `/api/documents/${KEYS.report}`, '/api/none', '/api/openapi.json', '/', '/figures']

describe('a request that names another host', () => {
  for (const host of [
    'evil.example',
    'evil.example:4280',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example#127.0.0.1',
    '10.0.0.1:4280',
    '0.0.0.0:4280',
    '[::2]:4280',
    '127.0.0.1@evil.example',
    '',
  ]) {
    it(`is refused: ${JSON.stringify(host)}`, async () => {
      for (const address of ADDRESSES) {
        const response = await api.request(address, { headers: { host } })
        assert.equal(response.status, 403, address)
        const { error } = (await response.json()) as { error: string }
        assert.match(error, /^Chancery answers only this machine.*\.$/)
      }
    })
  }
})

describe('a request to this machine', () => {
  for (const host of ['localhost', 'localhost:4280', 'LOCALHOST:80', HERE, '127.0.0.1', '[::1]', '[::1]:4280']) {
    it(`is answered: ${host}`, async () => {
      assert.equal((await api.request('/api/status', { headers: { host } })).status, 200)
    })
  }
})

describe('every answer', () => {
  it('has the headers that keep a page to itself', async () => {
    for (const address of ADDRESSES) {
      const { headers } = await api.request(address)
      const policy = (headers.get('content-security-policy') ?? '').split(/; */)
      assert.ok(policy.includes("default-src 'self'"), address)
      assert.ok(policy.includes("frame-ancestors 'none'"), address)
      assert.ok(policy.includes("script-src 'self'"), address)
      assert.doesNotMatch(policy.join(), /unsafe|https?:|\*|data:/, address)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', address)
      assert.equal(headers.get('referrer-policy'), 'no-referrer', address)
      assert.equal(headers.get('x-frame-options'), 'DENY', address)
      assert.equal(headers.get('access-control-allow-origin'), null, address)
    }
  })

  it('has them where it refuses as well', async () => {
    const { status, headers } = await api.request('/', { headers: { host: 'evil.example' } })
    assert.equal(status, 403)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'self'/)
  })
})

describe('a method that would change something', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    it(`is refused: ${method}`, async () => {
      for (const address of ADDRESSES) {
        const response = await api.request(address, { method })
        assert.equal(response.status, 405, address)
        assert.equal(response.headers.get('allow'), 'GET, HEAD')
        assert.match(((await response.json()) as { error: string }).error, new RegExp(`^${method} .*\\.$`))
      }
    })
  }

  it('leaves HEAD, which gives no body', async () => {
    const response = await api.request('/api/status', { method: 'HEAD' })
    assert.deepEqual([response.status, await response.text()], [200, ''])
  })
})

describe('what is not there', () => {
  for (const address of [
    '/api/none',
    '/api/',
    '/api/documents/a/b',
    '/api/figures/a/b',
    '/api/series/trade.turnover',
  ]) {
    it(`is said in a sentence: ${address}`, async () => {
      const response = await api.request(address)
      assert.equal(response.status, 404)
      assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
      const body = (await response.json()) as { error: string }
      assert.deepEqual(Object.keys(body), ['error'])
      assert.match(body.error, /^[A-Z].*\.$/)
    })
  }
})

describe('a page that was asked for before', () => {
  it('is not sent again while it is the same', async () => {
    const first = await api.request('/api/status')
    const etag = first.headers.get('etag') ?? ''
    assert.notEqual(etag, '')
    assert.equal(first.headers.get('cache-control'), 'no-cache')
    assert.equal((await api.request('/api/status', { headers: { 'if-none-match': etag } })).status, 304)
  })
})
