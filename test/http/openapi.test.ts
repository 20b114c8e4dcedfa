import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { type Api, KEYS, openApi } from './record.ts'

interface Described {
  readonly openapi: string
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

interface Operation {
  readonly summary: string
  readonly parameters?: readonly { readonly name: string }[]
  readonly responses: Readonly<Record<string, { readonly content: { 'application/json': { schema: object } } }>>
}

/** An address of each route. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/api/documents': '/api/documents',
  '/api/documents/{key}': `/api/documents/${KEYS.report}`,
  '/api/facets': '/api/facets',
  '/api/figures': '/api/figures',
  '/api/figures/{id}': '',
  '/api/ontology': '/api/ontology',
  '/api/search': '/api/search?q=trade',
  '/api/series/{indicator}/{dyad}': '/api/series/trade.turnover/CN-RU',
  '/api/status': '/api/status',
}

let api: Api
let described: Described

before(async () => {
  api = await openApi()
  described = (await api.get<Described>('/api/openapi.json')).body
})
after(() => api.close())

/** The check of an answer by its description, which names the schemas that it is made of. */
function schemaOf(path: string, status: number): z.ZodType {
  const { schema } = described.paths[path]!.get.responses[status]!.content['application/json']
  const whole = JSON.stringify({ ...schema, $defs: described.components.schemas })
  return z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')))
}

async function addressOf(path: string): Promise<string> {
  if (path !== '/api/figures/{id}') return ADDRESSES[path]!
  const { rows } = await api.store.figures({ limit: 1 })
  return `/api/figures/${rows[0]?.id}`
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and lists every route', () => {
    assert.match(described.openapi, /^3\.1\./)
    assert.deepEqual(Object.keys(described.paths).toSorted(), Object.keys(ADDRESSES))
    for (const [path, { get }] of Object.entries(described.paths)) assert.ok(get.summary, path)
  })

  it('names the parameters of the figures', () => {
    assert.deepEqual(
      described.paths['/api/figures']?.get.parameters?.map(({ name }) => name),
      [
        'indicator',
        'dyad',
        'period',
        'modality',
        'domain',
        'publisher',
        'document',
        'sort',
        'descending',
        'limit',
        'offset',
      ],
    )
  })

  for (const path of Object.keys(ADDRESSES)) {
    it(`holds for an answer of ${path}`, async () => {
      const { status, body } = await api.get<object>(await addressOf(path))
      assert.equal(status, 200)
      const checked = schemaOf(path, 200).safeParse(body)
      assert.ok(checked.success, checked.success ? '' : z.prettifyError(checked.error))
      assert.equal(schemaOf(path, 200).safeParse({ ...body, unheard: 1 }).success, false)
    })
  }

  it('holds for an answer that says what went wrong', async () => {
    const wrong = await api.get('/api/documents?limit=0')
    assert.ok(schemaOf('/api/documents', 400).safeParse(wrong.body).success)
    const missing = await api.get('/api/documents/none')
    assert.ok(schemaOf('/api/documents/{key}', 404).safeParse(missing.body).success)
  })
})
