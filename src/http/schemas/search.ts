import { z } from '@hono/zod-openapi'
import { documentSummary } from './document.ts'
import { facet } from './figure.ts'
import { judgedStatementRow } from './statement.ts'

const facets = z.array(facet).readonly()

/** A passage that a search found. */
export const searchHit = z
  .strictObject({
    document: documentSummary,
    passage: z.string(),
    start: z.int(),
    marks: z
      .array(z.strictObject({ start: z.int(), end: z.int() }))
      .readonly()
      .openapi({ description: 'Spans within the passage.' }),
  })
  .openapi('SearchHit')

/** What a search of texts can be narrowed to. */
export const searchFacets = z.strictObject({ publishers: facets, languages: facets }).openapi('SearchFacets')

/** A page of the statements that a search found. */
export const foundStatements = z
  .strictObject({
    total: z.int(),
    rows: z.array(judgedStatementRow).readonly(),
    documents: z.int().openapi({ description: 'Documents in which all words stand.' }),
    searched: z.int().openapi({ description: 'How many of them, the best first, were looked through.' }),
    kinds: facets,
    domains: facets,
    states: facets,
    publishers: facets,
  })
  .openapi('FoundStatements')
