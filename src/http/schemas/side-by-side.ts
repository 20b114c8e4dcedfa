import { z } from '@hono/zod-openapi'
import { rowDocument } from './figure.ts'

const piece = z.strictObject({ words: z.string(), differs: z.boolean(), marked: z.boolean() })

const part = z.strictObject({ start: z.int(), pieces: z.array(piece).readonly() }).nullable()

const side = z.strictObject({
  document: rowDocument,
  lang: z.string().nullable(),
  statement: z.string().nullable().openapi({ description: 'The statement that is compared, where it stands there.' }),
})

/** Two articles side by side. */
export const sideBySide = z
  .strictObject({
    one: side,
    other: side,
    same: z.int().openapi({ description: 'How many paragraphs of both tell the same.' }),
    rows: z
      .array(
        z.strictObject({
          one: part,
          other: part,
          isSame: z.boolean().openapi({ description: 'Whether both tell the same, so that their words are compared.' }),
        }),
      )
      .readonly(),
  })
  .openapi('SideBySide')
