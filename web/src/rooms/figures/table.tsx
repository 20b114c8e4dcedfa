import type { DecisionView } from '../../../../src/views/index.ts'
import type { FigureFilter, FigureRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { edtfText, stateName, valueText } from '../../format/index.ts'
import { useDecision } from '../../judging/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { SourceLine, WordsAround } from '../../statements/index.ts'
import { keptOf } from './filters.ts'

const TEXT = CATALOGUE.figures
/** A figure with what persons decided about it, where that is known. */
type Row = FigureRow & { readonly judgement?: DecisionView | null }
type Sort = NonNullable<FigureFilter['sort']>
const COLUMNS = ['value', 'indicator', 'dyad', 'period', 'modality', 'judged', 'source'] as const
/** By which sorting a column is sorted, where it can be. */
const SORTS: Partial<Record<(typeof COLUMNS)[number], Sort>> = {
  value: 'value',
  indicator: 'indicator',
  period: 'period',
  source: 'published',
}

/** One page of figures; each opens its sentence. Without a query its heads do not sort. */
export function FigureTable({
  rows,
  query,
}: {
  readonly rows: readonly Row[]
  readonly query: URLSearchParams | null
}) {
  return (
    <table className="list figure-list">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Head key={column} column={column} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FigureLine key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Head({
  column,
  query,
}: {
  readonly column: (typeof COLUMNS)[number]
  readonly query: URLSearchParams | null
}) {
  const sort = SORTS[column]
  const names = useNames()
  const name = headOf(column, names)
  if (!sort || !query)
    return (
      <th scope="col" className={`column-${column}`}>
        {name}
      </th>
    )
  const sorted = (query.get('sort') ?? 'published') === sort
  const descending = query.get('descending') === 'true' || !query.get('sort')
  const next = sorted ? !descending : sort === 'value' || sort === 'published'
  const there = href(['figures'], { ...keptOf(query), sort, descending: next ? 'true' : null })
  return (
    <th
      scope="col"
      className={`column-${column}`}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <a href={there}>
        {name}
        {sorted && <span aria-hidden="true">{descending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  )
}

function headOf(column: (typeof COLUMNS)[number], names: Names): string {
  if (column === 'source') return TEXT.source
  if (column === 'judged') return CATALOGUE.judging.column
  return names.field(column === 'dyad' ? 'actors' : column).label
}

/** A figure in a row of a table: its value is the link to its sentence. */
export function FigureLine({ row }: { readonly row: Row }) {
  const names = useNames()
  const decision = useDecision({ document: row.document.key, id: row.id }, row.judgement ?? null)
  return (
    <tr>
      <th scope="row" className={`column-value domain-${row.domain}`}>
        <a data-row href={href(['documents', row.document.key], { statement: row.id })}>
          {valueText(row, names)}
        </a>
      </th>
      <td className="column-indicator">
        <span className={row.indicator === 'other' ? 'absent' : undefined}>{names.indicator(row.indicator)}</span>
      </td>
      <td className="column-dyad">{row.actors.map(stateName).join(', ')}</td>
      <td className="column-period">
        {row.period ? edtfText(row.period) : <span className="absent">{TEXT.noPeriod}</span>}
      </td>
      <td className={`column-modality ${row.modality === 'asserted' ? '' : 'plan'}`}>
        {names.code('modality', row.modality)}
      </td>
      <td className="column-judged">
        {decision ? (
          <span title={decision.by}>{CATALOGUE.judging.verdicts[decision.verdict]}</span>
        ) : (
          <span className="absent">{CATALOGUE.judging.machineShort}</span>
        )}
      </td>
      <td className="column-source">
        <WordsAround row={row} />
        <SourceLine document={row.document} />
      </td>
    </tr>
  )
}
