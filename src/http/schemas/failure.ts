import { z } from '@hono/zod-openapi'

/** What went wrong, in a sentence for a person. */
export const failure = z.strictObject({ error: z.string() }).openapi('Failure')

const json = { 'application/json': { schema: failure } }

/** The answer to a request that asks for something in a way that cannot be understood. */
export const BAD_REQUEST = { description: 'A parameter is wrong: which, and what is allowed.', content: json }

/** The answer where there is nothing of that name. */
export const NOT_FOUND = { description: 'There is no such thing in this record.', content: json }

/** The answer where the record may only be read, or another page asks. */
export const REFUSED = { description: 'It may not be changed, or not from there.', content: json }
