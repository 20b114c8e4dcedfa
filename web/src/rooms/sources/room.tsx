import type { FormEvent } from 'react'
import type { TrackRecordList, TrackRecordView } from '../../../../src/views/index.ts'
import type { SourceKind } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { ColumnHeads, Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href, navigate } from '../../router/index.ts'
import { COLUMNS, figuresOf, KINDS, kindOf, wholeOf } from './counts.ts'

const LIMIT = 50
const TEXT = CATALOGUE.sources

/** How the figures of publishers and speakers have fared, each number a link to its figures. */
export function SourcesRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const kind = kindOf(query.get('kind'))
  const text = query.get('text')
  const offset = Number(query.get('offset')) || 0
  const sources = useResource<TrackRecordList>(href(['api', 'sources'], { kind, text, limit: LIMIT, offset }))
  if (sources.failure) return <Failed resource={sources} />
  const page = sources.value
  return (
    <div className="room sources" aria-busy={sources.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">{TEXT.lead}</p>
      </header>
      <Kinds kind={kind} />
      <Narrow kind={kind} text={text ?? ''} />
      {!page && <Loading />}
      {page?.rows.length === 0 && (
        <Nothing title={text ? TEXT.none : TEXT.empty[kind]} hint={text ? TEXT.noneHint : TEXT.emptyHint[kind]} />
      )}
      {page && page.rows.length > 0 && <SourceTable kind={kind} rows={page.rows} />}
      {page && (
        <Pages
          offset={offset}
          limit={LIMIT}
          total={page.total}
          to={(next) => href(['sources'], { kind: query.get('kind'), text, offset: next || null })}
        />
      )}
      <Explained />
    </div>
  )
}

function Kinds({ kind }: { readonly kind: SourceKind }) {
  return (
    <nav className="kinds" aria-label={TEXT.kinds.label}>
      {KINDS.map((each) => (
        <a
          key={each}
          href={href(['sources'], { kind: each === 'publisher' ? null : each })}
          aria-current={each === kind ? 'page' : undefined}
        >
          {TEXT.kinds[each]}
        </a>
      ))}
    </nav>
  )
}

function Narrow({ kind, text }: { readonly kind: SourceKind; readonly text: string }) {
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const written = new FormData(event.currentTarget).get('text')
    const words = typeof written === 'string' ? written.trim() : null
    navigate(href(['sources'], { kind: kind === 'publisher' ? null : kind, text: words }))
  }
  return (
    <form className="filter-line" role="search" onSubmit={apply}>
      <label>
        <span className="unseen">{TEXT.filter}</span>
        <input key={`${kind} ${text}`} name="text" placeholder={TEXT.filter} defaultValue={text} />
      </label>
      <button type="submit">{CATALOGUE.documents.apply}</button>
    </form>
  )
}

function SourceTable({ kind, rows }: { readonly kind: SourceKind; readonly rows: readonly TrackRecordView[] }) {
  return (
    <table className="list source-list">
      <thead>
        <tr className="over">
          <td />
          <td />
          <th scope="colgroup" colSpan={3}>
            {TEXT.official}
          </th>
          <th scope="colgroup" colSpan={3}>
            {TEXT.fromOthers}
          </th>
          <td />
        </tr>
        <tr>
          <th scope="col" className="column-name">
            {TEXT.columns.name[kind]}
          </th>
          <ColumnHeads columns={COLUMNS} names={TEXT.columns} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SourceRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function SourceRow({ row }: { readonly row: TrackRecordView }) {
  return (
    <tr>
      <th scope="row" className="column-name" dir="auto">
        <a data-row href={figuresOf(row, 'figures')}>
          {row.name}
        </a>
        <span className="note">
          {row.kind === 'publisher'
            ? CATALOGUE.counts.documents(row.documents)
            : TEXT.toldBy(row.publishers, row.documents)}
          {row.digits !== null && ` · ${TEXT.digits(row.digits)}`}
        </span>
      </th>
      {COLUMNS.map((column) => (
        <td key={column} className={`column-${column}`} data-label={TEXT.columns[column]}>
          <Count row={row} count={column} />
        </td>
      ))}
    </tr>
  )
}

/** A number with what it is a part of; none is no link. */
export function Count({ row, count }: { readonly row: TrackRecordView; readonly count: (typeof COLUMNS)[number] }) {
  const whole = wholeOf(count)
  const number = row.counts[count]
  const written = grouped(number)
  const of = whole === null ? null : <span className="of"> {TEXT.of(row.counts[whole])}</span>
  const label = TEXT.figuresBehind(TEXT.columns[count], row.name)
  return (
    <span className="track-count">
      {number === 0 ? (
        <span className="none">{written}</span>
      ) : (
        <a href={figuresOf(row, count)} aria-label={`${written}: ${label}`}>
          {written}
        </a>
      )}
      {of}
    </span>
  )
}

function Explained() {
  return (
    <details className="explained">
      <summary>{TEXT.explained.title}</summary>
      <dl>
        {TEXT.explained.list.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
