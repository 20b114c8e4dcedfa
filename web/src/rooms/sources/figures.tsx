import type { JudgedFigureRow, TrackRecordView } from '../../../../src/views/index.ts'
import type { Page, TrackCount } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE, grouped } from '../../catalogue.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { FigureTable } from '../figures/index.ts'
import { COUNTS, figuresOf, kindOf, wholeOf } from './counts.ts'

const LIMIT = 100
const TEXT = CATALOGUE.sources

interface SourceFigures {
  readonly source: TrackRecordView
  readonly figures: Page<JudgedFigureRow>
}

/** The figures behind one count of a source. */
export function SourceRoom({ kind: written, query }: { readonly kind: string; readonly query: URLSearchParams }) {
  const kind = kindOf(written)
  const source = query.get('source')
  const count = COUNTS.find((each) => each === query.get('count')) ?? 'figures'
  const offset = Number(query.get('offset')) || 0
  const found = useResource<SourceFigures>(
    href(['api', 'sources', kind, 'figures'], { source, count, limit: LIMIT, offset }),
  )
  useTitle(found.value?.source.name ?? TEXT.title)
  if (found.failure) return <Failed resource={found} />
  if (!found.value) return <Loading />
  const { source: row, figures } = found.value
  return (
    <div className="room source" aria-busy={found.waiting}>
      <header className="room-head">
        <p className="back">
          <a href={href(['sources'], { kind: kind === 'publisher' ? null : kind })}>{TEXT.back[kind]}</a>
        </p>
        <h1 dir="auto">{row.name}</h1>
        <p className="lead">
          {kind === 'publisher'
            ? CATALOGUE.counts.documents(row.documents)
            : TEXT.toldBy(row.publishers, row.documents)}
          {row.digits !== null && ` · ${TEXT.digits(row.digits)}`}
        </p>
      </header>
      <CountsLine row={row} chosen={count} />
      {figures.rows.length === 0 ? (
        <Nothing title={TEXT.noFigures} hint={TEXT.noFiguresHint} />
      ) : (
        <FigureTable rows={figures.rows} query={null} />
      )}
      <Pages
        offset={offset}
        limit={LIMIT}
        total={figures.total}
        to={(next) => href(['sources', kind], { source, count: query.get('count'), offset: next || null })}
      />
    </div>
  )
}

function CountsLine({ row, chosen }: { readonly row: TrackRecordView; readonly chosen: TrackCount }) {
  return (
    <nav className="track-counts" aria-label={TEXT.counts}>
      <ul>
        {COUNTS.map((count) => {
          const whole = wholeOf(count)
          return (
            <li key={count}>
              <a href={figuresOf(row, count)} data-how="replace" aria-current={count === chosen ? 'page' : undefined}>
                <span className="track-number">{grouped(row.counts[count])}</span>
                {whole !== null && <span className="of"> {TEXT.of(row.counts[whole])}</span>}{' '}
                <span className="track-name">{TEXT.columns[count]}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
