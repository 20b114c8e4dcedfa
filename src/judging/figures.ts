import type { FigureFilter, FigureRow, Store } from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'
import { correctedFigures } from './judged-store.ts'

type Series = Required<Pick<FigureFilter, 'indicator' | 'dyad'>>

/** The figures of one indicator and dyad as judged: without those that are no longer of it, with those that now are; by period. */
export async function judgedSeries(
  store: Store,
  judged: JudgedRecord,
  { limit, descending = false, ...series }: Series & { readonly limit: number; readonly descending?: boolean },
): Promise<{ readonly total: number; readonly rows: readonly FigureRow[] }> {
  const { total, rows } = await store.figures({ ...series, sort: 'period', descending, limit })
  const kept = rows.flatMap((row) => {
    const figure = judged.figure(row.document.key, row)
    return figure && isOf(figure, series) ? [figure] : []
  })
  const known = new Set(rows.map(placeOf))
  const added = (await correctedFigures(store, judged)).filter((row) => isOf(row, series) && !known.has(placeOf(row)))
  return { total: total - rows.length + kept.length + added.length, rows: [...kept, ...added] }
}

const placeOf = ({ id, document }: FigureRow): string => `${document.key} ${id}`

function isOf({ indicator, actors }: FigureRow, series: Series): boolean {
  const pair = series.dyad.split('-')
  return indicator === series.indicator && pair.every((state) => actors.includes(state))
}
