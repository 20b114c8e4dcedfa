import type { Ontology } from '../../ontology/index.ts'
import { networkView, type TieStatement, tieStatements } from '../../views/index.ts'
import type { Store, StatementSubject } from '../../vocabulary/index.ts'
import { namedEntity } from '../named-entities.ts'
import { dyad, given, query, state, wholeNumber, words } from '../parameters.ts'
import { network as networkSchema, tie as tieSchema } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const USUAL_NODES = 40
const MOST_NODES = 150
/** Statements of each kind that are given of a tie. */
const OF_A_KIND = 50

const network = get({
  path: '/network',
  summary: 'Who and what is named together, in all of the record or in what is about a subject',
  request: {
    query: query({
      state: state.optional(),
      dyad: dyad.optional(),
      entity: words("An entity's id.").optional(),
      most: wholeNumber(2, MOST_NODES, `How many are shown at most; ${USUAL_NODES} unless said.`).optional(),
    }),
  },
  answer: ['Those of most statements, and which of them statements are about together.', networkSchema],
})

const tie = get({
  path: '/network/tie',
  summary: 'The events, positions and entities that are about two at once',
  request: {
    query: query({
      one: words("A state's code or an entity's id."),
      other: words("A state's code or an entity's id."),
    }),
  },
  answer: [`The last first, at most ${OF_A_KIND} of a kind.`, tieSchema],
})

/** States, bodies, projects and people, and what ties them. */
export const networkRoutes = (store: Store, ontology: () => Ontology) =>
  routes()
    .openapi(network, async (context) => {
      const { most = USUAL_NODES, ...subject } = given(context.req.valid('query'))
      const found = await store.network(subject, most)
      const entities = found.nodes.filter(({ relation }) => relation === 'entity')
      const named = new Map(
        await Promise.all(
          entities.map(async ({ about }) => [about, await namedEntity(about, store, ontology())] as const),
        ),
      )
      return context.json(
        networkView(found, (id) => named.get(id) ?? null),
        200,
      )
    })
    .openapi(tie, async (context) => {
      const { one, other } = context.req.valid('query')
      const filter = { ...subjectOf(one), beside: other, descending: true, limit: OF_A_KIND }
      const events = await store.statements('event', filter)
      const positions = await store.statements('position', filter)
      const entities = await store.statements('entity', filter)
      const rows: TieStatement[] = [...events.rows, ...positions.rows, ...entities.rows]
      return context.json(
        { total: events.total + positions.total + entities.total, rows: [...tieStatements(rows)] },
        200,
      )
    })

/** Ids of entities are never two capitals. */
const subjectOf = (about: string): StatementSubject => (/^[A-Z]{2}$/.test(about) ? { state: about } : { entity: about })
