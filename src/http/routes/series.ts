import { z } from '@hono/zod-openapi'
import { dyad, query, yesOrNo } from '../parameters.ts'
import type { RecordSeries } from '../record-series.ts'
import { seriesView } from '../schemas/index.ts'
import { get, routes } from './route.ts'

/** More points than a chart can show one by one. */
export const MOST_FIGURES = 2000

const series = get({
  path: '/series/{indicator}/{dyad}',
  summary: 'One indicator of one dyad over time',
  request: {
    params: z.object({ indicator: z.string().openapi({ example: 'trade.turnover' }), dyad }),
    query: query({ asRead: yesOrNo('Figures as they were read, whatever persons decided about them.').optional() }),
  },
  answer: [
    `Its figures, at most ${MOST_FIGURES}, on scales of their own, with what is published of the same.`,
    seriesView,
  ],
})

/** The series of indicators. */
export const seriesRoutes = (record: RecordSeries) =>
  routes().openapi(series, async (context) => {
    const { indicator, dyad } = context.req.valid('param')
    const { asRead } = context.req.valid('query')
    return context.json(await record.ofDyad(indicator, dyad, { limit: MOST_FIGURES, asRead }), 200)
  })
