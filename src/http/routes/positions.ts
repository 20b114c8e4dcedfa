import { z } from '@hono/zod-openapi'
import { judgedPositions, judgedStances } from '../../judging/index.ts'
import { judgedView, positionMatrix as matrixOf } from '../../views/index.ts'
import { AUTHOR, DOMAINS, NO_STATE, STANCES, type Store } from '../../vocabulary/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { given, oneOf, paging, period, query, state } from '../parameters.ts'
import { sinceOf } from '../since.ts'
import type { TimelineMemory } from '../timeline-memory.ts'
import { pageOf, positionMatrix, positionSince } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const filter = {
  domain: oneOf(DOMAINS, 'The part of the relationship.').optional(),
  towards: state.optional(),
  from: period.optional().openapi({ description: 'Of documents published from then on.' }),
  to: period.optional().openapi({ description: 'Of documents published until then.' }),
}

const holder = z
  .string()
  .refine((written) => /^[A-Z]{2}$/.test(written) || written === AUTHOR || written === NO_STATE, {
    error: `the ISO code of a state, ${AUTHOR} or ${NO_STATE}`,
  })
  .openapi({ description: `A state; ${AUTHOR} for the authors' own; ${NO_STATE} for those of no state.` })

const list = get({
  path: '/positions',
  summary: 'Who takes which stance, in their own sentences',
  request: {
    query: query({
      holder: holder.optional(),
      stance: oneOf(STANCES, 'How they stand to it.').optional(),
      ...filter,
      ...paging,
    }),
  },
  answer: ['One page of the list, the last published first.', pageOf(positionSince)],
})

const matrix = get({
  path: '/positions/matrix',
  summary: 'How many stances who takes in which domain',
  request: { query: query(filter) },
  answer: ['Domains by holders, each cell by stance.', positionMatrix],
})

/** The positions of the record, counted and each. */
export const positionRoutes = (store: Store, memory: JudgedMemory, timeline: TimelineMemory) =>
  routes()
    .openapi(list, async (context) => {
      const { stance, ...asked } = given(context.req.valid('query'))
      const judged = await memory.judged()
      const filter = stance === undefined ? asked : { ...asked, type: stance }
      const { total, rows } = await judgedPositions(store, judged, filter)
      const decided = await Promise.all(
        rows.map(async (row) => ({
          ...judgedView(row, judged.decision(row.document.key, row.id)),
          since: await sinceOf(row, timeline),
        })),
      )
      return context.json({ total, rows: decided }, 200)
    })
    .openapi(matrix, async (context) => {
      const stances = await judgedStances(store, await memory.judged(), given(context.req.valid('query')))
      return context.json(matrixOf(stances), 200)
    })
