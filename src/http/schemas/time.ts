import { z } from '@hono/zod-openapi'

/** The days that a time covers. */
export const timeSpan = z.strictObject({
  from: z.string().openapi({ example: '2023-01-01' }),
  to: z.string().openapi({ description: 'The first day after it.', example: '2024-01-01' }),
  open: z.enum(['start', 'end']).nullable(),
})
