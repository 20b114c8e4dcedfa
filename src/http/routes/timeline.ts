import { happeningsIn, type HappeningView, type TimelineHappening, timelineOf } from '../../views/index.ts'
import { DOMAINS, EVENT_STATUSES, EVENT_TYPES, type Store } from '../../vocabulary/index.ts'
import { dyad, given, oneOf, paging, query, state, wholeNumber, words } from '../parameters.ts'
import { timeline as timelineSchema } from '../schemas/index.ts'
import type { TimelineMemory } from '../timeline-memory.ts'
import { get, routes } from './route.ts'

const MOST_TELLINGS = 30
const MOST_TOLD = 1000

const timeline = get({
  path: '/timeline',
  summary: 'What took place and what is set to, each happening with everyone who tells of it',
  request: {
    query: query({
      state: state.optional(),
      dyad: dyad.optional(),
      entity: words("An entity's id.").optional(),
      type: oneOf(EVENT_TYPES, 'What it is.').optional(),
      domain: oneOf(DOMAINS, 'What it is about.').optional(),
      status: oneOf(EVENT_STATUSES, 'Whether it took place.').optional(),
      told: wholeNumber(1, MOST_TOLD, 'Told by at least so many articles.').optional(),
      at: words('A decade (202X), a year, a month or a day; undated for what has no time.').optional(),
      ...paging,
    }),
  },
  answer: [`Happenings in order of time, each with at most ${MOST_TELLINGS} tellings.`, timelineSchema],
})

/** The timeline of all of the record, of a state, a relationship or an entity. */
export const timelineRoutes = (store: Store, memory: TimelineMemory) =>
  routes().openapi(timeline, async (context) => {
    const { limit, offset, at, state: ofState, dyad: ofDyad, entity, ...filter } = given(context.req.valid('query'))
    const happenings = await memory.happenings(given({ state: ofState, dyad: ofDyad, entity }))
    const found = happeningsIn(happenings, filter, at)
    const rows = await Promise.all(found.slice(offset, offset + limit).map((each) => shown(each, store)))
    return context.json({ ...timelineOf(happenings, filter, at), rows }, 200)
  })

async function shown(happening: TimelineHappening, store: Store): Promise<HappeningView> {
  return { ...happening, tellings: await store.withWords(happening.tellings.slice(0, MOST_TELLINGS)) }
}
