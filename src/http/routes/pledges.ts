import { z } from '@hono/zod-openapi'
import { PLEDGE_STATES } from '../../vocabulary/index.ts'
import type { Checking } from '../../checking.ts'
import { pledgeList as listed, pledgePage as paged } from '../../views/index.ts'
import { day, dyad, given, oneOf, paging, query, words } from '../parameters.ts'
import type { RecordPledges } from '../record-pledges.ts'
import { pledgeList, pledgePage } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const asOf = day.optional().openapi({ description: 'What was known on this day; the newest that documents state.' })

const list = get({
  path: '/pledges',
  summary: 'What was aimed at, and what came of it by a day',
  request: {
    query: query({
      indicator: words('A code of an indicator.').optional(),
      dyad: dyad.optional(),
      state: oneOf(PLEDGE_STATES, 'What came of it.').optional(),
      asOf,
      ...paging,
    }),
  },
  answer: ['One page of the list: the next that is due first, then the last that was.', pledgeList],
})

const one = get({
  path: '/pledges/{key}',
  summary: 'A pledge with its wordings and its quantity over time',
  request: {
    params: z.object({ key: z.string().openapi({ example: '0a1b2c3d4e5f' }) }),
    query: query({ asOf }),
  },
  answer: ['The pledge.', pledgePage],
})

/** The pledges of the record, and each of them. */
export const pledgeRoutes = (pledges: RecordPledges, checking: () => Promise<Checking>) =>
  routes()
    .openapi(list, async (context) => {
      const { asOf: asked, ...filter } = given(context.req.valid('query'))
      return context.json(listed(await pledges.asOf(asked), filter, (await checking()).names), 200)
    })
    .openapi(one, async (context) => {
      const { key } = context.req.valid('param')
      const found = await pledges.asOf(context.req.valid('query').asOf)
      const pledge = found.pledges.find((each) => each.key === key)
      return pledge
        ? context.json(paged(pledge, found.asOf, (await checking()).names), 200)
        : context.json(
            { error: `This record has no pledge ${key}${found.asOf === null ? '' : ` by ${found.asOf}`}.` },
            404,
          )
    })
