import { judgedView } from '../../views/index.ts'
import { DOMAINS, STATEMENT_KINDS, type Store } from '../../vocabulary/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { given, oneOf, paging, period, query, state, words } from '../parameters.ts'
import { foundStatements, pageOf, searchFacets, searchHit } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const texts = {
  q: words('Words in any order; a phrase in quotation marks.'),
  publisher: words('The publisher of a document.').optional(),
  from: period.optional().openapi({ description: 'The first time of publication that is kept, in EDTF.' }),
  to: period.optional().openapi({ description: 'The last time of publication that is kept, in EDTF.' }),
}

const lang = words('The language of a document, ISO 639-1.').optional()

const search = get({
  path: '/search',
  summary: 'Passages of all texts that hold all words',
  request: { query: query({ ...texts, lang, ...paging }) },
  answer: ['One page of passages.', pageOf(searchHit)],
})

const facets = get({
  path: '/search/facets',
  summary: 'What a search of texts can be narrowed to while the other filters stay',
  request: { query: query({ ...texts, lang }) },
  answer: ['The values with the number of documents behind each, most first.', searchFacets],
})

const statements = get({
  path: '/search/statements',
  summary: 'Statements that all words stand in or beside',
  request: {
    query: query({
      ...texts,
      kind: oneOf(STATEMENT_KINDS, 'What kind of statement it is.').optional(),
      domain: oneOf(DOMAINS, 'The part of the relationship.').optional(),
      state: state.optional(),
      ...paging,
    }),
  },
  answer: [
    'One page of statements, those of the best documents first, and what they can be narrowed to.',
    foundStatements,
  ],
})

/** Search over all texts and over all statements. */
export const searchRoutes = (store: Store, memory: JudgedMemory) =>
  routes()
    .openapi(search, async (context) => {
      const { q, ...filter } = given(context.req.valid('query'))
      return context.json(await store.search(q, filter), 200)
    })
    .openapi(facets, async (context) => {
      const { q, ...filter } = given(context.req.valid('query'))
      return context.json(await store.searchFacets(q, filter), 200)
    })
    .openapi(statements, async (context) => {
      const { q, ...filter } = given(context.req.valid('query'))
      const found = await store.searchStatements(q, filter)
      const { decision } = await memory.judged()
      const rows = found.rows.map((row) => judgedView(row, decision(row.document.key, row.id)))
      return context.json({ ...found, rows }, 200)
    })
