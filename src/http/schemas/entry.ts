import { z } from '@hono/zod-openapi'
import { figureRow, placedFigure, interval } from './figure.ts'
import {
  BOUNDS,
  DEFINITION_FIELDS,
  ENTRY_CAUTIONS,
  MEASURES,
  DERIVATION_WAYS,
  OFFICIAL_FITS,
  OFFICIAL_STATUSES,
  SCOPE_DIFFERENCES,
  STANDINGS_IN_ENTRY,
} from '../../vocabulary/index.ts'

const place = {
  key: z.string().openapi({ description: 'Twelve hex digits.', example: '0a1b2c3d4e5f' }),
  title: z.string().openapi({ example: 'Trade turnover (China–Russia) 2023' }),
  indicator: z.string(),
  actors: z.array(z.string()).readonly(),
  unit: z.string(),
  measure: z.enum(MEASURES),
  period: z.string().nullable().openapi({ description: 'EDTF.' }),
  standing: z.enum(['fact', 'future']),
}

/** An entry in a list. */
export const entrySummary = z
  .strictObject({
    ...place,
    figures: z.int(),
    articles: z.int(),
    origins: z.int().openapi({ description: 'How many of the articles do not go back to another.' }),
    definitions: z.int(),
    groups: z.int().openapi({ description: 'Groups of figures that meet, of its first definition.' }),
    outsiders: z.int().openapi({ description: 'Figures outside the largest group of every definition.' }),
    disputed: z.boolean().openapi({ description: 'Whether what texts themselves state cannot all be true.' }),
    cautions: z
      .array(z.enum(ENTRY_CAUTIONS))
      .readonly()
      .openapi({ description: 'Why figures that do not meet need not contradict each other.' }),
    common: interval,
    mostPrecise: placedFigure,
  })
  .openapi('EntrySummary')

const member = z.strictObject({
  at: z.int().openapi({ description: 'Its place in the list of figures.' }),
  unsaid: z.array(z.enum(DEFINITION_FIELDS)).readonly(),
  standing: z.enum(STANDINGS_IN_ENTRY),
  arithmetic: z.string().nullable(),
})

const group = z
  .strictObject({
    members: z.array(member).readonly(),
    figures: z.int(),
    articles: z.int(),
    origins: z.int(),
    common: interval,
    strict: interval,
    mostPrecise: placedFigure,
  })
  .openapi('EntryGroup', { description: 'Figures that all have a value in common.' })

const point = z
  .strictObject({
    id: z.string().openapi({ description: 'Its file and line.', example: 'cn-ru-trade-gacc.csv:62' }),
    indicator: z.string(),
    variant: z.string().nullable(),
    measure: z.enum(MEASURES),
    reporter: z.string(),
    partner: z.string().nullable(),
    period: z.string(),
    value: z.number(),
    unit: z.string(),
    bound: z.enum(BOUNDS),
    basis: z.string().nullable(),
    status: z.enum(OFFICIAL_STATUSES),
    producer: z.string(),
    via: z.string().nullable(),
    note: z.string().nullable(),
    url: z.string(),
    retrieved: z.string(),
    interval: z.strictObject({ strict: interval, loose: interval }),
  })
  .openapi('OfficialPoint', { description: 'A published value with its source.' })

const caveat = z.strictObject({
  code: z.string(),
  reason: z.string(),
  part: z.number(),
  points: z.number(),
  confirmsOnly: z.boolean(),
})

const definition = z
  .strictObject({
    variant: z.string().nullable(),
    reporter: z.string().nullable().openapi({ description: 'ISO 3166-1: whose statistics.' }),
    groups: z.array(group).readonly().openapi({ description: 'The largest first.' }),
    groupCount: z.int(),
    official: z
      .array(
        z.strictObject({
          point,
          value: z.number(),
          interval,
          reporter: z.string().nullable(),
          caveats: z.array(caveat).readonly(),
          allowed: interval,
          fit: z.enum(OFFICIAL_FITS),
        }),
      )
      .readonly(),
  })
  .openapi('EntryDefinition', { description: 'The figures that can be of one definition, lined up.' })

const neighbour = z
  .strictObject({
    ...place,
    differences: z.array(z.enum(SCOPE_DIFFERENCES)).readonly(),
    figures: z.int(),
    articles: z.int(),
    mostPrecise: placedFigure,
  })
  .openapi('EntryNeighbour')

const derivation = z
  .strictObject({
    way: z.enum(DERIVATION_WAYS),
    interval,
    meets: z.boolean().openapi({ description: 'Whether it meets what the figures of the entry have in common.' }),
    from: z.array(z.strictObject({ title: z.string(), figure: placedFigure })).readonly(),
  })
  .openapi('EntryDerivation', { description: 'What follows from statements of other entries.' })

const origin = z
  .strictObject({
    articles: z.int(),
    members: z.array(z.int()).readonly().openapi({ description: 'Their places in the list of figures.' }),
    why: z
      .array(
        z.strictObject({
          kind: z.enum(['source', 'copy', 'publisher', 'document']),
          name: z.string(),
          articles: z.int(),
        }),
      )
      .readonly(),
  })
  .openapi('EntryOrigin', { description: 'Articles that count once, and why.' })

/** One entry whole. */
export const entryView = z
  .strictObject({
    ...entrySummary.shape,
    shared: z.array(origin).readonly().openapi({ description: 'Origins of more than one article.' }),
    list: z
      .array(z.strictObject({ figure: figureRow, value: z.number(), interval: figureRow.shape.interval }))
      .readonly()
      .openapi({ description: 'Its figures in the order of publication.' }),
    lined: z.array(definition).readonly(),
    derived: z.array(derivation).readonly(),
    neighbours: z.array(neighbour).readonly(),
    neighbourCount: z.int(),
  })
  .openapi('Entry')

/** How one figure stands in its entry; `null` where it cannot be compared. */
export const figureStanding = z.strictObject({
  place: z
    .strictObject({
      entry: entrySummary,
      standing: z.enum(STANDINGS_IN_ENTRY),
      arithmetic: z.string().nullable(),
    })
    .nullable()
    .openapi('FigureStanding'),
})
