import { z } from '@hono/zod-openapi'
import { judgedView } from '../../views/index.ts'
import { DOMAINS, type FigureRow, MODALITIES, type Store } from '../../vocabulary/index.ts'
import { dyad, given, oneOf, paging, period, query, words, yesOrNo } from '../parameters.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { figureFacets, judgedFigureRow, pageOf } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const SORTS = ['published', 'indicator', 'period', 'value'] as const

const filter = {
  indicator: words('A code of an indicator, or other.').optional(),
  dyad: dyad.optional(),
  period: period.optional(),
  modality: oneOf(MODALITIES, 'What the figure is said as.').optional(),
  domain: oneOf(DOMAINS, 'The part of the relationship.').optional(),
  publisher: words('The publisher of its document.').optional(),
  document: words('The key of its document.').optional(),
}

const list = get({
  path: '/figures',
  summary: 'The figures of the record',
  request: {
    query: query({
      ...filter,
      sort: oneOf(SORTS, 'By the date of publication unless said.').optional(),
      descending: yesOrNo('From the last to the first.').optional(),
      ...paging,
    }),
  },
  answer: ['One page of the list.', pageOf(judgedFigureRow)],
})

const facets = get({
  path: '/facets',
  summary: 'The values that each filter of figures can take while the others stay',
  request: { query: query(filter) },
  answer: ['The values with the number of figures behind each, most first.', figureFacets],
})

const one = get({
  path: '/figures/{id}',
  summary: 'A figure with its document and the words around it',
  request: { params: z.object({ id: z.string() }) },
  answer: ['The figure.', judgedFigureRow],
})

/** The figures of all documents, what they can be filtered by, and each of them. */
export const figureRoutes = (store: Store, memory: JudgedMemory) => {
  const judged = async (rows: readonly FigureRow[]) => {
    const { decision } = await memory.judged()
    return rows.map((row) => judgedView(row, decision(row.document.key, row.id)))
  }
  return routes()
    .openapi(list, async (context) => {
      const { total, rows } = await store.figures(given(context.req.valid('query')))
      return context.json({ total, rows: await judged(rows) }, 200)
    })
    .openapi(facets, async (context) => context.json(await store.facets(given(context.req.valid('query'))), 200))
    .openapi(one, async (context) => {
      const { id } = context.req.valid('param')
      const found = await store.figure(id)
      const [row] = found ? await judged([found]) : []
      return row
        ? context.json(row, 200)
        : context.json({ error: `No current version of a document holds a figure ${id}.` }, 404)
    })
}
