import type { Store } from '../../vocabulary/index.ts'
import { query } from '../parameters.ts'
import { recordStatus } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const status = get({
  path: '/status',
  summary: 'What the record holds',
  request: { query: query({}) },
  answer: ['Its counts.', recordStatus],
})

/** What the record holds. */
export const statusRoutes = (store: Store) =>
  routes().openapi(status, async (context) => context.json(await store.status(), 200))
