import { z } from '@hono/zod-openapi'
import { STATEMENT_KINDS } from '../../vocabulary/index.ts'
import { decisionOrNull } from './judgement.ts'

const LONGEST = 8000

const text = z.string({ error: `a text of at most ${LONGEST} characters` }).max(LONGEST)
const place = z.int({ error: 'a place in the text' }).min(0)

const kind = z.enum(STATEMENT_KINDS, { error: `one of ${STATEMENT_KINDS.join(', ')}` })

/** A statement that reading had missed. */
export const askedStatement = z
  .strictObject(
    {
      document: text.openapi({ description: 'The key of the document.' }),
      start: place,
      end: place,
      quote: text.openapi({ description: 'What stands there.' }),
      kind,
      fields: z.record(z.string(), z.unknown(), { error: 'fields with their values' }),
      reason: text.default(''),
      by: text,
    },
    { error: notStatement },
  )
  .openapi('AskedStatement')

function notStatement({ code, keys }: { readonly code?: string; readonly keys?: unknown }): string | undefined {
  if (code === 'invalid_type') return 'A statement is one object of JSON.'
  return code === 'unrecognized_keys' ? `There is no field ${String(keys)} of a statement that is added.` : undefined
}

/** What was added. */
export const addedStatement = z
  .strictObject({
    id: z.string().openapi({ description: 'Of the judgement that added it.' }),
    statement: z.string(),
    document: z.string(),
    judgement: decisionOrNull,
  })
  .openapi('AddedStatement')

/** Fields of a statement that may be added. */
export const suggestion = z
  .strictObject({ kind, fields: z.record(z.string(), z.unknown()) })
  .openapi('Suggestion', { description: 'As reading would take the words, else as what stands next to them.' })
