import { FINDING_RULES, SEVERITIES } from '../../vocabulary/index.ts'
import { FINDING_STATUSES, findingList as listed } from '../../views/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import { given, oneOf, paging, query, words } from '../parameters.ts'
import { findingList } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const list = get({
  path: '/findings',
  summary: 'What does not hold together in the record',
  request: {
    query: query({
      rule: oneOf(FINDING_RULES, 'The check that made it.').optional(),
      severity: oneOf(SEVERITIES, 'How sure it is.').optional(),
      document: words('The key of its document.').optional(),
      status: oneOf(FINDING_STATUSES, 'Those nobody decided about unless said.').optional(),
      named: words('Words in the title of the documents that are listed to narrow by.').optional(),
      ...paging,
    }),
  },
  answer: ['One page of the list, errors first, and what it can be narrowed by.', findingList],
})

/** What a reader of the record should look at. */
export const findingRoutes = (memory: JudgedMemory) =>
  routes().openapi(list, async (context) =>
    context.json(listed(await memory.findings(), given(context.req.valid('query'))), 200),
  )
