import { z } from '@hono/zod-openapi'
import { findingOf, judge, placedJudgements, takeBack, UnfitJudgement } from '../../judging/index.ts'
import type { Ontology } from '../../ontology/index.ts'
import { decisionOf } from '../../record/index.ts'
import { decisionView } from '../../views/index.ts'
import { JUDGED_KINDS, type Judgement, type PlacedJudgement, type Store } from '../../vocabulary/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { given, oneOf, paging, query, words, yesOrNo } from '../parameters.ts'
import { askedJudgement, judged, judging, pageOf, placedJudgement, signed } from '../schemas/index.ts'
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

const ONLY_READ =
  'This record may only be read, so nothing in it can be judged; allow writing to its file and folder, then open it again.'

export interface JudgementRoutesOptions {
  readonly store: Store
  readonly ontology: () => Ontology
  readonly memory: JudgedMemory
  /** Whose judgements they are where a page knows no other name. */
  readonly person: string
}

/** Judgements are given and taken back; everything else of the record is only read. */
export const judgementRoutes = ({ store, ontology, memory, person }: JudgementRoutesOptions) =>
  routes()
    .openapi(list, async (context) =>
      context.json(await placedJudgements(store, given(context.req.valid('query'))), 200),
    )
    .openapi(may, (context) => {
      const { writable } = store
      return context.json({ by: person, writable, problem: writable ? null : ONLY_READ }, 200)
    })
    .openapi(add, async (context) => {
      if (!store.writable) return context.json({ error: ONLY_READ }, 403)
      const asked = { ...context.req.valid('json'), at: new Date().toISOString() }
      const findings = () => memory.findings()
      const noted = await fit(judge(asked, { store, ontology: ontology(), findings }))
      if (noted instanceof UnfitJudgement) return context.json({ error: noted.message }, statusOf(noted))
      memory.forget()
      return context.json(await answerFor(noted, store, memory), 200)
    })
    .openapi(withdraw, async (context) => {
      if (!store.writable) return context.json({ error: ONLY_READ }, 403)
      const signature = { ...context.req.valid('json'), at: new Date().toISOString() }
      const taken = await fit(takeBack(context.req.valid('param').id, signature, store))
      if (taken instanceof UnfitJudgement) return context.json({ error: taken.message }, statusOf(taken))
      memory.forget()
      return context.json(await answerFor(taken, store, memory), 200)
    })

const statusOf = ({ problem }: UnfitJudgement) => (problem === 'missing' ? 404 : 400)

const fit = (judgement: Promise<Judgement>): Promise<Judgement | UnfitJudgement> =>
  judgement.catch((error: unknown) => {
    if (error instanceof UnfitJudgement) return error
    throw error
  })

/** What stands about the same statement or finding after a change. */
async function answerFor(judgement: Judgement, store: Store, memory: JudgedMemory) {
  const { id, target, document } = judgement
  if (target.kind === 'finding') {
    const finding = await findingOf(store, await memory.findings(), judgement)
    return { id, target: finding?.id ?? target.id, document, judgement: decisionView(finding?.judgement ?? null) }
  }
  const { rows } = await placedJudgements(store, { document, kind: target.kind })
  const placeOf = (row: PlacedJudgement) => row.statement ?? row.target.id
  const now = placeOf(rows.find((row) => row.id === id)!)
  const decision = decisionOf(rows.filter((row) => placeOf(row) === now))
  return { id, target: now, document, judgement: decisionView(decision) }
}
