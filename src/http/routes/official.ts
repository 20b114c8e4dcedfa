import { z } from '@hono/zod-openapi'
import { dyad, query, state, words } from '../parameters.ts'
import type { PublishedMemory } from '../published-memory.ts'
import type { RecordSeries } from '../record-series.ts'
import { officialList, seriesView } from '../schemas/index.ts'
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

const ofState = get({
  path: '/official/{indicator}/{state}',
  summary: 'What is published of one indicator of one state alone',
  request: { params: z.object({ indicator: z.string().openapi({ example: 'economy.gdp' }), state }) },
  answer: ['Its published values on scales of their own; no figures of articles.', seriesView],
})

/** The published statistics that Chancery and the record hold. */
export const officialRoutes = (published: PublishedMemory, series: RecordSeries) =>
  routes()
    .openapi(list, async (context) => {
      const asked = context.req.valid('query')
      const rows = (await published.series()).filter(
        ({ indicator, dyad: states }) =>
          (asked.indicator ?? indicator) === indicator && (asked.dyad ?? states) === states,
      )
      return context.json({ total: rows.length, rows }, 200)
    })
    .openapi(ofState, async (context) => {
      const { indicator, state: reporter } = context.req.valid('param')
      return context.json(await series.ofState(indicator, reporter), 200)
    })
