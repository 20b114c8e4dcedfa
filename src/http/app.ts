import type { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import { loadOntology, type Ontology } from '../ontology/index.ts'
import { RecordError, type Store } from '../vocabulary/index.ts'
import { onlyLoopback, onlyReading, strictHeaders } from './guard.ts'
import { BUILT_INTERFACE, servedInterface } from './interface.ts'
import * as groups from './routes/index.ts'

export interface AppOptions {
  readonly store: Store
  /** What the words for codes are taken from; loaded when first needed unless given. */
  readonly ontology?: Ontology
  /** Where the built interface lies. */
  readonly interfaceFolder?: string
}

const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Chancery',
    version: '1',
    description: 'The record of what is said about relations between states: every figure with its exact words.',
  },
}

/** The API of a record below `/api`, and the interface at every other address. */
export function createApp({ store, ontology, interfaceFolder = BUILT_INTERFACE }: AppOptions): OpenAPIHono {
  let known = ontology
  const app = groups.routes()
  app.use(strictHeaders, onlyLoopback, onlyReading, etag())
  app.use('/api/*', async (context, next) => {
    await next()
    context.header('cache-control', 'no-cache')
  })
  app.route('/api', groups.documentRoutes(store))
  app.route('/api', groups.figureRoutes(store))
  app.route('/api', groups.seriesRoutes(store))
  app.route('/api', groups.searchRoutes(store))
  app.route('/api', groups.statusRoutes(store))
  app.route(
    '/api',
    groups.ontologyRoutes(() => (known ??= loadOntology())),
  )
  app.doc31('/api/openapi.json', DESCRIPTION)
  app.all('/api/*', (context) => context.json({ error: `There is nothing at ${context.req.path}.` }, 404))
  app.get('*', servedInterface(interfaceFolder))
  app.onError((error, context) => {
    if (error instanceof RecordError) return context.json({ error: error.message }, 503)
    console.error(error)
    return context.json({ error: 'Chancery failed to answer; what went wrong is printed where it was started.' }, 500)
  })
  return app
}
