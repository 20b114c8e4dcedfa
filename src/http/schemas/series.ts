import { z } from '@hono/zod-openapi'
import { COMPLETENESS } from '../../views/index.ts'
import { MEASURES } from '../../vocabulary/index.ts'
import { judgedFigureRow } from './figure.ts'
import { officialLine } from './official.ts'
import { timeSpan } from './time.ts'

const point = z
  .strictObject({
    span: timeSpan,
    figure: judgedFigureRow,
    complete: z.enum(COMPLETENESS).openapi({
      description: 'Of a part of a year, or a fact of a time that was not over when it was published.',
    }),
    countedBy: z
      .string()
      .nullable()
      .openapi({ description: 'The state whose statistics it gives, where its text says so.' }),
    isMirror: z.boolean().openapi({ description: 'Whether a flow was counted where it arrived.' }),
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
