import { z } from '@hono/zod-openapi'
import type { Store } from '../../vocabulary/index.ts'
import type { Statistics } from '../../ontology/index.ts'
import { AS_READ, judgedSeries } from '../../judging/index.ts'
import { dyadOf, judgedView, seriesOf } from '../../views/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import type { PublishedMemory } from '../published-memory.ts'
import { dyad, query, yesOrNo } from '../parameters.ts'
import { seriesView } from '../schemas/index.ts'
import { get, routes } from './route.ts'

/** More points than a chart can show one by one. */
const MOST_FIGURES = 2000

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

interface SeriesSources {
  readonly store: Store
  readonly memory: JudgedMemory
  readonly published: PublishedMemory
}

const pointsOf = ({ points }: Statistics, indicator: string, dyad: string) =>
  points.filter((point) => point.indicator === indicator && dyadOf(point) === dyad)

/** The series of indicators. */
export const seriesRoutes = ({ store, memory, published }: SeriesSources) =>
  routes().openapi(series, async (context) => {
    const { indicator, dyad } = context.req.valid('param')
    const judged = context.req.valid('query').asRead ? AS_READ : await memory.judged()
    const { total, rows } = await judgedSeries(store, judged, { indicator, dyad, limit: MOST_FIGURES })
    const points = pointsOf(await published.statistics(), indicator, dyad)
    const shown = rows.map((row) => judgedView(row, judged.decision(row.document.key, row.id)))
    const scales = seriesOf(shown, { points, knowledge: await published.knowledge() })
    return context.json({ indicator, dyad, total, scales }, 200)
  })
