import { z } from '@hono/zod-openapi'
import {
  BOUNDS,
  DOMAINS,
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  FINDING_RULES,
  JUDGED_KINDS,
  MEASURES,
  MODALITIES,
  NOTED_VERDICTS,
  STANCES,
  VERDICTS,
} from '../../vocabulary/index.ts'

const strings = z.array(z.string()).readonly()
const text = z.string().nullable()

/** Fields of a statement with other values. */
const corrections = z
  .strictObject({
    value: z.number(),
    upper: z.number().nullable(),
    unit: z.string(),
    bound: z.enum(BOUNDS),
    measure: z.enum(MEASURES),
    indicator: z.string(),
    variant: text,
    period: text,
    modality: z.enum(MODALITIES),
    deadline: text,
    speaker: text,
    speakerChain: strings,
    actors: strings,
    domain: z.enum(DOMAINS),
    type: z.enum([...EVENT_TYPES, ...ENTITY_TYPES]),
    date: text,
    status: z.enum(EVENT_STATUSES),
    place: text,
    name: z.string(),
    parties: strings,
    stance: z.enum(STANCES),
    actor: text,
    holders: strings,
    addressee: strings,
  })
  .partial()
  .openapi('Corrections', {
    description: 'Fields of a statement, each of one that its kind has, with the values that they should have.',
  })

const signature = {
  by: z.string().openapi({ description: 'Whoever judged, by the name they gave.' }),
  at: z.string().openapi({ description: 'ISO 8601, UTC.', example: '2024-09-01T10:00:00.000Z' }),
}

const verdict = z.enum(NOTED_VERDICTS)

const judgement = {
  id: z.string(),
  verdict,
  reason: z.string(),
  corrections,
  ...signature,
}

/** What stands of the judgements of a statement or finding. */
export const decision = z
  .strictObject({ ...judgement, judgements: z.array(z.strictObject(judgement)).readonly() })
  .openapi('Decision', { description: 'The last judgement that stands, the corrections of all, and each of them.' })

/** `null` where no person has looked. */
export const decisionOrNull = decision
  .nullable()
  .openapi({ description: 'What persons decided about it; null where only the machine has looked at it.' })

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(JUDGED_KINDS), id: z.string(), ordinal: z.int() }),
  z.strictObject({ kind: z.literal('finding'), id: z.string(), rule: z.enum(FINDING_RULES), evidence: z.string() }),
])

/** A judgement with where its words stand now. */
export const placedJudgement = z
  .strictObject({
    ...judgement,
    target,
    document: z.string(),
    quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    start: z.int(),
    takenBack: z.strictObject(signature).nullable(),
    name: z.string(),
    title: text,
    found: z.enum(['there', 'moved', 'lost']),
    statement: text,
  })
  .openapi('Judgement')

const LONGEST = 8000

const written = (most: number) => z.string({ error: `a text of at most ${most} characters` }).max(most)

const seen = written(64).optional().openapi({
  description:
    'The id of the judgement that had the last word when it was decided, empty for none: refused where another has it by now.',
})

/** What a person asks to have noted; everything else is taken from the record itself. */
export const askedJudgement = z
  .strictObject(
    {
      target: written(64).openapi({ description: 'The id of a statement or of a finding.' }),
      document: written(64).optional().openapi({ description: 'The key of the document, for copies of one text.' }),
      verdict: z.enum(VERDICTS, { error: `one of ${VERDICTS.join(', ')}` }),
      reason: written(LONGEST).default(''),
      corrections: z.record(z.string(), z.unknown(), { error: 'fields with their values' }).optional(),
      by: written(LONGEST),
      seen,
    },
    { error: notJudgement },
  )
  .openapi('AskedJudgement')

/** By whom. */
export const signed = z.strictObject({ by: written(LONGEST), seen }, { error: notJudgement })

function notJudgement({ code, keys }: { readonly code?: string; readonly keys?: unknown }): string | undefined {
  if (code === 'invalid_type') return 'A judgement is one object of JSON.'
  return code === 'unrecognized_keys' ? `There is no field ${String(keys)} of a judgement.` : undefined
}

/** What became of it. */
export const judged = z
  .strictObject({
    id: z.string().openapi({ description: 'Of the judgement that was given or taken back.' }),
    target: z.string(),
    document: z.string(),
    judgement: decisionOrNull,
  })
  .openapi('Judged')

/** Whether the record may be judged, and in whose name where the page knows no other. */
export const judging = z
  .strictObject({
    by: z.string(),
    writable: z.boolean(),
    problem: text.openapi({ description: 'In one sentence why it may not be judged, and what to do.' }),
  })
  .openapi('Judging')

/** What stands about a statement or a finding. */
export const standing = z
  .strictObject({ target: z.string(), document: z.string(), judgement: decisionOrNull })
  .openapi('Standing')

/** The answer where somebody else has decided since: what stands now. */
export const STALE = {
  description: 'Somebody decided about it since it was seen: what stands now.',
  content: {
    'application/json': { schema: z.strictObject({ error: z.string(), judgement: decisionOrNull }).openapi('Stale') },
  },
}
