import { z } from '@hono/zod-openapi'
import { DOMAINS, ENTITY_TYPES, EVENT_STATUSES, EVENT_TYPES, STANCES } from '../../vocabulary/index.ts'
import { judgedFigure, judgedFigureRow, rowDocument } from './figure.ts'
import { decisionOrNull } from './judgement.ts'

const strings = z.array(z.string()).readonly()
const span = { start: z.int(), end: z.int() }
const tied = { id: z.string(), ...span, quote: z.string(), domain: z.enum(DOMAINS) }

const eventFields = {
  kind: z.literal('event'),
  ...tied,
  type: z.enum(EVENT_TYPES),
  date: z.string().nullable().openapi({ description: 'EDTF.', example: '2024-05-16' }),
  actors: strings.openapi({ description: 'ISO 3166-1 alpha-2.' }),
  status: z.enum(EVENT_STATUSES),
  place: z.string().nullable(),
  inferred: z.array(z.enum(['type', 'date', 'actors', 'status', 'place', 'domain'])).readonly(),
}

/** An event as the record holds it. */
export const judgedEvent = z.strictObject({ ...eventFields, judgement: decisionOrNull }).openapi('JudgedEvent')

/** A statement's document, the words around it, and the entities that its sentence names. */
const placed = { document: rowDocument, before: z.string(), after: z.string(), named: strings }

/** An event with its document. */
export const eventRow = z.strictObject({ ...eventFields, ...placed }).openapi('EventRow')

/** As `eventRow`, with what persons decided about it. */
export const judgedEventRow = z.strictObject({ ...eventRow.shape, judgement: decisionOrNull }).openapi('JudgedEventRow')

const entityFields = {
  kind: z.literal('entity'),
  ...tied,
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  parties: strings.openapi({ description: 'ISO 3166-1 alpha-2.' }),
  entity: z.string().openapi({ description: 'Its id in the gazetteer, or that of a candidate.' }),
  mentions: z.array(z.strictObject(span)).readonly(),
  inferred: z.array(z.enum(['type', 'name', 'parties', 'domain', 'entity', 'mentions'])).readonly(),
}

/** An entity as the record holds it: the first mention in its document, with all others. */
export const judgedEntity = z.strictObject({ ...entityFields, judgement: decisionOrNull }).openapi('JudgedEntity')

/** An entity with its document. */
export const entityRow = z.strictObject({ ...entityFields, ...placed }).openapi('EntityRow')

/** As `entityRow`, with what persons decided about it. */
export const judgedEntityRow = z
  .strictObject({ ...entityRow.shape, judgement: decisionOrNull })
  .openapi('JudgedEntityRow')

const positionFields = {
  kind: z.literal('position'),
  ...tied,
  stance: z.enum(STANCES),
  actor: z.string().nullable().openapi({ description: 'As written; null for the author.' }),
  holders: strings.openapi({ description: 'The states that the holder speaks for.' }),
  addressee: strings,
  inferred: z.array(z.enum(['stance', 'actor', 'holders', 'addressee', 'domain'])).readonly(),
}

/** A position as the record holds it. */
export const judgedPosition = z.strictObject({ ...positionFields, judgement: decisionOrNull }).openapi('JudgedPosition')

/** A position with its document. */
export const positionRow = z.strictObject({ ...positionFields, ...placed }).openapi('PositionRow')

/** As `positionRow`, with what persons decided about it. */
export const judgedPositionRow = z
  .strictObject({ ...positionRow.shape, judgement: decisionOrNull })
  .openapi('JudgedPositionRow')

/** A statement of any kind, with what persons decided about it. */
export const judgedStatement = z
  .discriminatedUnion('kind', [judgedFigure, judgedEvent, judgedEntity, judgedPosition])
  .openapi('JudgedStatement')

/** As `judgedStatement`, with its document, the words around it, and the entities that its sentence names. */
export const judgedStatementRow = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...judgedFigureRow.shape, named: strings }),
    judgedEventRow,
    judgedEntityRow,
    judgedPositionRow,
  ])
  .openapi('JudgedStatementRow')
