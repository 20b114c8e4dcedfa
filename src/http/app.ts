import { userInfo } from 'node:os'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { loadOntology, type Ontology } from '../ontology/index.ts'
import { RecordError, type Store } from '../vocabulary/index.ts'
import { type Intake, IntakeProblem, type Watches } from '../intake/index.ts'
import { answeredBeside, type Beside, BesideProblem } from './beside/index.ts'
import { onlyOwnChanges, onlyLoopback, strictHeaders } from './guard.ts'
import { BUILT_INTERFACE, servedInterface } from './interface.ts'
import type { AskedFindings } from './judged-memory.ts'
import { type RecordMemories, recordMemories } from './record-memories.ts'
import * as groups from './routes/index.ts'

export interface AppOptions {
  readonly store: Store
  /** What the words for codes are taken from; loaded when first needed unless given. */
  readonly ontology?: Ontology
  /** Where the built interface lies. */
  readonly interfaceFolder?: string
  /** Whose judgements they are where a page knows no other name: the machine's user unless given. */
  readonly person?: string
  /** What takes documents in; where none is given, nothing can be added here. */
  readonly intake?: Intake | undefined
  readonly watches?: Watches | undefined
  /** Where what takes long is worked out; on this thread where none is given. */
  readonly beside?: Beside | undefined
  /** What is known of the record already. */
  readonly memories?: RecordMemories | undefined
}

const DESCRIPTION = {
  openapi: '3.1.0',
  info: {
    title: 'Chancery',
    version: '1',
    description: 'The record of what is said about relations between states: every figure with its exact words.',
  },
}

/** What answers tell by their status of what cannot be taken in. */
const INTAKE_STATUS = { missing: 404, unfit: 400, 'too-large': 413, 'not-possible': 409 } as const

/** The API of a record below `/api`, and the interface at every other address. */
export function createApp(options: AppOptions): OpenAPIHono {
  const { store, interfaceFolder = BUILT_INTERFACE, person = userInfo().username } = options
  let known = options.ontology
  const ontology = () => (known ??= loadOntology())
  const { beside } = options
  const findingsBeside = beside && ((asked: AskedFindings) => beside.findings(asked))
  const memories = options.memories ?? recordMemories({ store, ontology, findingsBeside })
  const { published, checking, memory, entries, pledges, timeline, series, relations, sources, maps } = memories
  const app = groups.routes()
  app.use(strictHeaders, onlyLoopback, onlyOwnChanges, etag())
  app.use('/api/*', async (context, next) => {
    await next()
    context.header('cache-control', 'no-cache')
  })
  if (beside) app.use('/api/*', answeredBeside(beside))
  app.route('/api', groups.documentRoutes(store))
  app.route('/api', groups.figureRoutes(store, memory))
  app.route('/api', groups.entryRoutes(entries))
  app.route('/api', groups.seriesRoutes(series))
  app.route('/', groups.seriesFileRoutes(series, ontology))
  app.route('/api', groups.pledgeRoutes(pledges, checking))
  app.route('/api', groups.relationRoutes({ relations, entries, pledges, ontology, checking }))
  app.route('/api', groups.mapRoutes(maps, memory))
  app.route('/api', groups.timelineRoutes(store, timeline))
  app.route('/api', groups.entityRoutes({ store, memory, pledges, ontology, checking }))
  app.route('/api', groups.positionRoutes(store, memory, timeline))
  app.route('/api', groups.networkRoutes(store, ontology))
  app.route('/api', groups.officialRoutes(published, series))
  app.route('/api', groups.searchRoutes(store, memory))
  app.route('/api', groups.statusRoutes(store))
  app.route('/api', groups.findingRoutes(memory))
  app.route('/api', groups.copyRoutes(store))
  app.route('/api', groups.sideBySideRoutes(store))
  app.route('/api', groups.sourceRoutes(store, sources, memory))
  app.route('/api', groups.judgementRoutes({ store, ontology, memory, person }))
  app.route('/api', groups.intakeRoutes(store, options.intake))
  app.route('/api', groups.watchedRoutes(store, options.watches))
  app.route('/api', groups.additionRoutes({ store, ontology, memory }))
  app.route('/api', groups.underwayRoutes(beside))
  app.route('/api', groups.ontologyRoutes(ontology))
  app.doc31('/api/openapi.json', DESCRIPTION)
  app.all('/api/*', (context) => context.json({ error: `There is nothing at ${context.req.path}.` }, 404))
  app.get('*', servedInterface(interfaceFolder))
  app.onError((error, context) => {
    if (error instanceof RecordError) return context.json({ error: error.message }, 503)
    if (error instanceof BesideProblem) return context.json({ error: error.message }, 503)
    if (error instanceof IntakeProblem) return context.json({ error: error.message }, INTAKE_STATUS[error.kind])
    if (error instanceof HTTPException) {
      return context.json({ error: 'The request could not be understood: it is no JSON.' }, error.status)
    }
    console.error(error)
    return context.json({ error: 'Chancery failed to answer; what went wrong is printed where it was started.' }, 500)
  })
  return app
}
