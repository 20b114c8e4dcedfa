import { z } from '@hono/zod-openapi'
import { facet } from './figure.ts'
import {
  BOUNDS,
  MEASURES,
  PLEDGE_REVISIONS,
  PLEDGE_STATES,
  PLEDGE_STRENGTHS,
  PLEDGE_WAYS,
} from '../../vocabulary/index.ts'

const text = z.string().nullable()
const day = text.openapi({ example: '2025-01-01' })
const edtf = text.openapi({ description: 'EDTF.', example: '2024' })
const facets = z.array(facet).readonly()

const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('statement'),
    doc: z.string(),
    document: text.openapi({ description: 'The key of its document.' }),
    id: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    publisher: text,
    published: edtf,
  }),
  z.strictObject({
    kind: z.literal('official'),
    id: z.string(),
    producer: z.string(),
    url: z.string(),
    retrieved: z.string(),
  }),
])

const known = z
  .strictObject({
    period: z.string(),
    from: z.string(),
    to: z.string().openapi({ description: 'The first day after it.' }),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    text: z.string().openapi({ example: '2023: $240.11 billion (GACC)' }),
    sources: z.array(source).readonly().openapi({ description: 'One, or those that it is the sum of.' }),
  })
  .openapi('KnownValue', { description: 'What is known of one time.' })

const wording = z
  .strictObject({
    doc: z.string(),
    document: text.openapi({ description: 'The key of its document.' }),
    id: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    before: z.string(),
    after: z.string(),
    title: text,
    publisher: text,
    published: edtf,
    speaker: text,
    modality: z.string(),
    amount: z.number(),
    deadline: edtf,
    strength: z.enum(PLEDGE_STRENGTHS),
    revision: z.enum(PLEDGE_REVISIONS),
  })
  .openapi('PledgeWording')

export const pledge = z
  .strictObject({
    key: z.string(),
    title: z.string().openapi({ example: '$200 billion, Trade turnover (China–Russia), by 2024' }),
    goal: z.string().openapi({ example: '$200 billion' }),
    indicator: z.string(),
    variant: text,
    measure: z.enum(MEASURES),
    actors: z.array(z.string()).readonly(),
    amount: z.number(),
    upper: z.number().nullable(),
    bound: z.enum(BOUNDS),
    unit: z.string(),
    seriesUnit: z.string().openapi({ description: 'In what is known of it is told.' }),
    deadline: edtf,
    due: day.openapi({ description: 'The first day after the deadline.' }),
    strength: z.enum(PLEDGE_STRENGTHS).openapi({ description: 'The firmest of its wordings.' }),
    way: z.enum(PLEDGE_WAYS).openapi({ description: 'Whether it is to be come up to, come down to, or held.' }),
    isDropped: z.boolean().openapi({ description: 'Whether its last word is that it is given up.' }),
    state: z.enum(PLEDGE_STATES),
    outcome: z.string().openapi({ description: 'The state in a sentence.' }),
    decidedBy: known.nullable(),
    reachedLate: known.nullable(),
    pace: z
      .strictObject({
        required: z.number().nullable(),
        achieved: z.number().nullable(),
        unit: z.string().openapi({ description: 'Per cent of growth, points, or another unit, a year.' }),
        since: edtf,
      })
      .openapi('Pace'),
    paceText: text,
    wordings: z.array(wording).readonly().openapi({ description: 'In the order of saying.' }),
  })
  .openapi('Pledge')

/** One page of pledges with what they can be narrowed by. */
export const pledgeList = z
  .strictObject({
    asOf: day,
    total: z.int(),
    rows: z.array(pledge).readonly(),
    indicators: facets,
    dyads: facets,
    states: facets,
  })
  .openapi('PledgeList')

/** A pledge with its quantity over time. */
export const pledgePage = z
  .strictObject({
    ...pledge.shape,
    asOf: day,
    series: z.array(known).readonly(),
    level: z.number().nullable().openapi({ description: 'What the series is to come to.' }),
    steps: z
      .array(z.strictObject({ said: day, due: day, at: day, value: z.number(), isCurrent: z.boolean() }))
      .readonly()
      .openapi({ description: 'What was pledged over time.' }),
  })
  .openapi('PledgePage')
