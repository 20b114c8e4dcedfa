import type { Timeline } from '../../../../src/views/index.ts'
import type { Facet } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { capitalised } from '../../statements/index.ts'

const TEXT = CATALOGUE.timeline.filters
const FILTERS = ['type', 'domain', 'status', 'told'] as const
type Filter = (typeof FILTERS)[number]
export const KEPT = ['dyad', 'state', 'entity', 'at', ...FILTERS] as const

/** What the address keeps of a query. */
export const keptOf = (query: URLSearchParams): Record<string, string | null> =>
  Object.fromEntries(KEPT.map((name) => [name, query.get(name)]))

/** What happenings can be narrowed by, with how many are left of each. */
export function Filters({ timeline, query }: { readonly timeline: Timeline; readonly query: URLSearchParams }) {
  const names = useNames()
  const wordOf = (filter: Filter, value: string): string => {
    if (filter === 'domain') return names.domain(value)
    return filter === 'told' ? TEXT.articles(value) : names.kind('event').code(filter, value)
  }
  const facets: Readonly<Record<Filter, readonly Facet[]>> = {
    type: timeline.types,
    domain: timeline.domains,
    status: timeline.statuses,
    told: timeline.told.filter(({ count }) => count > 0),
  }
  return (
    <aside className="facets" aria-label={TEXT.label}>
      {FILTERS.filter((filter) => facets[filter].length > 0 || query.get(filter) !== null).map((filter) => (
        <section key={filter} className="facet">
          <h2>{TEXT[filter]}</h2>
          <ul>
            {query.get(filter) !== null && (
              <li>
                <a href={href(['timeline'], { ...keptOf(query), [filter]: null })}>{TEXT.any}</a>
              </li>
            )}
            {facets[filter].map(({ value, count }) => (
              <li key={value}>
                <a
                  href={href(['timeline'], { ...keptOf(query), [filter]: value })}
                  aria-current={query.get(filter) === value ? 'true' : undefined}
                >
                  {capitalised(wordOf(filter, value))} <span className="facet-count">{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}
