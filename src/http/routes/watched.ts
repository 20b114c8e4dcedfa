import { z } from '@hono/zod-openapi'
import type { Watches } from '../../intake/index.ts'
import type { Store } from '../../vocabulary/index.ts'
import { query } from '../parameters.ts'
import { intakeJob, watchedAddresses } from '../schemas/index.ts'
import { problemOf } from './intake.ts'
import { change, get, routes } from './route.ts'

const json = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const

const address = z.string({ error: 'an address' }).openapi({ example: 'https://herald.example/feed.xml' })

const list = get({
  path: '/watched',
  summary: 'Feeds and pages that are asked again and again',
  request: { query: query({}) },
  answer: ['Each with when it was and is to be asked, and what came of it.', watchedAddresses],
})

const add = change({
  method: 'post',
  path: '/watched',
  summary: 'Watch an address, or another time apart',
  request: {
    body: json(
      z.strictObject({
        address,
        minutes: z
          .int({ error: 'a whole number or null' })
          .nullable()
          .default(null)
          .openapi({ description: 'Between two times at the least; an hour unless given.' }),
      }),
    ),
  },
  answer: ['What is watched now.', watchedAddresses],
})

const remove = change({
  method: 'delete',
  path: '/watched',
  summary: 'Watch an address no more; what was read of it stays',
  request: { body: json(z.strictObject({ address })) },
  answer: ['What is watched now.', watchedAddresses],
})

const ask = change({
  method: 'post',
  path: '/watched/ask',
  summary: 'Ask all that is watched, be it time or not',
  request: { body: json(z.strictObject({})) },
  answer: ['The job.', intakeJob],
})

/** The list of what is watched, which `chancery watch` reads too. */
export function watchedRoutes(store: Store, watches: Watches | undefined) {
  const problem = problemOf(store, watches)
  const taking = problem === null ? watches : undefined
  const none = { error: problem ?? '' }
  return routes()
    .openapi(list, (context) => context.json({ problem, rows: watches?.list() ?? [] }, 200))
    .openapi(add, (context) => {
      if (taking === undefined) return context.json(none, 403)
      const { address: written, minutes } = context.req.valid('json')
      return context.json({ problem, rows: taking.add(written, minutes) }, 200)
    })
    .openapi(remove, (context) => {
      if (taking === undefined) return context.json(none, 403)
      return context.json({ problem, rows: taking.remove(context.req.valid('json').address) }, 200)
    })
    .openapi(ask, (context) => {
      if (taking === undefined) return context.json(none, 403)
      return context.json(taking.ask(true), 200)
    })
}
