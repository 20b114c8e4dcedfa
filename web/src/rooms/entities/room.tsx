import { type FormEvent, useMemo, useRef } from 'react'
import type { EntityList, EntitySummary } from '../../../../src/views/index.ts'
import type { EntityType } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { statesText } from '../../format/index.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href, navigate } from '../../router/index.ts'
import { capitalised } from '../../statements/index.ts'
import { StretchSet, stretchesOf, useWidth } from '../../stretches/index.ts'

const LIMIT = 500
/** Rows that are set together. */
const STRETCH = 60
const TEXT = CATALOGUE.entities

/** The named things of the record, narrowed by what the address says. */
export function EntitiesRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const offset = Number(query.get('offset')) || 0
  const kept = { type: query.get('type'), text: query.get('text') }
  const entities = useResource<EntityList>(href(['api', 'entities'], { ...kept, limit: LIMIT, offset }))
  if (entities.failure) return <Failed resource={entities} />
  const page = entities.value
  const isNarrowed = kept.type !== null || kept.text !== null
  return (
    <div className="room entities" aria-busy={entities.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">{TEXT.lead}</p>
      </header>
      {page && <Types list={page} kept={kept} />}
      <Narrow kept={kept} />
      {!page && <Loading />}
      {page?.rows.length === 0 && (
        <Nothing title={isNarrowed ? TEXT.none : TEXT.empty} hint={isNarrowed ? TEXT.noneHint : TEXT.emptyHint} />
      )}
      {page && page.rows.length > 0 && (
        <List key={`${kept.type} ${kept.text} ${offset}`} rows={page.rows} offset={offset} />
      )}
      {page && (
        <Pages
          offset={offset}
          limit={LIMIT}
          total={page.total}
          to={(next) => href(['entities'], { ...kept, offset: next || null })}
        />
      )}
    </div>
  )
}

type Kept = Readonly<Record<'type' | 'text', string | null>>

/** What the entities are, each kind with how many there are. */
function Types({ list, kept }: { readonly list: EntityList; readonly kept: Kept }) {
  const { code } = useNames().kind('entity')
  const all = list.types.reduce((sum, { count }) => sum + count, 0)
  const links = [{ value: null, count: all }, ...list.types]
  return (
    <nav className="kinds" aria-label={TEXT.types}>
      {links.map(({ value, count }) => (
        <a
          key={value}
          href={href(['entities'], { ...kept, type: value })}
          aria-current={value === kept.type ? 'page' : undefined}
        >
          {value === null ? TEXT.all : (TEXT.plurals[value as EntityType] ?? code('type', value))}{' '}
          <span className="facet-count">{grouped(count)}</span>
        </a>
      ))}
    </nav>
  )
}

function Narrow({ kept }: { readonly kept: Kept }) {
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = new FormData(event.currentTarget).get('text')
    navigate(href(['entities'], { ...kept, text: typeof written === 'string' ? written.trim() : null }))
  }
  return (
    <form className="filter-line" role="search" onSubmit={apply}>
      <label>
        <span className="unseen">{TEXT.filter}</span>
        <input key={kept.text} name="text" placeholder={TEXT.filter} defaultValue={kept.text ?? ''} dir="auto" />
      </label>
      <button type="submit">{CATALOGUE.documents.apply}</button>
      {kept.text && <a href={href(['entities'], { ...kept, text: null })}>{CATALOGUE.documents.clear}</a>}
    </form>
  )
}

function List({ rows, offset }: { readonly rows: readonly EntitySummary[]; readonly offset: number }) {
  const list = useRef<HTMLDivElement>(null)
  const stretches = useMemo(() => stretchesOf(rows, () => 1, STRETCH), [rows])
  useWidth(list)
  return (
    <div ref={list} className="entity-list">
      {stretches.map(({ items, length }, index) => (
        <StretchSet
          as="ol"
          key={items[0]?.entity}
          start={offset + index * STRETCH + 1}
          length={length}
          kept={index === 0}
          words={() => items.map(({ name }) => name).join('\n')}
        >
          {() => items.map((row) => <Row key={row.entity} row={row} />)}
        </StretchSet>
      ))}
    </div>
  )
}

function Row({ row }: { readonly row: EntitySummary }) {
  const { code } = useNames().kind('entity')
  return (
    <li>
      <a data-row href={href(['entities', row.entity])} dir="auto">
        {row.name}
      </a>
      <span className="entity-what">
        {[capitalised(code('type', row.type)), statesText(row.parties)].filter(Boolean).join(' · ')}
        {row.isCandidate && <span className="candidate"> · {TEXT.isCandidate}</span>}
      </span>
      <span className="entity-count">{CATALOGUE.counts.documents(row.documents)}</span>
    </li>
  )
}
