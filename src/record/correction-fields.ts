import { z } from 'zod'
import { spanOfTime } from '../interval/index.ts'
import { DOMAINS, ENTITY_TYPES, EVENT_STATUSES, EVENT_TYPES, STANCES, type StatementKind } from '../vocabulary/index.ts'

const LONGEST = 400
export const MOST = 24

const TIME = 'a time in EDTF, like 2023, 2023-05 or 2023-01/2023-07'
const STATE = 'ISO codes of states, like CN'

export const oneOf = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.enum(codes, { error: `one of ${codes.join(', ')}` })

export const text = z.string({ error: 'a text' }).min(1, { error: 'a text' }).max(LONGEST, { error: 'a shorter text' })

export const time = z.string({ error: TIME }).refine((edtf) => spanOfTime(edtf) !== null, { error: TIME })

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

const isState = (code: string): boolean => /^[A-Z]{2}$/u.test(code) && regions.of(code) !== undefined

export const states = z
  .array(z.string({ error: STATE }).refine(isState, { error: STATE }))
  .max(MOST, { error: `at most ${MOST} states` })
  .readonly()

const domain = oneOf(DOMAINS)

/** The fields that a person can correct of each kind but figures. Whom an entity is, and where it is meant, is read. */
export const TOLD_FIELDS = {
  event: z
    .strictObject({
      type: oneOf(EVENT_TYPES),
      date: time.nullable(),
      status: oneOf(EVENT_STATUSES),
      actors: states,
      place: text.nullable(),
      domain,
    })
    .partial(),
  entity: z.strictObject({ type: oneOf(ENTITY_TYPES), name: text, parties: states, domain }).partial(),
  position: z
    .strictObject({ stance: oneOf(STANCES), actor: text.nullable(), holders: states, addressee: states, domain })
    .partial(),
} satisfies Record<Exclude<StatementKind, 'figure'>, z.ZodObject>

const ARTICLES: Readonly<Record<StatementKind, string>> = {
  figure: 'a figure',
  event: 'an event',
  entity: 'an entity',
  position: 'a position',
}

/** What is wrong with corrections, in one sentence. */
export function complaint({ issues }: z.core.$ZodError, kind: StatementKind): string {
  const [issue] = issues
  if (issue?.code === 'unrecognized_keys') return `There is no field ${issue.keys.join(', ')} of ${ARTICLES[kind]}.`
  const [name] = issue?.path ?? []
  return name === undefined
    ? `Corrections are fields of ${ARTICLES[kind]} with their values.`
    : `The field ${String(name)} must be ${issue!.message}.`
}
