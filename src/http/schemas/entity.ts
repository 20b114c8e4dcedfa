import { z } from '@hono/zod-openapi'
import { ENTITY_TYPES, MEASURES } from '../../vocabulary/index.ts'
import { facet, judgedFigureRow } from './figure.ts'
import { pageOf } from './page.ts'
import { pledge } from './pledge.ts'
import { judgedEntityRow, judgedEventRow, judgedPositionRow } from './statement.ts'

const strings = z.array(z.string()).readonly()

const summary = {
  entity: z.string().openapi({ description: 'Its id in the gazetteer, or that of a candidate.' }),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  parties: strings.openapi({ description: 'ISO 3166-1 alpha-2.' }),
  isCandidate: z.boolean().openapi({ description: 'Found by the form of its name alone, and merged with nothing.' }),
}

/** One page of entities. */
export const entityList = z
  .strictObject({
    ...pageOf(z.strictObject({ ...summary, documents: z.int() }).openapi('EntitySummary')).shape,
    types: z.array(facet).readonly(),
  })
  .openapi('EntityList')

const known = z
  .strictObject({
    names: z.array(z.strictObject({ lang: z.string(), names: strings })).readonly(),
    parties: strings,
    wikidata: z.string().nullable(),
    whereKnownFrom: z.string(),
  })
  .openapi('KnownEntity')

const series = z
  .strictObject({
    indicator: z.string(),
    measure: z.enum(MEASURES),
    unit: z.string(),
    figures: z.array(judgedFigureRow).readonly(),
  })
  .openapi('EntitySeries')

/** Everything that the record tells of an entity. */
export const entityFacts = z
  .strictObject({
    ...summary,
    known: known.nullable(),
    written: strings.openapi({
      description: 'What documents write where they first name it, the most frequent first.',
    }),
    mentions: pageOf(judgedEntityRow),
    figures: z.int(),
    series: z.array(series).readonly(),
    events: pageOf(judgedEventRow),
    positions: pageOf(judgedPositionRow),
    pledges: z.array(pledge).readonly(),
  })
  .openapi('EntityFacts')
