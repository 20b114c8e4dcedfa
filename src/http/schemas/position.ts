import { z } from '@hono/zod-openapi'
import { DOMAINS, STANCES } from '../../vocabulary/index.ts'
import { facet } from './figure.ts'

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
