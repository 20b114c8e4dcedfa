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

describe('a judgement', () => {
  const ours = { origin: `http://${HERE}`, 'content-type': 'application/json' }
  const body = async (): Promise<string> => {
    const { rows } = await api.store.figures({ limit: 1 })
    return JSON.stringify({ target: rows[0]!.id, verdict: 'confirmed', by: 'Ada' })
  }
  const answer = async (method: string, address: string, headers: Record<string, string>, sent?: string) => {
    const response = await api.request(address, { method, headers, body: sent ?? (await body()) })
    const { error } = (await response.json()) as { error?: string }
    assert.match(error ?? 'Fine.', /^[A-Z][^\n]*\.$/)
    return response.status
  }
  const kept = async () => (await api.store.judgements()).total

  const FOREIGN: readonly (readonly [string, Record<string, string>])[] = [
    ['another site', { ...ours, origin: 'https://evil.example' }],
    ['another port of this machine', { ...ours, origin: 'http://127.0.0.1:3000' }],
    ['another name of this machine', { ...ours, origin: 'http://localhost:4280' }],
    ['a page without an origin', { ...ours, origin: 'null' }],
    ['nowhere', { 'content-type': 'application/json' }],
    ['a site that the browser names another', { ...ours, 'sec-fetch-site': 'cross-site' }],
    ['another subdomain', { ...ours, 'sec-fetch-site': 'same-site' }],
    ['an address that was typed', { ...ours, 'sec-fetch-site': 'none' }],
    ['a name that was pointed here', { ...ours, host: 'evil.example', origin: 'http://evil.example' }],
  ]
  for (const [where, headers] of FOREIGN) {
    it(`is refused from ${where}`, async () => {
      assert.equal(await answer('POST', '/api/judgements', headers), 403)
      assert.equal(await answer('DELETE', '/api/judgements/0123456789ab', headers, '{"by":"Ada"}'), 403)
      assert.equal(await kept(), 0)
    })
  }

  it('is refused where it is no JSON, or says that it is none', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      '',
      'application/jsonp',
    ]) {
      assert.equal(await answer('POST', '/api/judgements', { ...ours, 'content-type': type }), 415, type)
    }
    for (const sent of ['', '{', 'target=1', 'null', '[]', '"x"']) {
      assert.equal(await answer('POST', '/api/judgements', ours, sent), 400, sent)
    }
    assert.equal(await kept(), 0)
  })

  it('is refused where it is too long', async () => {
    const sent = JSON.stringify({ target: 'x', verdict: 'confirmed', by: 'Ada', reason: 'x'.repeat(70_000) })
    assert.equal(await answer('POST', '/api/judgements', ours, sent), 413)
  })

  it('is taken from its own pages, with and without what the browser says of the site', async () => {
    assert.equal(await answer('POST', '/api/judgements', ours), 200)
    const charset = { ...ours, 'content-type': 'application/json; charset=utf-8', 'sec-fetch-site': 'same-origin' }
    assert.equal(await answer('POST', '/api/judgements', charset), 200)
    assert.equal(await kept(), 2)
  })

  it('changes nothing in another way', async () => {
    for (const [method, address, allow] of [
      ['PUT', '/api/judgements', 'GET, HEAD, POST'],
      ['DELETE', '/api/judgements', 'GET, HEAD, POST'],
      ['POST', '/api/judgements/0123456789ab', 'DELETE'],
      ['PATCH', '/api/judgements/0123456789ab', 'DELETE'],
      ['DELETE', '/api/intake/jobs', 'GET, HEAD, POST'],
      ['PUT', '/api/intake/jobs/0123/files', 'POST'],
      ['POST', '/api/intake/jobs/0123', 'GET, HEAD, DELETE'],
      ['POST', '/api/intake', 'GET, HEAD'],
      ['PATCH', '/api/watched', 'GET, HEAD, POST, DELETE'],
      ['DELETE', '/api/judgements/a/b', 'GET, HEAD'],
      ['POST', '/api/findings', 'GET, HEAD'],
    ] as const) {
      const response = await api.request(address, { method, headers: ours })
      assert.deepEqual([response.status, response.headers.get('allow')], [405, allow], `${method} ${address}`)
    }
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
