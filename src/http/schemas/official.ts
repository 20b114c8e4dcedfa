import { z } from '@hono/zod-openapi'
import { figureInterval } from './figure.ts'
import { pageOf } from './page.ts'
import { timeSpan } from './time.ts'
import { BOUNDS, MEASURES, OFFICIAL_STATUSES } from '../../vocabulary/index.ts'
import { PERIOD_LENGTHS } from '../../views/index.ts'

const code = z.string().nullable()

const officialPoint = z
  .strictObject({
    id: z.string().openapi({ description: 'Its file and line, or a hash where the record holds it.' }),
    indicator: z.string(),
    variant: code,
    measure: z.enum(MEASURES),
    reporter: z.string().openapi({ description: 'Whose statistics, or, of a flow, from whom it goes.' }),
    partner: code.openapi({ description: 'Null is all partners.' }),
    period: z.string().openapi({ description: 'EDTF.', example: '2023' }),
    value: z.number(),
    unit: z.string(),
    bound: z.enum(BOUNDS),
    basis: code.openapi({ description: 'The currency that a growth was computed in, where it is another one.' }),
    status: z.enum(OFFICIAL_STATUSES),
    producer: z.string(),
    via: code.openapi({ description: 'Who quotes the producer.' }),
    note: code,
    url: z.string(),
    retrieved: z.string().openapi({ description: 'The day it was looked up.', example: '2026-11-22' }),
    interval: figureInterval,
  })
  .openapi('OfficialPoint')

/** How far a true statement may stand from a published value. */
export const caveat = z
  .strictObject({
    code: z.string(),
    reason: z.string(),
    part: z.number().openapi({ description: 'What a level may differ by, as a part of it.' }),
    points: z.number().openapi({ description: 'What a growth or share may differ by, in percentage points.' }),
    confirmsOnly: z.boolean(),
  })
  .openapi('Caveat', { description: 'How far a true statement may stand from a published value, and why.' })

/** Published values that one line can join. */
export const officialLine = z
  .strictObject({
    key: z.string(),
    producer: z.string(),
    countedBy: code.openapi({ description: 'The state that counted, where it was one.' }),
    isMirror: z.boolean().openapi({ description: 'Whether a flow was counted where it arrived.' }),
    variant: code,
    basis: code,
    length: z.enum(PERIOD_LENGTHS),
    lane: z.int().openapi({ description: 'Above 0 where the producer has values that do not agree with the first.' }),
    values: z.array(z.strictObject({ span: timeSpan, point: officialPoint, again: z.boolean() })).readonly(),
    caveats: z.array(caveat).readonly(),
  })
  .openapi('OfficialLine')

const officialSeries = z
  .strictObject({
    indicator: z.string(),
    measure: z.enum(MEASURES),
    unit: z.string(),
    actors: z.array(z.string()).readonly(),
    directed: z.boolean().openapi({ description: 'Whether the order of its states is a direction.' }),
    dyad: code,
    points: z.int(),
    from: z.string(),
    to: z.string(),
    producers: z.array(z.strictObject({ name: z.string(), countedBy: code, points: z.int() })).readonly(),
    disagreements: z
      .array(
        z.strictObject({
          period: z.string(),
          values: z.array(z.strictObject({ value: z.number(), producer: z.string(), via: code })).readonly(),
        }),
      )
      .readonly()
      .openapi({ description: 'The times of which the published values cannot all be true.' }),
  })
  .openapi('OfficialSeries')

/** The list of published series. */
export const officialList = pageOf(officialSeries)
