import { z } from '@hono/zod-openapi'
import { judgedView, trackRecordView } from '../../views/index.ts'
import { SOURCE_KINDS, type Store, TRACK_COUNTS, type TrackRecord } from '../../vocabulary/index.ts'
import type { JudgedMemory } from '../judged-memory.ts'
import type { SourcesMemory } from '../sources-memory.ts'
import { oneOf, paging, query, words } from '../parameters.ts'
import { judgedFigureRow, pageOf, trackRecord } from '../schemas/index.ts'
import { get, routes } from './route.ts'

const list = get({
  path: '/sources',
  summary: 'How the figures of publishers and speakers have fared, as counts',
  request: {
    query: query({
      kind: oneOf(SOURCE_KINDS, 'Who prints figures, or whom they are told to be from.').default('publisher'),
      text: words('Words in the name.').optional(),
      ...paging,
    }),
  },
  answer: ['One page of the list, those with most figures first.', pageOf(trackRecord)],
})

const figures = get({
  path: '/sources/{kind}/figures',
  summary: 'The figures behind one count of a publisher or speaker',
  request: {
    params: z.object({ kind: oneOf(SOURCE_KINDS, 'Who prints figures, or whom they are told to be from.') }),
    query: query({
      source: words('The key of the publisher or speaker in the list.'),
      count: oneOf(TRACK_COUNTS, 'All its figures unless said.').default('figures'),
      ...paging,
    }),
  },
  answer: [
    'The track record, and one page of the figures.',
    z.strictObject({ source: trackRecord, figures: pageOf(judgedFigureRow) }),
  ],
})

/** Track records, each number with the figures behind it. */
export const sourceRoutes = (store: Store, memory: SourcesMemory, judgements: JudgedMemory) =>
  routes()
    .openapi(list, async (context) => {
      const { kind, text, limit, offset } = context.req.valid('query')
      const all = (await memory.sources()).filter((source) => source.kind === kind && isNamed(source, text))
      return context.json({ total: all.length, rows: all.slice(offset, offset + limit).map(trackRecordView) }, 200)
    })
    .openapi(figures, async (context) => {
      const { kind } = context.req.valid('param')
      const { source: key, count, limit, offset } = context.req.valid('query')
      const found = (await memory.sources()).find((source) => source.kind === kind && source.key === key)
      if (!found) return context.json({ error: `This record has no figures of the ${kind} ${key}.` }, 404)
      const ids = found.figures[count]
      const { decision } = await judgements.judged()
      const rows = await Promise.all(ids.slice(offset, offset + limit).map((id) => store.figure(id)))
      const known = rows.filter((row) => row !== null)
      const judged = known.map((row) => judgedView(row, decision(row.document.key, row.id)))
      return context.json({ source: trackRecordView(found), figures: { total: ids.length, rows: judged } }, 200)
    })

const isNamed = ({ name }: TrackRecord, text: string | undefined): boolean =>
  text === undefined || name.toLowerCase().includes(text.toLowerCase())
