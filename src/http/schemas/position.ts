import { z } from '@hono/zod-openapi'
import { DOMAINS, EVENT_STATUSES, EVENT_TYPES, STANCES } from '../../vocabulary/index.ts'
import { facet } from './figure.ts'
import { judgedPositionRow } from './statement.ts'

const holder = z.string().openapi({
  description: 'ISO 3166-1 alpha-2, author for what documents say themselves, other where no state can be told.',
})
const positions = z.int()
const stance = z.strictObject({ stance: z.enum(STANCES), positions })
const cell = z.strictObject({ holder, stances: z.array(stance).readonly() })
const domain = z.strictObject({ domain: z.enum(DOMAINS), positions, cells: z.array(cell).readonly() })

/** Who stands how to what. */
export const positionMatrix = z
  .strictObject({
    holders: z.array(z.strictObject({ holder, positions })).readonly(),
    domains: z.array(domain).readonly(),
    stances: z.array(facet).readonly(),
    towards: z.array(facet).readonly(),
  })
  .openapi('PositionMatrix')

const strings = z.array(z.string()).readonly()

const happening = z.strictObject({
  key: z.string(),
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  actors: strings,
  domain: z.enum(DOMAINS),
  date: z.string().nullable(),
  articles: z.int(),
  shared: strings.openapi({ description: 'Ids of the entities that both name.' }),
  document: z.string(),
  statement: z.string(),
  quote: z.string(),
})

/** A position, and of a recommendation what took place since. */
export const positionSince = z
  .strictObject({
    ...judgedPositionRow.shape,
    since: z
      .strictObject({ total: z.int(), happenings: z.array(happening).readonly() })
      .nullable()
      .openapi({ description: 'What may answer a recommendation; nothing says that it does.' }),
  })
  .openapi('PositionSince')
