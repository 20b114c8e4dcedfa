import { z } from '@hono/zod-openapi'
import { ENTITY_TYPES } from '../../vocabulary/index.ts'
import { entityRow, eventRow, positionRow } from './statement.ts'

/** Who and what is named together. */
export const network = z
  .strictObject({
    statements: z.int(),
    nodes: z
      .array(
        z.strictObject({
          id: z.string().openapi({ description: "A state's ISO 3166-1 code or an entity's id." }),
          kind: z.enum(['state', ...ENTITY_TYPES]),
          name: z.string().nullable(),
          statements: z.int(),
        }),
      )
      .readonly(),
    ties: z.array(z.strictObject({ one: z.string(), other: z.string(), statements: z.int() })).readonly(),
  })
  .openapi('Network')

/** What is said of two at once. */
export const tie = z
  .strictObject({
    total: z.int(),
    rows: z.array(z.discriminatedUnion('kind', [eventRow, positionRow, entityRow])).readonly(),
  })
  .openapi('TieStatements')
