import { z } from '@hono/zod-openapi'
import { DOMAINS, EVENT_STATUSES, EVENT_TYPES } from '../../vocabulary/index.ts'
import { facet } from './figure.ts'
import { eventRow } from './statement.ts'

const facets = z.array(facet).readonly()

const happening = z
  .strictObject({
    key: z.string(),
    type: z.enum(EVENT_TYPES),
    status: z.enum(EVENT_STATUSES),
    actors: z.array(z.string()).readonly(),
    domain: z.enum(DOMAINS),
    date: z.string().nullable().openapi({ description: 'EDTF: the most precise time that is told.' }),
    dates: z.array(z.string()).readonly(),
    articles: z.int(),
    tellings: z.array(eventRow).readonly(),
  })
  .openapi('Happening', { description: 'One thing that took place, with everyone who tells of it.' })

/** Happenings in a window of time. */
export const timeline = z
  .strictObject({
    total: z.int(),
    undated: z.int(),
    times: facets.openapi({ description: 'The times within the window, in order.' }),
    types: facets,
    domains: facets,
    statuses: facets,
    told: facets.openapi({ description: 'By how many articles at least.' }),
    rows: z.array(happening).readonly(),
  })
  .openapi('Timeline')
