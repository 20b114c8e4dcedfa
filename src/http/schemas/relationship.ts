import { z } from '@hono/zod-openapi'
import { DOMAINS } from '../../vocabulary/index.ts'
import { entrySummary } from './entry.ts'
import { figureRow } from './figure.ts'
import { pledge } from './pledge.ts'
import { eventRow } from './statement.ts'

const domain = z.enum(DOMAINS)

const lead = z
  .strictObject({
    indicator: z.string(),
    latest: figureRow,
    before: z.union([figureRow, z.null()]),
    years: z.array(z.strictObject({ year: z.int(), low: z.number(), high: z.number(), figures: z.int() })).readonly(),
    missing: z.array(z.int()).readonly().openapi({ description: 'Years that no figure is of.' }),
  })
  .openapi('Lead', { description: 'What an indicator was last, and what it was before.' })

/** A relationship at a glance. */
export const relationship = z
  .strictObject({
    dyad: z.string(),
    figures: z.int(),
    domains: z
      .array(
        z.strictObject({
          domain,
          figures: z.int(),
          documents: z.int(),
          publishers: z.int(),
          newest: z.string().nullable(),
          events: z.int(),
          lastEvent: z.union([eventRow, z.null()]),
          lead: z.union([lead, z.null()]),
          indicators: z.array(z.strictObject({ indicator: z.string(), figures: z.int() })).readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('Relationship')

/** What is open in a relationship. */
export const relationshipStanding = z
  .strictObject({
    dyad: z.string(),
    asOf: z.string().nullable(),
    domains: z
      .array(
        z.strictObject({
          domain,
          open: z.int(),
          missed: z.int(),
          next: z.union([pledge, z.null()]),
          disputed: z.array(entrySummary).readonly(),
          disputes: z.int(),
        }),
      )
      .readonly(),
  })
  .openapi('RelationshipStanding')
