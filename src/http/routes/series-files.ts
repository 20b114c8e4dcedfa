import type { Context } from 'hono'
import { choiceOf, choiceParameters, scaleName, SERIES_PARTS, seriesPicture, svgFile } from '../../charts/index.ts'
import { csvText } from '../../exports/index.ts'
import type { Ontology } from '../../ontology/index.ts'
import {
  dyadFrom,
  type JudgedFigureRow,
  labelsOf,
  seriesRows,
  type SeriesRow,
  type SeriesView,
} from '../../views/index.ts'
import { dyadText, namesOf, stateName, unitWords } from '../../wording/index.ts'
import { complaint, oneOf, query, words } from '../parameters.ts'
import { pngOf } from '../png.ts'
import type { RecordSeries } from '../record-series.ts'
import { routes } from './route.ts'
import { MOST_FIGURES } from './series.ts'

/** As much as a spreadsheet takes. */
const MOST_ROWS = 100_000

const FILE = ':file{[A-Za-z-]+\\.(?:csv|json|svg|png)}'

const asked = query({
  scale: words('The key of one scale; a file of data has all unless said, a picture the first.').optional(),
  axis: oneOf(['linear', 'log'], 'Of a picture.').optional(),
  index: words('Of a picture: the year whose value is 100.').optional(),
  without: words(`Of a picture: what is left out, of ${SERIES_PARTS.join(', ')}.`).optional(),
})

type Series = SeriesView<JudgedFigureRow>

/** The addresses of series with an ending: their data with the sources, or the picture. */
export const seriesFileRoutes = (record: RecordSeries, ontology: () => Ontology) => {
  const answer = async (context: Context, read: (states: string, limit: number) => Promise<Series | null>) => {
    const [, states = '', format = ''] = /^(.+)\.([a-z]+)$/.exec(context.req.param('file') ?? '') ?? []
    const parsed = asked.safeParse(context.req.query())
    if (!parsed.success) return context.json({ error: complaint(parsed.error) }, 400)
    const isData = format === 'csv' || format === 'json'
    const view = await read(states, isData ? MOST_ROWS : MOST_FIGURES)
    const scales = view?.scales.filter(({ key }) => key === (parsed.data.scale ?? key)) ?? []
    if (!view || scales.length === 0)
      return context.json({ error: 'There is no such series, or no such scale of it.' }, 404)
    const names = namesOf(labelsOf(ontology()))
    const title = `${names.indicator(view.indicator)}, ${view.dyad.length === 2 ? stateName(view.dyad) : dyadText(view.dyad)}`
    const { origin } = new URL(context.req.url)
    const choice = choiceOf(new URL(context.req.url).searchParams)
    const room = roomOf(context, states, choice)
    context.header('cache-control', 'no-cache')
    const rows = () =>
      scales.flatMap(seriesRows).map((row) => ({ ...row, address: row.address && origin + row.address }))
    if (format === 'json') {
      const { indicator, dyad } = view
      return context.json({ title, indicator, dyad, address: room, total: view.total, rows: rows() })
    }
    if (format === 'csv') {
      context.header('content-type', 'text/csv; charset=utf-8')
      context.header('content-disposition', `attachment; filename="${view.indicator}-${view.dyad}.csv"`)
      return context.body(tableOf(rows()))
    }
    const [scale] = scales as [Series['scales'][number]]
    const drawing = svgFile(
      seriesPicture(scale, {
        title,
        scaleName: scaleName(scale, view.scales, names, unitWords),
        choice,
        names,
        address: room,
      }),
    )
    if (format === 'png') return context.body(await pngOf(drawing), 200, { 'content-type': 'image/png' })
    return context.body(drawing, 200, { 'content-type': 'image/svg+xml; charset=utf-8' })
  }
  return routes()
    .get(`/series/:indicator/${FILE}`, (context) =>
      answer(context, async (states, limit) => {
        const dyad = dyadFrom(states)
        return dyad === null ? null : record.ofDyad(context.req.param('indicator'), dyad, { limit })
      }),
    )
    .get(`/official/:indicator/${FILE}`, (context) =>
      answer(context, (state) => record.ofState(context.req.param('indicator'), state)),
    )
}

/** The address of the room that shows the same. */
function roomOf({ req }: Context, states: string, choice: ReturnType<typeof choiceOf>): string {
  const { origin, pathname } = new URL(req.url)
  const parameters = Object.entries(choiceParameters(choice)).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  )
  const query = new URLSearchParams(parameters as [string, string][]).toString()
  const path = `${pathname.slice(0, pathname.lastIndexOf('/'))}/${states}`
  return `${origin}${path}${query === '' ? '' : `?${query}`}`
}

/** A line for each row, with lists in one cell. */
function tableOf(rows: readonly SeriesRow[]): string {
  const names = Object.keys(rows[0] ?? {}) as (keyof SeriesRow)[]
  return csvText(
    names,
    rows.map((row) => names.map((name) => cellOf(row[name]))),
  )
}

const cellOf = (value: SeriesRow[keyof SeriesRow]) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    ? value
    : value.join(' ')
