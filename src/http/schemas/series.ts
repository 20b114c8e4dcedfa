import { z } from '@hono/zod-openapi'
import { MEASURES } from '../../vocabulary/index.ts'
import { judgedFigureRow } from './figure.ts'
import { officialLine } from './official.ts'
import { timeSpan } from './time.ts'

const point = z
  .strictObject({
    span: timeSpan,
    figure: judgedFigureRow,
  })
  .openapi('SeriesPoint')

const points = z.array(point).readonly()

const scale = z
  .strictObject({
    key: z.string().openapi({ example: 'USD.level.CN-RU' }),
    unit: z.string(),
    measure: z.enum(MEASURES),
    actors: z.array(z.string()).readonly(),
    total: z.int(),
    facts: points,
    targets: points,
    forecasts: points,
    denials: points,
    official: z.array(officialLine).readonly(),
    undated: z.array(judgedFigureRow).readonly(),
  })
  .openapi('SeriesScale', {
    description: 'The figures that one scale can show: of one unit and measure, about the same states in order.',
  })

/** One indicator of one dyad over time. */
export const seriesView = z
  .strictObject({
    indicator: z.string(),
    dyad: z.string().openapi({ description: 'Two states, or the one that values are published of.' }),
    total: z.int(),
    scales: z.array(scale).readonly(),
  })
  .openapi('Series')
