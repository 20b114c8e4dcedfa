import { z } from '@hono/zod-openapi'
import type { ReadableStream } from 'node:stream/web'
import { INTAKE_LIMITS, type Intake } from '../../intake/index.ts'
import type { Store } from '../../vocabulary/index.ts'
import { ARTICLE_EXTENSIONS, DOCUMENT_EXTENSIONS } from '../../workers/index.ts'
import { paging, query, wholeNumber } from '../parameters.ts'
import { intake as intakeSchema, intakeJob, intakeJobs, pageOf, refusedInput, takenDocument } from '../schemas/index.ts'
import { change, get, routes } from './route.ts'

const job = z.object({ id: z.string().openapi({ description: 'Its id in the list.' }) })
const json = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const
const LONGEST_PATH = 1024
const MOST_UNSENT = 1000
const NOTHING = json(z.strictObject({}))

const about = get({
  path: '/intake',
  summary: 'What may be given to the record here',
  request: { query: query({}) },
  answer: ['Limits and formats.', intakeSchema],
})

const list = get({
  path: '/intake/jobs',
  summary: 'What was given since Chancery was started',
  request: { query: query({}) },
  answer: ['The jobs, the newest first.', intakeJobs],
})

const one = get({
  path: '/intake/jobs/{id}',
  summary: 'How far a job is',
  request: { params: job, query: query({}) },
  answer: ['The job.', intakeJob],
})

const taken = get({
  path: '/intake/jobs/{id}/taken',
  summary: 'The documents that a job put into the record',
  request: { params: job, query: query(paging) },
  answer: ['One page of the first of them.', pageOf(takenDocument)],
})

const refused = get({
  path: '/intake/jobs/{id}/refused',
  summary: 'What a job could not read, and why',
  request: { params: job, query: query(paging) },
  answer: ['One page of the first of it.', pageOf(refusedInput)],
})

const askedJob = z.strictObject(
  {
    files: z.int({ error: 'a whole number' }).min(0, { error: 'a whole number from 0' }).default(0),
    addresses: z.array(z.string({ error: 'a list of texts' }), { error: 'a list of texts' }).default([]),
    examples: z.boolean({ error: 'true or false' }).default(false),
  },
  { error: 'The request must say what is given: files, addresses or examples.' },
)

const give = change({
  method: 'post',
  path: '/intake/jobs',
  summary: 'Give files, which are sent one by one after it, addresses, or the examples',
  request: { body: json(askedJob) },
  answer: ['The job.', intakeJob],
})

const file = change({
  method: 'post',
  path: '/intake/jobs/{id}/files',
  summary: 'Send one file of a job',
  request: {
    params: job,
    query: query({
      path: z.string({ error: 'the path of the file' }).openapi({
        description: 'Its path within what was given, which names the document.',
        example: '2024/report.html',
      }),
      size: wholeNumber(0, Number.MAX_SAFE_INTEGER, 'How many bytes it has.'),
    }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  answer: ['The job.', intakeJob],
})

const unsent = z.strictObject({
  path: z.string({ error: 'the path of a file' }).max(LONGEST_PATH, { error: 'a path of up to 1,024 characters' }),
  size: z.int({ error: 'a whole number' }).min(0, { error: 'a whole number from 0' }),
})

const begin = change({
  method: 'post',
  path: '/intake/jobs/{id}/begin',
  summary: 'Read what has come of a job: no more files will',
  request: {
    params: job,
    body: json(
      z.strictObject({
        unsent: z
          .array(unsent, { error: 'a list of files' })
          .max(MOST_UNSENT, { error: 'a list of up to 1,000 files' })
          .default([])
          .openapi({ description: 'Files that were not sent, as they are too large or could not be read.' }),
      }),
    ),
  },
  answer: ['The job.', intakeJob],
})

const stop = change({
  method: 'delete',
  path: '/intake/jobs/{id}',
  summary: 'Stop a job; what was read of it is kept',
  request: { params: job, body: NOTHING },
  answer: ['The job.', intakeJob],
})

const ONLY_READ =
  'This record may only be read, so nothing can be added to it; allow writing to its file and folder, then open it again.'
const NOT_HERE = 'This record is kept in memory alone, and nothing can be added to it here.'

/** Why nothing can be given to a record here; `null` where it can. */
export const problemOf = (store: Store, there: object | undefined): string | null =>
  store.writable ? (there === undefined ? NOT_HERE : null) : ONLY_READ

/** Documents are given to the record: each job is read beside the server, and told how far it is. */
export function intakeRoutes(store: Store, intake: Intake | undefined) {
  const problem = problemOf(store, intake)
  const taking = problem === null ? intake : undefined
  const none = { error: problem ?? NOT_HERE }
  return routes()
    .openapi(about, (context) => {
      const { file: most, bytes, files, addresses } = INTAKE_LIMITS
      const limits = { document: intake?.maxSize ?? 0, file: most, bytes, files, addresses }
      const extensions = { documents: [...DOCUMENT_EXTENSIONS], folder: [...ARTICLE_EXTENSIONS] }
      return context.json({ problem, limits, ...extensions }, 200)
    })
    .openapi(list, (context) => context.json({ rows: intake?.jobs() ?? [] }, 200))
    .openapi(one, (context) => {
      if (intake === undefined) return context.json(none, 404)
      return context.json(intake.job(context.req.valid('param').id), 200)
    })
    .openapi(taken, (context) => {
      const { offset, limit } = context.req.valid('query')
      if (intake === undefined) return context.json(none, 404)
      return context.json(intake.taken(context.req.valid('param').id, offset, limit), 200)
    })
    .openapi(refused, (context) => {
      const { offset, limit } = context.req.valid('query')
      if (intake === undefined) return context.json(none, 404)
      return context.json(intake.refused(context.req.valid('param').id, offset, limit), 200)
    })
    .openapi(give, (context) => {
      if (taking === undefined) return context.json(none, 403)
      const { files, addresses, examples } = context.req.valid('json')
      return context.json(examples ? taking.giveExamples() : taking.give({ files, addresses }), 200)
    })
    .openapi(file, async (context) => {
      if (taking === undefined) return context.json(none, 403)
      const { path, size } = context.req.valid('query')
      const content = context.req.raw.body as ReadableStream<Uint8Array> | null
      return context.json(await taking.take(context.req.valid('param').id, path, size, content), 200)
    })
    .openapi(begin, (context) => {
      if (taking === undefined) return context.json(none, 403)
      return context.json(taking.begin(context.req.valid('param').id, context.req.valid('json').unsent), 200)
    })
    .openapi(stop, (context) => {
      if (taking === undefined) return context.json(none, 403)
      return context.json(taking.stop(context.req.valid('param').id), 200)
    })
}
