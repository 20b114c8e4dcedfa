import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Api, KEYS, openApi } from './record.ts'

let api: Api

before(async () => {
  api = await openApi()
})
after(() => api.close())

/** Addresses with a wrong parameter, its name, and words of what is allowed. */
const WRONG: readonly (readonly [address: string, name: string, allowed: RegExp])[] = [
  ['/api/documents?limit=0', 'limit', /1/],
  ['/api/documents?limit=501', 'limit', /500/],
  ['/api/documents?limit=many', 'limit', /number/],
  ['/api/documents?limit=1.5', 'limit', /whole/],
  ['/api/documents?offset=-1', 'offset', /0/],
  ['/api/documents?sort=size', 'sort', /published/],
  ['/api/documents?descending=perhaps', 'descending', /true/],
  [`/api/documents/${KEYS.report}?version=0`, 'version', /1/],
  [`/api/documents/${KEYS.report}?version=latest`, 'version', /number/],
  ['/api/figures?modality=maybe', 'modality', /asserted.*target.*forecast.*hoped.*denied/],
  ['/api/figures?domain=sport', 'domain', /trade.*energy/],
  ['/api/figures?sort=title', 'sort', /value/],
  ['/api/figures?dyad=China', 'dyad', /CN-RU/],
  ['/api/facets?modality=maybe', 'modality', /asserted/],
  ['/api/search?q=trade&limit=0', 'limit', /1/],
  ['/api/search/statements?q=trade&kind=poem', 'kind', /entity.*event.*figure.*position/],
  ['/api/search/statements?q=trade&state=Kenya', 'state', /KE/],
  ['/api/figures?colour=red', 'colour', /indicator/],
]

describe('a wrong parameter', () => {
  for (const [address, name, allowed] of WRONG) {
    it(`is named with what is allowed: ${address}`, async () => {
      const { status, body } = await api.get<{ error: string }>(address)
      assert.equal(status, 400)
      assert.deepEqual(Object.keys(body), ['error'])
      assert.ok(body.error.includes(name), body.error)
      assert.match(body.error, allowed)
      assert.match(body.error, /\.$/)
    })
  }
})
