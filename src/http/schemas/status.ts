import { z } from '@hono/zod-openapi'
import { facet } from './figure.ts'

/** What the record holds. */
export const recordStatus = z
  .strictObject({
    documents: z.int(),
    versions: z.int(),
    notRead: z.int(),
    figures: z.int(),
    leftovers: z.int(),
    official: z.int(),
    languages: z.array(facet).readonly(),
    schemaVersion: z.int(),
  })
  .openapi('Status')
