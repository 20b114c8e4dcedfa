import { z } from '@hono/zod-openapi'

const document = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
  })
  .openapi('CopiedDocument')

const span = { start: z.int(), end: z.int() }

const copy = z.strictObject({
  kind: z.literal('copy'),
  document,
  of: document,
  share: z.number().openapi({
    description: 'The part of its words, in the text with less in common, that stands in passages which both have.',
  }),
})

/** A document whose whole text is nearly another's. */
export const nearCopy = copy.openapi('NearCopy')

/** What of one document stands in others. */
export const documentCopies = z
  .strictObject({
    copyOf: copy.nullable().openapi({ description: 'The earlier document that it is nearly the same as.' }),
    copies: z.array(nearCopy).readonly(),
    passages: z
      .array(
        z.strictObject({ ...span, total: z.int(), places: z.array(z.strictObject({ document, ...span })).readonly() }),
      )
      .readonly(),
    more: z.boolean(),
  })
  .openapi('DocumentCopies')
