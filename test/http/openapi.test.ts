import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { Intake, Watches } from '../../src/intake/index.ts'
import { type Api, apiOver, KEYS, openRecord } from './record.ts'

interface Described {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

interface Operation {
  readonly summary: string
  readonly parameters?: readonly { readonly name: string }[]
  readonly responses: Readonly<Record<string, { readonly content: { 'application/json': { schema: object } } }>>
}

/** An address of each route. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/api/copies': `/api/copies?documents=${KEYS.report}`,
  '/api/documents': '/api/documents',
  '/api/documents/{key}': `/api/documents/${KEYS.report}`,
  '/api/documents/{key}/copies': `/api/documents/${KEYS.report}/copies`,
  '/api/documents/{key}/suggestion': `/api/documents/${KEYS.report}/suggestion?start=0&end=5&kind=figure`,
  '/api/entities': '/api/entities',
  '/api/entities/{id}': '/api/entities/the-bank',
  '/api/entries': '/api/entries',
  '/api/entries/{key}': '',
  '/api/facets': '/api/facets',
  '/api/figures': '/api/figures',
  '/api/figures/{id}': '',
  '/api/figures/{id}/entry': '',
  '/api/findings': '/api/findings',
  '/api/intake': '/api/intake',
  '/api/intake/jobs': '/api/intake/jobs',
  '/api/intake/jobs/{id}': '',
  '/api/intake/jobs/{id}/refused': '',
  '/api/intake/jobs/{id}/taken': '',
  '/api/judgements': '/api/judgements',
  '/api/judging': '/api/judging',
  '/api/map': '/api/map',
  '/api/map/place': '/api/map/place?name=Lima&within=PE',
  '/api/network': '/api/network',
  '/api/network/tie': '/api/network/tie?one=CN&other=RU',
  '/api/official': '/api/official?dyad=CN-RU',
  '/api/official/{indicator}/{state}': '/api/official/arms.share/RU',
  '/api/ontology': '/api/ontology',
  '/api/pledges': '/api/pledges',
  '/api/pledges/{key}': '',
  '/api/positions': '/api/positions',
  '/api/positions/matrix': '/api/positions/matrix',
  '/api/relations/{dyad}': '/api/relations/CN-RU',
  '/api/relations/{dyad}/standing': '/api/relations/CN-RU/standing',
  '/api/search': '/api/search?q=trade',
  '/api/search/facets': '/api/search/facets?q=trade',
  '/api/search/statements': '/api/search/statements?q=china',
  '/api/series/{indicator}/{dyad}': '/api/series/trade.turnover/CN-RU',
  '/api/side-by-side': `/api/side-by-side?one=${KEYS.report}&other=${KEYS.column}`,
  '/api/sources': '/api/sources?kind=speaker',
  '/api/sources/{kind}/figures': '/api/sources/publisher/figures?source=times',
  '/api/standing': `/api/standing?document=${KEYS.report}&target=0a1b`,
  '/api/status': '/api/status',
  '/api/timeline': '/api/timeline',
  '/api/watched': '/api/watched',
}

/** Nothing is ever read by it here. */
const intake = new Intake({ record: join(tmpdir(), 'chancery-no-record.db') })
let api: Api
let described: Described

before(async () => {
  api = apiOver(await openRecord(), undefined, { intake, watches: new Watches(intake) })
  described = (await api.get<Described>('/api/openapi.json')).body
})
after(async () => {
  await intake.close()
  await api.close()
})

/** The check of an answer by its description, which names the schemas that it is made of. */
function schemaOf(path: string, status: number, method = 'get'): z.ZodType {
  const { schema } = described.paths[path]![method]!.responses[status]!.content['application/json']
  const whole = JSON.stringify({ ...schema, $defs: described.components.schemas })
  return z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')))
}

async function addressOf(path: string): Promise<string> {
  if (ADDRESSES[path] !== '') return ADDRESSES[path]!
  if (path.startsWith('/api/intake')) {
    const [job = intake.give({ files: 1, addresses: [] })] = intake.jobs()
    return path.replace('{id}', job.id)
  }
  const { rows } = await api.store.figures({ limit: 1, indicator: 'trade.turnover', period: '2023' })
  if (path.startsWith('/api/pledges')) {
    const pledges = await api.get<{ rows: readonly { key: string }[] }>('/api/pledges')
    return path.replace('{key}', pledges.body.rows[0]!.key)
  }
  if (path.startsWith('/api/figures')) return path.replace('{id}', rows[0]!.id)
  const { body } = await api.get<{ place: { entry: { key: string } } }>(`/api/figures/${rows[0]!.id}/entry`)
  return path.replace('{key}', body.place.entry.key)
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and lists every route', () => {
    assert.match(described.openapi, /^3\.1\./)
    const read = Object.entries(described.paths).filter(([, methods]) => 'get' in methods)
    assert.deepEqual(read.map(([path]) => path).toSorted(), Object.keys(ADDRESSES))
    for (const [path, methods] of Object.entries(described.paths)) {
      for (const { summary } of Object.values(methods)) assert.ok(summary, path)
    }
  })

  it('lists what changes something: judgements, statements that persons add, what is given and watched, and nothing else', () => {
    const changes = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    assert.deepEqual(
      changes.filter((change) => !change.startsWith('get ')),
      [
        'post /api/judgements',
        'delete /api/judgements/{id}',
        'post /api/intake/jobs',
        'delete /api/intake/jobs/{id}',
        'post /api/intake/jobs/{id}/files',
        'post /api/intake/jobs/{id}/begin',
        'post /api/watched',
        'delete /api/watched',
        'post /api/watched/ask',
        'post /api/statements',
        'delete /api/underway/{room}',
      ],
    )
  })

  it('holds for the answers to a judgement and to taking it back', async () => {
    const { rows } = await api.store.figures({ limit: 1 })
    const given = await api.send('POST', '/api/judgements', { target: rows[0]!.id, verdict: 'rejected', by: 'Ada' })
    assert.ok(schemaOf('/api/judgements', 200, 'post').safeParse(given.body).success)
    const { body } = await api.get<{ rows: { id: string }[] }>('/api/judgements')
    assert.ok(schemaOf('/api/judgements', 200).safeParse(body).success)
    const path = `/api/judgements/${body.rows[0]!.id}`
    const taken = await api.send('DELETE', path, { by: 'Ada' })
    assert.ok(schemaOf('/api/judgements/{id}', 200, 'delete').safeParse(taken.body).success)
    const wrong = await api.send('POST', '/api/judgements', { target: 'none', verdict: 'rejected', by: 'Ada' })
    assert.ok(schemaOf('/api/judgements', 404, 'post').safeParse(wrong.body).success)
  })

  it('names the parameters of the figures', () => {
    assert.deepEqual(
      described.paths['/api/figures']?.['get']?.parameters?.map(({ name }) => name),
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
