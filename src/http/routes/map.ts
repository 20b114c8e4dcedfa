import { DATA_FOLDER, loadPlaces } from '../../ontology/index.ts'
import { type PlaceFinder, placeFinder, placeMap } from '../../views/index.ts'
import { type EntityType, EVENT_TYPES, type StatementRow, type Store } from '../../vocabulary/index.ts'
import { dyad, given, oneOf, query, state } from '../parameters.ts'
import { placeMap as placeMapSchema } from '../schemas/index.ts'
import { get, routes } from './route.ts'

/** Events, and entities of a kind, that are looked at: the newest. */
const NEWEST = 2000

const map = get({
  path: '/map',
  summary: 'Events where they took place, and projects where their names say',
  request: {
    query: query({
      state: state.optional(),
      dyad: dyad.optional(),
      kind: oneOf(['events', 'projects'], 'Only one of them.').optional(),
      type: oneOf(EVENT_TYPES, 'Only events of a type.').optional(),
    }),
  },
  answer: [`Known places with what stands there, of the newest ${NEWEST} of each.`, placeMapSchema],
})

const PROJECT = 'project' satisfies EntityType

/** The map of places. */
export const mapRoutes = (store: Store) => {
  let finder: PlaceFinder | null = null
  return routes().openapi(map, async (context) => {
    const { kind, type, ...subject } = given(context.req.valid('query'))
    const filter = { ...subject, descending: true, limit: NEWEST }
    const events =
      kind === 'projects' ? [] : (await store.statements('event', type ? { ...filter, type } : filter)).rows
    const projects: readonly StatementRow<'entity'>[] =
      kind === 'events' || type ? [] : (await store.statements('entity', { ...filter, type: PROJECT })).rows
    finder ??= placeFinder(loadPlaces(DATA_FOLDER))
    return context.json(placeMap([...events, ...projects], finder), 200)
  })
}
