import { judgedView, placeMapView } from '../../views/index.ts'
import { EVENT_TYPES } from '../../vocabulary/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { type MapMemory, NEWEST_PLACED } from '../map-memory.ts'
import { dyad, given, oneOf, paging, query, state, words } from '../parameters.ts'
import { pageOf, placedStatement, placeMap as placeMapSchema } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const filter = {
  state: state.optional(),
  dyad: dyad.optional(),
  kind: oneOf(['events', 'projects'], 'Only one of them.').optional(),
  type: oneOf(EVENT_TYPES, 'Only events of a type.').optional(),
}

const map = get({
  path: '/map',
  summary: 'Events where they took place, and projects where their names say',
  request: { query: query(filter) },
  answer: [
    `Known places with how much stands there, of the newest ${NEWEST_PLACED} events and as many projects.`,
    placeMapSchema,
  ],
})

const place = get({
  path: '/map/place',
  summary: 'What stands at a place of the map',
  request: {
    query: query({ ...filter, name: words('The name of the place.'), within: state, ...paging }),
  },
  answer: ['One page of it, the last first.', pageOf(placedStatement)],
})

/** The map of places, and each of them. */
export const mapRoutes = (maps: MapMemory, memory: JudgedMemory) =>
  routes()
    .openapi(map, async (context) => {
      return context.json(placeMapView(await maps.map(given(context.req.valid('query')))), 200)
    })
    .openapi(place, async (context) => {
      const { name, within, limit, offset, ...asked } = given(context.req.valid('query'))
      const { places } = await maps.map(asked)
      const { statements = [] } = places.find((each) => each.name === name && each.state === within) ?? {}
      const { decision } = await memory.judged()
      const rows = statements
        .slice(offset, offset + limit)
        .map((row) => judgedView(row, decision(row.document.key, row.id)))
      return context.json({ total: statements.length, rows }, 200)
    })
