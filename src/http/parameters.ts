import { z } from '@hono/zod-openapi'
import { dyadFrom } from '../views/index.ts'

const MOST_ROWS = 500
const USUAL_ROWS = 100
const LONGEST = 400

/** The parameters of a request's query: no others are taken, since a misspelled filter would silently filter nothing. */
export const query = <T extends z.core.$ZodShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `There is no parameter ${String(keys)} here; there are ${Object.keys(shape).join(', ')}.`
        : undefined,
  })

/** A text of some length. */
export const words = (description: string) => {
  const error = `a text of 1 to ${LONGEST} characters`
  return z.string({ error }).min(1, { error }).max(LONGEST, { error }).openapi({ description })
}

/** One of several codes. */
export const oneOf = <const T extends readonly [string, ...string[]]>(codes: T, description: string) =>
  z.enum(codes, { error: `one of ${codes.join(', ')}` }).openapi({ description })

/** `true` or `false`. */
export const yesOrNo = (description: string) =>
  z
    .enum(['true', 'false'], { error: 'true or false' })
    .transform((written) => written === 'true')
    .openapi({ type: 'boolean', description })

export const wholeNumber = (least: number, most: number, description: string) => {
  const error =
    most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least}` : `a whole number, ${least} to ${most}`
  return z.coerce
    .number({ error })
    .int({ error })
    .min(least, { error })
    .max(most, { error })
    .openapi({ type: 'integer', minimum: least, maximum: most, description })
}

/** Two states in either order. */
export const dyad = z
  .string()
  .refine((written) => dyadFrom(written) !== null, { error: 'two different ISO codes of states, like CN-RU' })
  .transform((written) => dyadFrom(written) ?? written)
  .openapi({ type: 'string', description: 'Two ISO 3166-1 codes.', example: 'CN-RU' })

/** One state. */
export const state = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'the ISO code of a state, like KE' })
  .openapi({ description: 'ISO 3166-1, two letters.', example: 'KE' })

/** The start of an EDTF time. */
export const period = z
  .string()
  .regex(/^[\dX./~?%-]{1,40}$/, { error: 'the start of a date in EDTF, like 2023 or 2023-05' })
  .openapi({ description: 'The start of an EDTF time: 2023 keeps 2023, 2023-05 and 2023-01/2023-07.' })

/** A day of the calendar. */
export const day = z.iso
  .date({ error: 'a day, like 2024-08-21' })
  .openapi({ description: 'A day.', example: '2024-08-21' })

/** Which rows of a list. */
export const paging = {
  limit: wholeNumber(1, MOST_ROWS, `At most so many rows; ${USUAL_ROWS} unless said.`).default(USUAL_ROWS),
  offset: wholeNumber(0, Number.MAX_SAFE_INTEGER, 'So many rows are passed over; none unless said.').default(0),
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** What was asked for, without the parameters that were not given. */
export function given<T extends object>(asked: T): Given<T> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Given<T>
}

/** What is wrong with a request, in one sentence; `what` is wrong has a name. */
export function complaint({ issues }: z.core.$ZodError, what: 'parameter' | 'field' = 'parameter'): string {
  const [issue] = issues
  if (!issue) return 'The request could not be understood.'
  const [name] = issue.path
  return name === undefined ? issue.message : `The ${what} ${String(name)} must be ${issue.message}.`
}
