import { z } from '@hono/zod-openapi'
import { SOURCE_KINDS, TRACK_COUNTS, type TrackCount } from '../../vocabulary/index.ts'

const counts = Object.fromEntries(TRACK_COUNTS.map((count) => [count, z.int()])) as Record<TrackCount, z.ZodInt>

/** How the figures of a publisher or speaker have fared. */
export const trackRecord = z
  .strictObject({
    kind: z.enum(SOURCE_KINDS),
    key: z.string(),
    name: z.string(),
    documents: z.int(),
    publishers: z.int(),
    counts: z.strictObject(counts).openapi({
      description: 'Confirmed, contradicted and undecided are parts of the facts; all others of the figures.',
    }),
    digits: z.int().nullable().openapi({ description: 'The median number of digits that its figures are told with.' }),
  })
  .openapi('TrackRecord')
