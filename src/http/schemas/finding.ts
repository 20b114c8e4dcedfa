import { z } from '@hono/zod-openapi'
import { FINDING_RULES, MEASURES, SEVERITIES } from '../../vocabulary/index.ts'
import { facet, rowDocument } from './figure.ts'
import { caveat } from './official.ts'
import { decisionOrNull } from './judgement.ts'

const place = { start: z.int(), end: z.int() }
const around = { before: z.string(), after: z.string() }

const evidence = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('statement'),
      doc: z.string(),
      ...place,
      quote: z.string(),
      id: z.string(),
      version: z.int().optional().openapi({ description: 'Of an earlier version, where it stands in one.' }),
      document: rowDocument,
      ...around,
    }),
    z.strictObject({
      kind: z.literal('official'),
      id: z.string(),
      indicator: z.string(),
      measure: z.enum(MEASURES),
      actors: z.array(z.string()).readonly(),
      period: z.string(),
      value: z.number(),
      unit: z.string(),
      basis: z.string().nullable(),
      producer: z.string(),
      url: z.string(),
      retrieved: z.string(),
      caveats: z.array(caveat).readonly(),
    }),
  ])
  .openapi('Evidence')

const change = {
  field: z.enum(['actors', 'period', 'indicator', 'value', 'unit']),
  from: z.string(),
  to: z.string(),
}

const changes = z.array(z.strictObject(change)).readonly()

const repair = z
  .strictObject({
    ...change,
    also: changes,
    fit: z.strictObject({ matched: z.int(), of: z.int() }),
    runnersUp: z.array(changes).readonly(),
  })
  .openapi('Repair', { description: 'What would make the statement fit, how well, and what else would.' })

/** A finding in its place, with what persons decided about it. */
export const finding = z
  .strictObject({
    id: z.string(),
    rule: z.enum(FINDING_RULES),
    severity: z.enum(SEVERITIES),
    doc: z.string(),
    ...place,
    quote: z.string(),
    message: z.string(),
    arithmetic: z.string(),
    evidence: z.array(evidence).readonly(),
    repair: repair.nullable(),
    document: rowDocument,
    statement: z.string().nullable().openapi({ description: 'The id of the statement whose words it has.' }),
    ...around,
    judgement: decisionOrNull,
    changed: z.boolean().openapi({ description: 'Whether it rests on something else than what was judged.' }),
  })
  .openapi('Finding')

const facets = z.array(facet).readonly()

/** One page of findings with what they can be narrowed by. */
export const findingList = z
  .strictObject({
    total: z.int(),
    rows: z.array(finding).readonly(),
    rules: facets,
    severities: facets,
    documents: z.array(z.strictObject({ ...facet.shape, name: z.string() })).readonly(),
    moreDocuments: z.int(),
    statuses: facets,
  })
  .openapi('FindingList')
