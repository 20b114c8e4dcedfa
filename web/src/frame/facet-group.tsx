import { useState } from 'react'
import type { Facet } from '../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../catalogue.ts'

const SHOWN = 7

interface FacetGroupProps {
  readonly title: string
  readonly values: readonly Facet[]
  readonly chosen: string | null
  readonly nameOf: (value: string) => string
  /** The address with a value chosen, or with none. */
  readonly to: (value: string | null) => string
}

/** What a list can be narrowed by, each value with its count; the one that is chosen leads back. */
export function FacetGroup({ title, values, chosen, nameOf, to }: FacetGroupProps) {
  const [all, setAll] = useState(false)
  const named = values.filter(({ value }) => value !== '')
  if (named.length === 0) return null
  const first = all ? named : named.slice(0, SHOWN)
  const isHidden = chosen !== null && !first.some(({ value }) => value === chosen)
  const shown = isHidden
    ? [...first, named.find(({ value }) => value === chosen) ?? { value: chosen, count: 0 }]
    : first
  return (
    <section className="facet">
      <h2>{title}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <a href={to(value === chosen ? null : value)} aria-current={value === chosen ? 'true' : undefined}>
              <span dir="auto">{nameOf(value)}</span> <span className="facet-count">{grouped(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < named.length && (
        <button type="button" className="quiet small" onClick={() => setAll(true)}>
          {CATALOGUE.figures.more(named.length - shown.length)}
        </button>
      )}
    </section>
  )
}
