import { z } from '@hono/zod-openapi'
import type { RecordEntries } from '../record-entries.ts'
import { dyad, given, paging, query, words, yesOrNo } from '../parameters.ts'
import { entrySummary, entryView, figureStanding, pageOf } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const list = get({
  path: '/entries',
  summary: 'The entries of the record: figures of one scope, lined up',
  request: {
    query: query({
      indicator: words('A code of an indicator.').optional(),
      dyad: dyad.optional(),
      disputed: yesOrNo('Only those whose texts cannot all be right, or only the others.').optional(),
      ...paging,
    }),
  },
  answer: ['One page of the list, those of most articles first.', pageOf(entrySummary)],
})

const one = get({
  path: '/entries/{key}',
  summary: 'An entry with its figures in groups that meet, what is published beside them, and its neighbours',
  request: { params: z.object({ key: z.string().openapi({ example: '0a1b2c3d4e5f' }) }) },
  answer: ['The entry.', entryView],
})

const ofFigure = get({
  path: '/figures/{id}/entry',
  summary: 'How a figure stands in its entry',
  request: { params: z.object({ id: z.string() }) },
  answer: ['Its entry and its place there; none where it cannot be compared.', figureStanding],
})

/** The entries, each of them, and how figures stand in theirs. */
export const entryRoutes = (entries: RecordEntries) =>
  routes()
    .openapi(list, async (context) => context.json(await entries.list(given(context.req.valid('query'))), 200))
    .openapi(one, async (context) => {
      const { key } = context.req.valid('param')
      const found = await entries.entry(key)
      return found ? context.json(found, 200) : context.json({ error: `This record has no entry ${key}.` }, 404)
    })
    .openapi(ofFigure, async (context) => {
      const { id } = context.req.valid('param')
      const found = await entries.ofFigure(id)
      return found
        ? context.json(found, 200)
        : context.json({ error: `No current version of a document holds a figure ${id}.` }, 404)
    })
