import type { NearCopyView } from '../../../../src/views/index.ts'
import type { DocumentFilter, DocumentSummary } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { edtfText, languageName } from '../../format/index.ts'
import { href } from '../../router/index.ts'

type Sort = NonNullable<DocumentFilter['sort']>
const COLUMNS: readonly Sort[] = ['title', 'publisher', 'published', 'lang', 'figures']
/** The columns that are first shown from the greatest down. */
const DOWNWARDS: readonly Sort[] = ['published', 'figures']

/** One page of documents as a table; its heads sort it. */
export function DocumentTable({
  rows,
  copies,
  query,
}: {
  readonly rows: readonly DocumentSummary[]
  /** Of those that are near-copies, of which. */
  readonly copies: ReadonlyMap<string, NearCopyView>
  readonly query: URLSearchParams
}) {
  return (
    <table className="list document-list">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <SortHead key={column} column={column} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DocumentRow key={row.key} row={row} copy={copies.get(row.key)} />
        ))}
      </tbody>
    </table>
  )
}

function SortHead({ column, query }: { readonly column: Sort; readonly query: URLSearchParams }) {
  const sort = query.get('sort') ?? 'published'
  const sorted = sort === column
  const descending = query.get('descending') === 'true' || !query.get('sort')
  const next = sorted ? !descending : DOWNWARDS.includes(column)
  const kept = Object.fromEntries(['text', 'publisher', 'lang'].map((name) => [name, query.get(name)]))
  return (
    <th
      scope="col"
      className={`column-${column}`}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <a href={href(['documents'], { ...kept, sort: column, descending: next ? 'true' : null })}>
        {CATALOGUE.documents.columns[column]}
        {sorted && <span aria-hidden="true">{descending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  )
}

function DocumentRow({ row, copy }: { readonly row: DocumentSummary; readonly copy: NearCopyView | undefined }) {
  const text = CATALOGUE.documents
  return (
    <tr className={row.read ? undefined : 'not-read'}>
      <th scope="row" className="column-title">
        <a data-row href={href(['documents', row.key])} dir="auto" lang={row.lang ?? undefined}>
          {row.title ?? row.name}
        </a>
        {!row.read && <span className="note">{text.notRead}</span>}
        {row.versions > 1 && <span className="note">{text.versions(row.versions)}</span>}
        {copy && (
          <span className="note">
            {text.copyOf}{' '}
            <a href={href(['documents', copy.of.key])} dir="auto">
              {copy.of.title ?? copy.of.name}
            </a>
            {copy.of.publisher && `, ${copy.of.publisher}`}
          </span>
        )}
      </th>
      <td className="column-publisher" dir="auto">
        {row.publisher ? (
          <a href={href(['documents'], { publisher: row.publisher })}>{row.publisher}</a>
        ) : (
          <span className="absent">{text.unnamed}</span>
        )}
      </td>
      <td className="column-published">
        {row.published ? edtfText(row.published) : <span className="absent">{text.undated}</span>}
      </td>
      <td className="column-lang">
        {row.lang ? <a href={href(['documents'], { lang: row.lang })}>{languageName(row.lang)}</a> : '—'}
      </td>
      <td className="column-figures">
        <span className="wide">{row.read ? grouped(row.figures) : '—'}</span>
        {row.read && <span className="narrow">{CATALOGUE.counts.figures(row.figures)}</span>}
      </td>
    </tr>
  )
}
