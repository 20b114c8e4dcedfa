import { useState } from 'react'
import type { PledgeList } from '../../../../src/views/index.ts'
import type { Facet, PledgeState } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { dyadText } from '../../format/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { href, type Parameters } from '../../router/index.ts'

const TEXT = CATALOGUE.pledges
const SHOWN = 8

/** What the pledges can be narrowed by, as the address names it. */
const FILTERS = ['state', 'indicator', 'dyad'] as const
type Filter = (typeof FILTERS)[number]

/** The parameters of an address that choose pledges, and the day. */
export function keptOf(query: URLSearchParams): Parameters {
  return Object.fromEntries([...FILTERS, 'asOf'].map((name) => [name, query.get(name)]))
}

export const isNarrowed = (query: URLSearchParams): boolean => FILTERS.some((name) => query.get(name))

const valueName = (filter: Filter, value: string, names: Names): string =>
  filter === 'state'
    ? (TEXT.states[value as PledgeState] ?? value)
    : filter === 'dyad'
      ? dyadText(value)
      : names.indicator(value)

/** The filters beside the list; what is chosen stands in the address. */
export function Filters({ list, query }: { readonly list: PledgeList; readonly query: URLSearchParams }) {
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches)
  const values = { state: list.states, indicator: list.indicators, dyad: list.dyads }
  return (
    <details className="facets" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{TEXT.filters.label}</summary>
      {FILTERS.map((filter) => (
        <Group key={filter} filter={filter} values={values[filter]} query={query} />
      ))}
    </details>
  )
}

interface GroupProps {
  readonly filter: Filter
  readonly values: readonly Facet[]
  readonly query: URLSearchParams
}

function Group({ filter, values, query }: GroupProps) {
  const names = useNames()
  const [all, setAll] = useState(false)
  if (values.length === 0) return null
  const chosen = query.get(filter)
  const shown = all ? values : values.slice(0, SHOWN)
  return (
    <section className="facet">
      <h2>{TEXT.filters[filter]}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <a
              href={href(['pledges'], { ...keptOf(query), [filter]: value === chosen ? null : value })}
              aria-current={value === chosen ? 'true' : undefined}
            >
              <span>{valueName(filter, value, names)}</span> <span className="facet-count">{grouped(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < values.length && (
        <button type="button" className="quiet small" onClick={() => setAll(true)}>
          {TEXT.more(values.length - shown.length)}
        </button>
      )}
    </section>
  )
}
