import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Api, openApi } from './record.ts'

const PAGE = '<!doctype html><title>Chancery</title>'
const SCRIPT = 'export const one = 1'

let outer: string
let api: Api

before(async () => {
  outer = mkdtempSync(join(tmpdir(), 'chancery-http-'))
  const folder = join(outer, 'web')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'seal.svg'), '<svg/>')
  writeFileSync(join(folder, 'assets', 'index-1a2b.js'), SCRIPT)
  writeFileSync(join(outer, 'secret.txt'), 'secret')
  api = await openApi(folder)
})
after(async () => {
  await api.close()
  rmSync(outer, { recursive: true })
})

describe('the built interface', () => {
  it('is given for every room, and asked for anew each time', async () => {
    for (const address of [
      '/',
      '/documents/0a1b2c3d4e5f?statement=1',
      '/series/trade.turnover/CN-RU',
      '/no/such',
      '/assets',
    ]) {
      const response = await api.request(address)
      assert.equal(response.status, 200, address)
      assert.equal(await response.text(), PAGE, address)
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8')
      assert.equal(response.headers.get('cache-control'), 'no-cache')
    }
  })

  it('has assets that are kept for good', async () => {
    const response = await api.request('/assets/index-1a2b.js')
    assert.equal(await response.text(), SCRIPT)
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8')
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  })

  it('has other files that are asked for anew', async () => {
    const response = await api.request('/seal.svg')
    assert.equal(await response.text(), '<svg/>')
    assert.equal(response.headers.get('content-type'), 'image/svg+xml')
    assert.equal(response.headers.get('cache-control'), 'no-cache')
  })

  it('gives no page for an asset of another build', async () => {
    const response = await api.request('/assets/index-old.js')
    assert.equal(response.status, 404)
    assert.doesNotMatch(await response.text(), /<!doctype/)
  })

  it('leads nowhere out of its folder', async () => {
    for (const address of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/..%2f..%2fsecret.txt',
    ]) {
      assert.doesNotMatch(await (await api.request(address)).text(), /secret/, address)
    }
  })
})

describe('an interface that is not built', () => {
  it('says what to run, and leaves the API', async () => {
    const bare = await openApi(join(outer, 'nothing'))
    try {
      const response = await bare.request('/')
      assert.match(await response.text(), /npm run build:web/)
      assert.equal((await bare.get('/api/status')).status, 200)
    } finally {
      await bare.close()
    }
  })
})
