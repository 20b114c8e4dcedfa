import { z } from '@hono/zod-openapi'
import type { Store } from '../../vocabulary/index.ts'
import { query } from '../parameters.ts'
import { documentCopies, nearCopy } from '../schemas/index.ts'
import { copiesAmong, copiesOfDocument } from '../told-again.ts'
import { get, routes } from './route.ts'

const MOST_DOCUMENTS = 100

const keys = z
  .string()
  .regex(/^[0-9a-f]{12}(?:,[0-9a-f]{12})*$/, { error: 'keys of documents, parted by commas' })
  .transform((written) => written.split(','))
  .refine(({ length }) => length <= MOST_DOCUMENTS, { error: `the keys of ${MOST_DOCUMENTS} documents at most` })
  .openapi({ type: 'string', description: `Keys of ${MOST_DOCUMENTS} documents at most.`, example: '0a1b2c3d4e5f' })

const among = get({
  path: '/copies',
  summary: 'Which documents are near-copies of earlier ones',
  request: { query: query({ documents: keys }) },
  answer: ['Each of the documents that is a copy, with the earlier one.', z.strictObject({ rows: z.array(nearCopy) })],
})

const ofOne = get({
  path: '/documents/{key}/copies',
  summary: 'What of a document stands in others',
  request: { params: z.object({ key: z.string().openapi({ example: '0a1b2c3d4e5f' }) }) },
  answer: ['Its near-copies, and its passages with their places elsewhere.', documentCopies],
})

/** What is told again in several documents. */
export const copyRoutes = (store: Store) =>
  routes()
    .openapi(among, async (context) => {
      const { documents } = context.req.valid('query')
      return context.json({ rows: await copiesAmong(store, documents) }, 200)
    })
    .openapi(ofOne, async (context) => {
      const { key } = context.req.valid('param')
      const copies = await copiesOfDocument(store, key)
      return copies ? context.json(copies, 200) : context.json({ error: `This record holds no document ${key}.` }, 404)
    })
