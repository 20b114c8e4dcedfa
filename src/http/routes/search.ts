import type { Store } from '../../vocabulary/index.ts'
import { paging, query, words } from '../parameters.ts'
import { pageOf, searchHit } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const search = get({
  path: '/search',
  summary: 'Passages of all texts that hold all words',
  request: { query: query({ q: words('Words in any order; a phrase in quotation marks.'), ...paging }) },
  answer: ['One page of passages.', pageOf(searchHit)],
})

/** Search over all texts. */
export const searchRoutes = (store: Store) =>
  routes().openapi(search, async (context) => {
    const { q, limit, offset } = context.req.valid('query')
    return context.json(await store.search(q, limit, offset), 200)
  })
