import type { ExpressionBuilder } from 'kysely'
import type { FigureFilter } from '../vocabulary/index.ts'
import { numberOfKey } from './key.ts'
import type { Tables } from './tables.ts'

/** What a filter can leave out to see what else it could take. */
export type Dimension = 'indicator' | 'dyad' | 'period' | 'modality' | 'domain' | 'publisher'

/** The last character that a text can hold: what starts with `2023` lies between `2023` and `2023` with it. */
const LAST = '\u{10ffff}'

/** The conditions of a filter on the figure index, but for those on the dimension that is `open`. */
export function figureConditions(
  query: ExpressionBuilder<Tables, 'figure_index'>,
  filter: FigureFilter,
  open: Dimension | null = null,
) {
  const { indicator, period, modality, domain, publisher, document } = filter
  const closed = <T>(dimension: Dimension, value: T | undefined): value is T =>
    dimension !== open && value !== undefined
  return query.and([
    open === 'dyad' ? query('dyad', '>', '') : query('dyad', '=', filter.dyad ?? ''),
    ...(closed('indicator', indicator) ? [query('indicator', '=', indicator)] : []),
    ...(closed('period', period) ? [query('period', '>=', period), query('period', '<=', period + LAST)] : []),
    ...(closed('modality', modality) ? [query('modality', '=', modality)] : []),
    ...(closed('domain', domain) ? [query('domain', '=', domain)] : []),
    ...(closed('publisher', publisher) ? [query('publisher', '=', publisher)] : []),
    ...(document === undefined ? [] : [query('version', '=', currentVersion(query, document))]),
  ])
}

/** A document's figures are found by its version, of which there is an index. */
function currentVersion(query: ExpressionBuilder<Tables, 'figure_index'>, key: string) {
  return query
    .selectFrom('versions')
    .where('versions.document', '=', numberOfKey(key) ?? -1)
    .where('versions.current', '=', 1)
    .select('versions.id')
}
