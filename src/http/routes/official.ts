import { officialSeries } from '../../views/index.ts'
import { dyad, given, query, words } from '../parameters.ts'
import type { PublishedMemory } from '../published-memory.ts'
import { officialList } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const list = get({
  path: '/official',
  summary: 'The published series, whose they are and where they disagree',
  request: {
    query: query({
      indicator: words('A code of an indicator.').optional(),
      dyad: dyad.optional(),
    }),
  },
  answer: ['The series, by indicator and states.', officialList],
})

/** The published statistics that Chancery and the record hold. */
export const officialRoutes = (published: PublishedMemory) =>
  routes().openapi(list, async (context) => {
    const { points } = await published.statistics()
    const rows = officialSeries(points, await published.knowledge(), given(context.req.valid('query')))
    return context.json({ total: rows.length, rows }, 200)
  })
