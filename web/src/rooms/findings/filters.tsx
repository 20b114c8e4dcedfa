import { type ReactNode, useState } from 'react'
import type { FindingList } from '../../../../src/views/index.ts'
import type { FindingRule, Severity } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { useResource } from '../../resources/index.ts'
import { href, type Parameters } from '../../router/index.ts'

const TEXT = CATALOGUE.findings
const SHOWN = 7
/** Characters that the API takes. */
const LONGEST = 200

/** What the findings can be narrowed by, as the address names it. */
const FILTERS = ['status', 'severity', 'rule', 'document'] as const
type Filter = (typeof FILTERS)[number]

/** The parameters of an address that narrow the findings. */
export function keptOf(query: URLSearchParams): Parameters {
  return Object.fromEntries(FILTERS.map((name) => [name, query.get(name)]))
}

/** Whether anything but the status narrows the findings. */
export function isNarrowed(query: URLSearchParams): boolean {
  return FILTERS.slice(1).some((name) => query.get(name))
}

interface Choice {
  readonly value: string | null
  readonly name: string
  readonly count: number | null
}

/** The values that each filter can take, with how many findings stand behind each. */
function choicesOf(list: FindingList): Readonly<Record<Filter, readonly Choice[]>> {
  const status = (value: 'open' | 'decided') => list.statuses.find((each) => each.value === value)?.count ?? 0
  return {
    status: [
      { value: null, name: TEXT.statuses.open, count: status('open') },
      { value: 'decided', name: TEXT.statuses.decided, count: status('decided') },
      { value: 'all', name: TEXT.statuses.all, count: status('open') + status('decided') },
    ],
    severity: list.severities.map(({ value, count }) => ({ value, name: TEXT.severities[value as Severity], count })),
    rule: list.rules.map(({ value, count }) => ({ value, name: TEXT.rules[value as FindingRule] ?? value, count })),
    document: list.documents,
  }
}

/** The filters beside the list; what is chosen stands in the address. */
export function Filters({ list, query }: { readonly list: FindingList; readonly query: URLSearchParams }) {
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches)
  const choices = choicesOf(list)
  return (
    <details className="facets" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{TEXT.filters.label}</summary>
      {FILTERS.map((filter) =>
        filter === 'document' ? (
          <DocumentGroup key={filter} list={list} query={query} />
        ) : (
          <Group key={filter} filter={filter} choices={choices[filter]} query={query} />
        ),
      )}
    </details>
  )
}

interface GroupProps {
  readonly filter: Filter
  readonly choices: readonly Choice[]
  readonly query: URLSearchParams
  readonly children?: ReactNode
}

/** The documents with most findings, and a field by whose words the others are found. */
function DocumentGroup({ list, query }: { readonly list: FindingList; readonly query: URLSearchParams }) {
  const [named, setNamed] = useState('')
  const address = href(['api', 'findings'], { ...keptOf(query), named: named.trim(), limit: 1 })
  const found = useResource<FindingList>(named.trim() ? address : null).value
  const { documents, moreDocuments } = named.trim() && found ? found : list
  if (list.documents.length === 0) return null
  return (
    <Group filter="document" choices={documents} query={query}>
      {(list.moreDocuments > 0 || list.documents.length > SHOWN) && (
        <label className="facet-find">
          <span className="unseen">{TEXT.findDocument}</span>
          <input
            type="search"
            value={named}
            placeholder={TEXT.findDocument}
            maxLength={LONGEST}
            dir="auto"
            onChange={({ currentTarget }) => setNamed(currentTarget.value)}
          />
        </label>
      )}
      {named.trim() && documents.length === 0 && <p className="note">{TEXT.noDocument}</p>}
      {moreDocuments > 0 && <p className="note">{TEXT.moreDocuments(moreDocuments)}</p>}
    </Group>
  )
}

function Group({ filter, choices, query, children }: GroupProps) {
  const [all, setAll] = useState(false)
  if (choices.length === 0 && !children) return null
  const chosen = query.get(filter)
  const shown = all ? choices : choices.slice(0, SHOWN)
  return (
    <section className="facet">
      <h2>{TEXT.filters[filter]}</h2>
      <ul>
        {shown.map(({ value, name, count }) => (
          <li key={value}>
            <a
              href={href(['findings'], {
                ...keptOf(query),
                [filter]: filter !== 'status' && value === chosen ? null : value,
              })}
              aria-current={value === chosen ? 'true' : undefined}
            >
              <span dir="auto">{name}</span> <span className="facet-count">{count !== null && grouped(count)}</span>
            </a>
          </li>
        ))}
      </ul>
      {children}
      {shown.length < choices.length && (
        <button type="button" className="quiet small" onClick={() => setAll(true)}>
          {TEXT.more(choices.length - shown.length)}
        </button>
      )}
    </section>
  )
}
