import { sideBySide as aligned } from '../../record/index.ts'
import { sideBySideView } from '../../views/index.ts'
import type { Store } from '../../vocabulary/index.ts'
import { query, words } from '../parameters.ts'
import { sideBySide } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const two = get({
  path: '/side-by-side',
  summary: 'Two documents side by side, with the words in which they differ',
  request: {
    query: query({
      one: words('The key of a document.'),
      other: words('The key of the other.'),
      statement: words('A statement of the one that is marked.').optional(),
      beside: words('A statement of the other that is marked.').optional(),
    }),
  },
  answer: ['Their paragraphs, those that tell the same beside each other.', sideBySide],
})

/** Two articles read together. */
export const sideBySideRoutes = (store: Store) =>
  routes().openapi(two, async (context) => {
    const { one, other, statement, beside } = context.req.valid('query')
    const [left, right] = [await store.reading(one), await store.reading(other)]
    if (!left || !right) {
      return context.json({ error: `This record holds no document ${left ? other : one}.` }, 404)
    }
    const ours = left.statements.find(({ id }) => id === statement)
    const theirs = right.statements.find(({ id }) => id === beside)
    const anchor = ours && theirs ? { one: ours.start, other: theirs.start } : null
    const view = sideBySideView(
      { reading: left, statement },
      { reading: right, statement: beside },
      aligned(left, right, anchor),
    )
    return context.json(view, 200)
  })
