import { z } from '@hono/zod-openapi'
import { judge, placedJudgements, takeBack, UnfitJudgement } from '../../judging/index.ts'
import type { Ontology } from '../../ontology/index.ts'
import { JUDGED_KINDS, type Store } from '../../vocabulary/index.ts'
import { answerFor, changedSince, decisionAbout, fit, ONLY_READ, statusOf } from '../standing.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { given, oneOf, paging, query, words, yesOrNo } from '../parameters.ts'
import { askedJudgement, judged, judging, pageOf, placedJudgement, signed, standing } from '../schemas/index.ts'
import { change, get, routes } from './route.ts'

const list = get({
  path: '/judgements',
  summary: 'What persons decided about statements and findings',
  request: {
    query: query({
      document: words('The key of the document.').optional(),
      kind: oneOf([...JUDGED_KINDS, 'finding'], 'What was judged: statement means a figure.').optional(),
      standing: yesOrNo('Without those that were taken back.').optional(),
      descending: yesOrNo('From the last to the first.').optional(),
      ...paging,
    }),
  },
  answer: [
    'One page of judgements, from the first to the last, with where their words stand now.',
    pageOf(placedJudgement),
  ],
})

const may = get({
  path: '/judging',
  summary: 'Whether the record may be judged, and in whose name',
  request: { query: query({}) },
  answer: ['Whether it may.', judging],
})

const json = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const add = change({
  method: 'post',
  path: '/judgements',
  summary: 'Note what a person decided',
  request: { body: json(askedJudgement) },
  answer: ['What stands about it now.', judged],
})

const withdraw = change({
  method: 'delete',
  path: '/judgements/{id}',
  summary: 'Take a judgement back; it stays and no longer stands',
  request: { params: z.object({ id: z.string() }), body: json(signed) },
  answer: ['What stands about it now.', judged],
})

const now = get({
  path: '/standing',
  summary: 'What stands about one statement or finding now',
  request: { query: query({ document: words('The key of its document.'), target: words('Its id.') }) },
  answer: ['The last word about it; none where no person has looked.', standing],
})

export interface JudgementRoutesOptions {
  readonly store: Store
  readonly ontology: () => Ontology
  readonly memory: JudgedMemory
  /** Whose judgements they are where a page knows no other name. */
  readonly person: string
}

/** Judgements are given and taken back; everything else of the record is only read. */
export const judgementRoutes = ({ store, ontology, memory, person }: JudgementRoutesOptions) => {
  const standingOf = (document: string, target: string) => decisionAbout({ document, target }, { store, memory })
  return routes()
    .openapi(list, async (context) =>
      context.json(await placedJudgements(store, given(context.req.valid('query'))), 200),
    )
    .openapi(may, (context) => {
      const { writable } = store
      return context.json({ by: person, writable, problem: writable ? null : ONLY_READ }, 200)
    })
    .openapi(now, async (context) => {
      const { document, target } = context.req.valid('query')
      return context.json({ document, target, judgement: await standingOf(document, target) }, 200)
    })
    .openapi(add, async (context) => {
      if (!store.writable) return context.json({ error: ONLY_READ }, 403)
      const { seen, ...rest } = context.req.valid('json')
      const asked = { ...rest, at: new Date().toISOString() }
      if (seen !== undefined && asked.document !== undefined) {
        const judgement = await standingOf(asked.document, asked.target)
        if ((judgement?.id ?? '') !== seen) return context.json({ error: DECIDED_SINCE, judgement }, 409)
      }
      const findings = () => memory.someFindings({ id: asked.target })
      const noted = await fit(judge(asked, { store, ontology: ontology(), findings }))
      if (noted instanceof UnfitJudgement) return context.json({ error: noted.message }, statusOf(noted))
      memory.forget()
      return context.json(await answerFor(noted, store, memory), 200)
    })
    .openapi(withdraw, async (context) => {
      if (!store.writable) return context.json({ error: ONLY_READ }, 403)
      const { id } = context.req.valid('param')
      const { seen, by } = context.req.valid('json')
      const stale = seen === undefined ? null : await changedSince(id, seen, { store, memory })
      if (stale) return context.json({ error: DECIDED_SINCE, ...stale }, 409)
      const taken = await fit(takeBack(id, { by, at: new Date().toISOString() }, { store, ontology: ontology() }))
      if (taken instanceof UnfitJudgement) return context.json({ error: taken.message }, statusOf(taken))
      memory.forget()
      return context.json(await answerFor(taken, store, memory), 200)
    })
}

const DECIDED_SINCE = 'Somebody decided about this since you saw it.'
