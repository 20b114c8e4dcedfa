import { z } from '@hono/zod-openapi'
import { addStatement, suggestedFields, UnfitJudgement } from '../../judging/index.ts'
import type { Ontology } from '../../ontology/index.ts'
import { createPipeline, type Pipeline } from '../../pipeline.ts'
import { STATEMENT_KINDS, type Store } from '../../vocabulary/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { oneOf, query, wholeNumber } from '../parameters.ts'
import { addedStatement, askedStatement, suggestion } from '../schemas/index.ts'
import { answerFor, fit, ONLY_READ, statusOf } from '../standing.ts'
import { change, get, routes } from './route.ts'

const MOST = Number.MAX_SAFE_INTEGER

const suggest = get({
  path: '/documents/{key}/suggestion',
  summary: 'What the fields of a statement may be that reading had missed',
  request: {
    params: z.object({ key: z.string().openapi({ example: '0a1b2c3d4e5f' }) }),
    query: query({
      start: wholeNumber(0, MOST, 'Where its words begin.'),
      end: wholeNumber(0, MOST, 'Where they end.'),
      kind: oneOf(STATEMENT_KINDS as readonly [string, ...string[]], 'What kind of statement it is.'),
    }),
  },
  answer: ['Fields with what they may be; those of which nothing can be said are not there.', suggestion],
})

const add = change({
  method: 'post',
  path: '/statements',
  summary: 'Add a statement that reading had missed',
  request: { body: { required: true, content: { 'application/json': { schema: askedStatement } } } },
  answer: ['What was added; taken back, it is out of the record again.', addedStatement],
})

interface AdditionRoutesOptions {
  readonly store: Store
  readonly ontology: () => Ontology
  readonly memory: JudgedMemory
}

/** Statements that persons add. */
export const additionRoutes = ({ store, ontology, memory }: AdditionRoutesOptions) => {
  let pipeline: Pipeline | null = null
  const read: Pipeline['readDocument'] = (document) => (pipeline ??= createPipeline(ontology())).readDocument(document)
  return routes()
    .openapi(suggest, async (context) => {
      const { key } = context.req.valid('param')
      const { start, end, kind } = context.req.valid('query')
      const stored = await store.reading(key)
      if (!stored) return context.json({ error: `This record holds no document ${key}.` }, 404)
      const isPart = start < end && end <= stored.text.length
      if (!isPart) return context.json({ error: 'The words must be a part of the text.' }, 400)
      const of = kind as (typeof STATEMENT_KINDS)[number]
      return context.json({ kind: of, fields: { ...suggestedFields(stored, { start, end }, of, read) } }, 200)
    })
    .openapi(add, async (context) => {
      if (!store.writable) return context.json({ error: ONLY_READ }, 403)
      const asked = { ...context.req.valid('json'), at: new Date().toISOString() }
      const added = await fit(addStatement(asked, { store, ontology: ontology() }))
      if (added instanceof UnfitJudgement) return context.json({ error: added.message }, statusOf(added))
      memory.forget()
      const { id, target, document, judgement } = await answerFor(added, store, memory)
      return context.json({ id, statement: target, document, judgement }, 200)
    })
}
