import { useState } from 'react'
import type { Facet, FigureFacets } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { FACETS, type Filter, FILTERS, filterName, keptOf, valueName } from './filters.ts'

const TEXT = CATALOGUE.figures
const SHOWN = 7

interface FacetsProps {
  readonly facets: FigureFacets | null
  readonly query: URLSearchParams
}

/** The values the figures can be narrowed by, each with its count. */
export function Facets({ facets, query }: FacetsProps) {
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches)
  return (
    <details className="facets" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{TEXT.filters}</summary>
      {facets &&
        FILTERS.map((filter) => (
          <FacetGroup key={filter} filter={filter} values={facets[FACETS[filter]]} query={query} />
        ))}
    </details>
  )
}

interface FacetGroupProps {
  readonly filter: Filter
  readonly values: readonly Facet[]
  readonly query: URLSearchParams
}

function FacetGroup({ filter, values, query }: FacetGroupProps) {
  const names = useNames()
  const [all, setAll] = useState(false)
  const chosen = query.get(filter)
  const named = values.filter(({ value }) => value !== '')
  if (named.length === 0) return null
  const shown = all ? named : named.slice(0, SHOWN)
  return (
    <section className="facet">
      <h2>{filterName(filter, names)}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <a
              href={href(['figures'], { ...keptOf(query), [filter]: value === chosen ? null : value })}
              aria-current={value === chosen ? 'true' : undefined}
            >
              <span dir="auto">{valueName(filter, value, names)}</span>{' '}
              <span className="facet-count">{grouped(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < named.length && (
        <button type="button" className="quiet small" onClick={() => setAll(true)}>
          {TEXT.more(named.length - shown.length)}
        </button>
      )}
    </section>
  )
}
