import type { Facet, FigureFacets, FigureFilter } from '../vocabulary/index.ts'
import { type Dimension, figureConditions } from './figure-filter.ts'
import type { OpenRecord } from './open-record.ts'

/**
 * The values that each part of a filter can take while the others stay as they are, with the number of figures behind
 * each. Periods are given by year.
 */
export async function figureFacets(record: OpenRecord, filter: FigureFilter): Promise<FigureFacets> {
  const periods = await facet(record, filter, 'period')
  return {
    indicators: await facet(record, filter, 'indicator'),
    dyads: await facet(record, filter, 'dyad'),
    periods: byYear(periods),
    modalities: await facet(record, filter, 'modality'),
    domains: await facet(record, filter, 'domain'),
    publishers: await facet(record, filter, 'publisher'),
  }
}

async function facet({ db }: OpenRecord, filter: FigureFilter, dimension: Dimension): Promise<readonly Facet[]> {
  const rows = await db
    .selectFrom('figure_index')
    .where((query) => figureConditions(query, filter, dimension))
    .groupBy(dimension)
    .select((query) => [query.ref(dimension).as('value'), query.fn.countAll<number>().as('count')])
    .execute()
  return mostFirst(rows.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }])))
}

/** Periods that begin in one year made one: `2023`, `2023-05` and `2023-01/2023-07`. */
function byYear(periods: readonly Facet[]): readonly Facet[] {
  const years = new Map<string, number>()
  for (const { value, count } of periods) {
    const year = /^\d{4}/.exec(value)?.[0] ?? value
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return mostFirst([...years].map(([value, count]) => ({ value, count })))
}

/** Most first, then in order of code units. */
export function mostFirst(facets: readonly Facet[]): readonly Facet[] {
  return [...facets].sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}
