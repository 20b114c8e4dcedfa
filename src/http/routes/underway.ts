import { z } from '@hono/zod-openapi'
import { BESIDE_ROOMS } from '../../vocabulary/index.ts'
import type { Beside } from '../beside/index.ts'
import { oneOf } from '../parameters.ts'
import { change, routes } from './route.ts'

const giveUp = change({
  method: 'delete',
  path: '/underway/{room}',
  summary: 'Give up what is being worked out',
  request: {
    params: z.object({ room: oneOf(BESIDE_ROOMS, 'For which room.') }),
    body: { required: true, content: { 'application/json': { schema: z.strictObject({}) } } },
  },
  answer: ['Whether anything was.', z.strictObject({ ended: z.boolean() })],
})

/** What takes long can be given up. */
export const underwayRoutes = (beside: Beside | undefined) =>
  routes().openapi(giveUp, async (context) => {
    const { room } = context.req.valid('param')
    return context.json({ ended: (await beside?.giveUp(room)) ?? false }, 200)
  })
