import { z } from '@hono/zod-openapi'
import { BESIDE_ROOMS } from '../../vocabulary/index.ts'

/** What is being worked out. */
export const underway = z
  .strictObject({
    room: z.enum(BESIDE_ROOMS),
    seconds: z.int().openapi({ description: 'Since somebody began to wait.' }),
    progress: z
      .strictObject({ part: z.enum(['figures', 'texts']), done: z.int(), total: z.int() })
      .nullable()
      .openapi({ description: 'Documents looked through; null where it is not known.' }),
  })
  .openapi('Underway')

/** The answer to who prefers to be told how far it is. */
export const UNDERWAY = {
  description: 'Still being worked out, where `Prefer: respond-async, wait=1` asks to be told; ask again.',
  content: { 'application/json': { schema: underway } },
}
