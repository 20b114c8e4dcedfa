import { z } from '@hono/zod-openapi'
import { judgedEntityRow, judgedEventRow } from './statement.ts'

/** Events and projects by place. */
export const placeMap = z
  .strictObject({
    places: z
      .array(
        z.strictObject({
          name: z.string(),
          state: z.string().openapi({ description: 'ISO 3166-1 alpha-2.' }),
          latitude: z.number(),
          longitude: z.number(),
          total: z.int().openapi({ description: 'Statements.' }),
        }),
      )
      .readonly(),
    placed: z.int(),
    elsewhere: z.int().openapi({ description: 'Statements that name no place that is known.' }),
  })
  .openapi('PlaceMap')

/** What stands at a place, with what persons decided about it. */
export const placedStatement = z.discriminatedUnion('kind', [judgedEventRow, judgedEntityRow])
