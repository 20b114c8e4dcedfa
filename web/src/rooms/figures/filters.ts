import type { FigureFacets } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText, edtfText } from '../../format/index.ts'
import type { Names } from '../../labels/index.ts'
import type { Parameters } from '../../router/index.ts'

/** What the figures can be narrowed by, as the address names it. */
export const FILTERS = ['indicator', 'dyad', 'period', 'modality', 'domain', 'publisher'] as const
export type Filter = (typeof FILTERS)[number]

/** Where the facets of each filter stand. */
export const FACETS = {
  indicator: 'indicators',
  dyad: 'dyads',
  period: 'periods',
  modality: 'modalities',
  domain: 'domains',
  publisher: 'publishers',
} as const satisfies Record<Filter, keyof FigureFacets>

/** The parameters of an address that narrow and sort the figures. */
export function keptOf(query: URLSearchParams): Parameters {
  return Object.fromEntries([...FILTERS, 'sort', 'descending'].map((name) => [name, query.get(name)]))
}

/** What a filter is called: by its field of a figure where it is one. */
export function filterName(filter: Filter, names: Names): string {
  if (filter === 'publisher') return CATALOGUE.figures.publisher
  return names.field(filter === 'dyad' ? 'actors' : filter).label
}

/** A filter's value as a reader calls it. */
export function valueName(filter: Filter, value: string, names: Names): string {
  if (filter === 'indicator') return names.indicator(value)
  if (filter === 'dyad') return dyadText(value)
  if (filter === 'period') return edtfText(value)
  if (filter === 'modality') return names.code('modality', value)
  if (filter === 'domain') return names.domain(value)
  return value
}
