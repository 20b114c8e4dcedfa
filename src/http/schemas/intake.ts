import { z } from '@hono/zod-openapi'
import { INTAKE_KINDS, INTAKE_STATES, WATCH_RESULTS } from '../../vocabulary/index.ts'

const count = z.int()
const time = (description: string) =>
  z
    .string()
    .nullable()
    .openapi({ description: `ISO 8601, ${description}.` })
const outcomes = { added: count, 'new-version': count, reread: count, unchanged: count }
const statements = z.strictObject({ figure: count, event: count, entity: count, position: count })

/** One job of reading documents into the record. */
export const intakeJob = z
  .strictObject({
    id: z.string(),
    kind: z.enum(INTAKE_KINDS),
    state: z.enum(INTAKE_STATES),
    created: z.string(),
    started: time('when it began to read'),
    ended: time('when it was over'),
    files: count.openapi({ description: 'Files that have come.' }),
    filesExpected: count,
    bytes: count,
    addresses: count,
    done: count.openapi({ description: 'Documents that were read or refused.' }),
    total: count.nullable().openapi({ description: 'null while nobody knows how many there are.' }),
    part: z.number().openapi({ description: 'How much is done, from 0 to 1.' }),
    reading: z.string().nullable().openapi({ description: 'What is being read.' }),
    outcomes: z.strictObject(outcomes),
    statements,
    notRead: count.openapi({ description: 'Documents that were kept and not read, for want of their language.' }),
    refused: count,
    unchanged: count.openapi({ description: 'Watched addresses that had nothing new.' }),
    problem: z.string().nullable().openapi({ description: 'Why it failed.' }),
  })
  .openapi('IntakeJob')

export const intakeJobs = z.strictObject({ rows: z.array(intakeJob).readonly() })

/** A document that a job put into the record. */
export const takenDocument = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    outcome: z.enum(['added', 'new-version', 'reread', 'unchanged']),
    read: z.boolean(),
    lang: z.string().nullable(),
    statements,
  })
  .openapi('TakenDocument')

/** What a job could not read. */
export const refusedInput = z
  .strictObject({ file: z.string(), problem: z.string(), remedy: z.string() })
  .openapi('RefusedInput')

/** What may be given to the record here. */
export const intake = z
  .strictObject({
    problem: z.string().nullable().openapi({ description: 'Why nothing can be given, where it is so.' }),
    limits: z.strictObject({ document: count, file: count, bytes: count, files: count, addresses: count }),
    documents: z.array(z.string()).readonly().openapi({ description: 'Extensions of files that are one document.' }),
    folder: z.array(z.string()).readonly().openapi({ description: 'Extensions that are taken out of a folder.' }),
  })
  .openapi('Intake')

/** What is watched. */
export const watchedAddresses = z.strictObject({
  problem: z.string().nullable(),
  rows: z
    .array(
      z
        .strictObject({
          address: z.string(),
          minutes: z.number(),
          asked: time('when it was last asked'),
          due: time('when it is to be asked again; null where it is time'),
          result: z.enum(WATCH_RESULTS).nullable(),
          problem: z.string().nullable(),
          items: count,
        })
        .openapi('WatchedAddress'),
    )
    .readonly(),
})
