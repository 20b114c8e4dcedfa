import { z } from '@hono/zod-openapi'
import { judgedReading } from '../../judging/index.ts'
import { judgedView } from '../../views/index.ts'
import type { Store } from '../../vocabulary/index.ts'
import { given, oneOf, paging, query, wholeNumber, words, yesOrNo } from '../parameters.ts'
import { documentSummary, pageOf, reading } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const SORTS = ['published', 'title', 'publisher', 'figures', 'lang'] as const

const list = get({
  path: '/documents',
  summary: 'The documents of the record',
  request: {
    query: query({
      text: words('Words in the title, publisher or file name.').optional(),
      publisher: words('The publisher, as the record writes it.').optional(),
      lang: words('ISO 639-1.').optional(),
      sort: oneOf(SORTS, 'By the date of publication unless said.').optional(),
      descending: yesOrNo('From the last to the first.').optional(),
      ...paging,
    }),
  },
  answer: ['One page of the list.', pageOf(documentSummary)],
})

const one = get({
  path: '/documents/{key}',
  summary: 'A document with its text and everything taken down from it',
  request: {
    params: z.object({ key: z.string().openapi({ description: 'Its key in the list.', example: '0a1b2c3d4e5f' }) }),
    query: query({
      version: wholeNumber(
        1,
        Number.MAX_SAFE_INTEGER,
        '1 for the first that was read; the last unless said.',
      ).optional(),
    }),
  },
  answer: ['The version.', reading],
})

/** The list of documents, and each of them whole. */
export const documentRoutes = (store: Store) =>
  routes()
    .openapi(list, async (context) => context.json(await store.documents(given(context.req.valid('query'))), 200))
    .openapi(one, async (context) => {
      const { key } = context.req.valid('param')
      const { version } = context.req.valid('query')
      const found = await store.reading(key, version)
      if (found) {
        const decision = await judgedReading(store, found)
        const statements = found.statements.map((statement) => judgedView(statement, decision(statement.id)))
        return context.json({ ...found, statements }, 200)
      }
      const which = version === undefined ? '' : ` in version ${version}`
      return context.json({ error: `This record holds no document ${key}${which}.` }, 404)
    })
