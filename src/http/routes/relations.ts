import { z } from '@hono/zod-openapi'
import type { Checking } from '../../checking.ts'
import type { Ontology } from '../../ontology/index.ts'
import { isPledgeOf, pledgeView, relationshipStanding as standingOf } from '../../views/index.ts'
import { dyad } from '../parameters.ts'
import type { RecordEntries } from '../record-entries.ts'
import type { RecordPledges } from '../record-pledges.ts'
import type { RelationsMemory } from '../relations-memory.ts'
import { relationship, relationshipStanding } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const one = get({
  path: '/relations/{dyad}',
  summary: 'A relationship at a glance: what the record holds of each domain',
  request: { params: z.object({ dyad }) },
  answer: ['Every domain, those without any figure too.', relationship],
})

const standing = get({
  path: '/relations/{dyad}/standing',
  summary: 'What is open in a relationship: pledges that are due, and figures in dispute',
  request: { params: z.object({ dyad }) },
  answer: ['The domains in which something is open.', relationshipStanding],
})

interface RelationSources {
  readonly relations: RelationsMemory
  readonly entries: RecordEntries
  readonly pledges: RecordPledges
  ontology(): Ontology
  checking(): Promise<Checking>
}

/** Entries in dispute of one relationship that are looked at. */
const MOST_DISPUTES = 500

/** Relationships, each at a glance and what is open in it. */
export const relationRoutes = ({ relations, entries, pledges, ontology, checking }: RelationSources) =>
  routes()
    .openapi(one, async (context) => context.json(await relations.relationship(context.req.valid('param').dyad), 200))
    .openapi(standing, async (context) => {
      const { dyad: asked } = context.req.valid('param')
      const { names } = await checking()
      const heard = await pledges.asOf()
      const own = heard.pledges.filter((pledge) => isPledgeOf(pledge, { dyad: asked }))
      const { rows: disputed } = await entries.list({ dyad: asked, disputed: true, limit: MOST_DISPUTES, offset: 0 })
      const { indicators } = ontology()
      const found = { pledges: own.map((pledge) => pledgeView(pledge, names)), disputed }
      const domainOf = (indicator: string) => indicators.get(indicator)?.domain ?? 'none'
      return context.json(standingOf(asked, heard.asOf, found, domainOf), 200)
    })
