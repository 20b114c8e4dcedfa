import { z } from '@hono/zod-openapi'
import { LEFTOVER_REASONS } from '../../vocabulary/index.ts'
import { judgedStatement } from './statement.ts'

const text = z.string().nullable()
const span = { start: z.int(), end: z.int() }

/** A document in a list, by its current version. */
export const documentSummary = z
  .strictObject({
    key: z.string().openapi({ example: '0a1b2c3d4e5f' }),
    id: z.string(),
    name: z.string(),
    url: text,
    title: text,
    publisher: text,
    author: text,
    lang: text.openapi({ description: 'ISO 639-1.' }),
    published: text.openapi({ description: 'EDTF.', example: '2024-08-21' }),
    licence: text,
    read: z.boolean().openapi({ description: 'False where its language is not read yet.' }),
    words: z.int(),
    figures: z.int(),
    leftovers: z.int(),
    versions: z.int(),
  })
  .openapi('DocumentSummary')

const furniture = z
  .strictObject({
    ...span,
    kind: z.enum([
      'share',
      'vote',
      'poll',
      'widget',
      'comment-form',
      'menu',
      'related',
      'repeated',
      'notice',
      'markup',
    ]),
  })
  .openapi('Furniture')

const leftover = z
  .strictObject({ ...span, quote: z.string(), reason: z.enum(LEFTOVER_REASONS) })
  .openapi('Leftover', { description: 'A number of the prose that became no statement, and why.' })

/** One version of a document with everything that was taken down from it. */
export const reading = z
  .strictObject({
    ...documentSummary.shape,
    format: z.string(),
    text: z.string(),
    textHash: z.string(),
    bytesHash: z.string(),
    inferred: z.array(z.enum(['url', 'title', 'publisher', 'author', 'lang', 'published', 'licence'])).readonly(),
    headings: z.array(z.strictObject({ ...span, level: z.int() })).readonly(),
    furniture: z.array(furniture).readonly(),
    statements: z.array(judgedStatement).readonly(),
    named: z
      .array(z.array(z.string()).readonly())
      .readonly()
      .openapi({ description: 'Of each statement the ids of the entities that its sentence names.' }),
    leftoverList: z.array(leftover).readonly(),
    version: z.int(),
  })
  .openapi('Reading')
