import { z } from '@hono/zod-openapi'
import { decisionOrNull } from './judgement.ts'
import { BOUNDS, DOMAINS, LINK_RELATIONS, MEASURES, MODALITIES } from '../../vocabulary/index.ts'

const strings = z.array(z.string()).readonly()
const edtf = z.string().nullable()

export const interval = z
  .strictObject({
    low: z.number().nullable(),
    high: z.number().nullable(),
    lowOpen: z.boolean(),
    highOpen: z.boolean(),
  })
  .openapi('Interval', { description: 'A range of real values; null is unbounded.' })

/** What a written number allows, read strictly and loosely. */
export const figureInterval = z.strictObject({ strict: interval, loose: interval })

/** A figure as the record holds it. */
export const figure = z
  .strictObject({
    kind: z.literal('figure'),
    id: z.string(),
    start: z.int().openapi({ description: 'Into the text of the document, in UTF-16 code units.' }),
    end: z.int(),
    quote: z.string(),
    value: z.number(),
    upper: z.number().nullable(),
    unit: z.string().openapi({ example: 'USD' }),
    bound: z.enum(BOUNDS),
    measure: z.enum(MEASURES),
    indicator: z.string().openapi({ example: 'trade.turnover' }),
    variant: z.string().nullable(),
    period: edtf.openapi({ description: 'EDTF.', example: '2023-01/2023-07' }),
    modality: z.enum(MODALITIES),
    deadline: edtf,
    speaker: z.string().nullable(),
    speakerChain: strings,
    actors: strings,
    domain: z.enum(DOMAINS),
    interval: figureInterval,
    inferred: z
      .array(
        z.enum([
          'value',
          'upper',
          'unit',
          'bound',
          'measure',
          'indicator',
          'variant',
          'period',
          'modality',
          'deadline',
          'speaker',
          'speakerChain',
          'actors',
          'domain',
        ]),
      )
      .readonly()
      .openapi({ description: 'The fields that the text does not itself state at this place.' }),
    links: z
      .array(z.strictObject({ relation: z.enum(LINK_RELATIONS), to: z.string() }))
      .readonly()
      .openapi({ description: 'How it stands to other figures of its document, by their id.' }),
  })
  .openapi('Figure')

/** A figure as it was read, and what persons decided about it. */
export const judgedFigure = z.strictObject({ ...figure.shape, judgement: decisionOrNull }).openapi('JudgedFigure')

/** What a row says of its document. */
export const rowDocument = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    published: edtf,
    url: z.string().nullable(),
  })
  .openapi('RowDocument')

/** A figure with its document. */
export const placedFigure = z
  .strictObject({
    ...figure.shape,
    document: rowDocument,
  })
  .openapi('PlacedFigure')

/** A figure with its document and the words around it. */
export const figureRow = z
  .strictObject({ ...placedFigure.shape, before: z.string(), after: z.string() })
  .openapi('FigureRow')

/** As `figureRow`, with what persons decided about it. */
export const judgedFigureRow = z
  .strictObject({ ...figureRow.shape, judgement: decisionOrNull })
  .openapi('JudgedFigureRow')

/** A value that a filter can take, with the number of figures behind it. */
export const facet = z.strictObject({ value: z.string(), count: z.int() }).openapi('Facet')

const facetList = z.array(facet).readonly()

/** The values of all filters. */
export const figureFacets = z
  .strictObject({
    indicators: facetList,
    dyads: facetList,
    periods: facetList,
    modalities: facetList,
    domains: facetList,
    publishers: facetList,
  })
  .openapi('FigureFacets')
