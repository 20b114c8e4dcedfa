import type { FigureFilter, FigureRow, Store } from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'

type Series = Required<Pick<FigureFilter, 'indicator' | 'dyad'>>

/** The figures of one indicator and dyad as judged: without those that are no longer of it, with those that now are. */
export async function judgedSeries(
  store: Store,
  judged: JudgedRecord,
  { limit, ...series }: Series & { readonly limit: number },
): Promise<{ readonly total: number; readonly rows: readonly FigureRow[] }> {
  const { total, rows } = await store.figures({ ...series, sort: 'period', limit })
  const kept = rows.flatMap((row) => {
    const figure = judged.figure(row.document.key, row)
    return figure && isOf(figure, series) ? [figure] : []
  })
  const known = new Set(rows.map(placeOf))
  const added = (await correctedRows(store, judged)).filter((row) => isOf(row, series) && !known.has(placeOf(row)))
  return { total: total - rows.length + kept.length + added.length, rows: [...kept, ...added] }
}

const placeOf = ({ id, document }: FigureRow): string => `${document.key} ${id}`

function isOf({ indicator, actors }: FigureRow, series: Series): boolean {
  const pair = series.dyad.split('-')
  return indicator === series.indicator && pair.every((state) => actors.includes(state))
}

/** The figures that persons corrected, as corrected. */
async function correctedRows(store: Store, judged: JudgedRecord): Promise<readonly FigureRow[]> {
  const corrected = judged.statements.filter(({ decision }) => Object.keys(decision.corrections).length > 0)
  const rows: FigureRow[] = []
  for (const [document, places] of Map.groupBy(corrected, (place) => place.document)) {
    const ids = new Set(places.map(({ statement }) => statement))
    const { rows: all } = await store.figures({ document })
    rows.push(...all.filter(({ id }) => ids.has(id)).flatMap((row) => judged.figure(document, row) ?? []))
  }
  return rows
}
