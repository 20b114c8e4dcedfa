import { z } from '@hono/zod-openapi'
import type { Checking } from '../../checking.ts'
import type { Ontology } from '../../ontology/index.ts'
import { entityFacts as factsOf, entityList as listed, judgedView, pledgesOfFigures } from '../../views/index.ts'
import {
  ENTITY_TYPES,
  type EntityFilter,
  type FigureRow,
  type Page,
  type StatementRow,
  type Store,
} from '../../vocabulary/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { knownEntity, knownNamed } from '../named-entities.ts'
import { given, oneOf, paging, query, wholeNumber, words } from '../parameters.ts'
import type { RecordPledges } from '../record-pledges.ts'
import { entityFacts, entityList } from '../schemas/index.ts'
import { get, routes } from './route.ts'

/** How many rows of a list are passed over. */
const from = wholeNumber(0, Number.MAX_SAFE_INTEGER, 'So many rows of this list are passed over.').default(0)

/** Rows of each list of an entity's page. */
const OF_A_KIND = 100
const MOST_FIGURES = 500

const list = get({
  path: '/entities',
  summary: 'The named things of the record',
  request: {
    query: query({
      type: oneOf(ENTITY_TYPES, 'What they are.').optional(),
      text: words('Words of a name.').optional(),
      ...paging,
    }),
  },
  answer: ['One page of the list, those that most documents name first.', entityList],
})

const one = get({
  path: '/entities/{id}',
  summary: 'All that is told of a named thing',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'candidate:project:busia-depot' }) }),
    query: query({ mentions: from, figures: from, events: from, positions: from }),
  },
  answer: [`At most ${OF_A_KIND} rows of a list and ${MOST_FIGURES} figures.`, entityFacts],
})

type Telling = StatementRow<'event'> | StatementRow<'entity'> | StatementRow<'position'>

interface EntitySources {
  readonly store: Store
  readonly memory: JudgedMemory
  readonly pledges: RecordPledges
  ontology(): Ontology
  checking(): Promise<Checking>
}

/** Named things, and the page of facts of each. */
export const entityRoutes = ({ store, memory, pledges, ontology, checking }: EntitySources) =>
  routes()
    .openapi(list, async (context) => {
      const { text, ...asked } = given(context.req.valid('query'))
      const filter: EntityFilter = text === undefined ? asked : { ...asked, text, ids: knownNamed(text, ontology()) }
      return context.json(listed(await store.entities(filter)), 200)
    })
    .openapi(one, async (context) => {
      const { id: entity } = context.req.valid('param')
      const offsets = context.req.valid('query')
      const newest = { entity, limit: OF_A_KIND, descending: true }
      const mentions = await store.statements('entity', { ...newest, offset: offsets.mentions })
      if (mentions.rows.length === 0) return context.json({ error: `No document of this record names ${entity}.` }, 404)
      const figures = await store.statements('figure', { entity, limit: MOST_FIGURES, offset: offsets.figures })
      const { decision } = await memory.judged()
      const { names } = await checking()
      const judged = <R extends Telling>({ total, rows }: Page<R>) => ({
        total,
        rows: rows.map((row) => judgedView(row, decision(row.document.key, row.id))),
      })
      const facts = factsOf({
        entity,
        known: knownEntity(entity, ontology()),
        mentions: judged(mentions),
        figures: {
          total: figures.total,
          rows: figures.rows.map(withoutNamed).map((row) => judgedView(row, decision(row.document.key, row.id))),
        },
        events: judged(await store.statements('event', { ...newest, offset: offsets.events })),
        positions: judged(await store.statements('position', { ...newest, offset: offsets.positions })),
        pledges: pledgesOfFigures((await pledges.asOf()).pledges, figures.rows),
        names,
      })
      return context.json(facts, 200)
    })

function withoutNamed(row: StatementRow<'figure'>): FigureRow {
  const { named: _named, ...figure } = row
  return figure
}
