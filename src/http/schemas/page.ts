import { z } from '@hono/zod-openapi'

/** One page of a list, with the number of all its rows. */
export const pageOf = <T extends z.ZodType>(row: T) => z.strictObject({ total: z.int(), rows: z.array(row).readonly() })
