import { lazy, Suspense, useMemo } from 'react'
import type { FigureRow, Page } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { dyadText, indicatorName } from '../../format/index.ts'
import { Failed, Loading, Nothing, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { FigureTable } from '../figures/index.ts'
import { pointsOf, type Scale, scalesOf } from './points.ts'

const Chart = lazy(() => import('./chart.tsx'))
const LIMIT = 500
const TEXT = CATALOGUE.series

interface SeriesRoomProps {
  readonly indicator: string
  readonly dyad: string
  readonly query: URLSearchParams
}

/** One indicator of one dyad over time, and the same figures as a table. */
export function SeriesRoom({ indicator, dyad, query }: SeriesRoomProps) {
  const title = `${indicatorName(indicator)}, ${dyadText(dyad)}`
  useTitle(title)
  const figures = useResource<Page<FigureRow>>(
    href(['api', 'figures'], { indicator, dyad, sort: 'period', limit: LIMIT }),
  )
  if (figures.failure) return <Failed resource={figures} />
  return (
    <div className="room series" aria-busy={figures.waiting}>
      <header className="room-head">
        <h1>{title}</h1>
        <p className="lead">{TEXT.lead}</p>
      </header>
      {!figures.value && <Loading />}
      {figures.value?.rows.length === 0 && <Nothing title={TEXT.empty} hint={CATALOGUE.failure.missing} />}
      {figures.value && figures.value.rows.length > 0 && (
        <Scales rows={figures.value.rows} here={{ indicator, dyad }} query={query} title={title} />
      )}
    </div>
  )
}

interface ScalesProps {
  readonly rows: readonly FigureRow[]
  readonly here: { readonly indicator: string; readonly dyad: string }
  readonly query: URLSearchParams
  readonly title: string
}

function Scales({ rows, here, query, title }: ScalesProps) {
  const scales = useMemo(() => scalesOf(rows), [rows])
  const scale = scales.find(({ key }) => key === query.get('scale')) ?? scales[0]
  if (!scale) return null
  return (
    <>
      <nav className="series-ways" aria-label={TEXT.units}>
        {scales.length > 1 &&
          scales.map(({ key, name, rows: members }) => (
            <a
              key={key}
              className="chip"
              href={href(['series', here.indicator, here.dyad], { scale: key })}
              data-how="replace"
              aria-current={key === scale.key ? 'true' : undefined}
            >
              {name} <span className="facet-count">{members.length}</span>
            </a>
          ))}
        <a className="way" href={href(['figures'], here)}>
          {TEXT.allFigures} →
        </a>
      </nav>
      <Drawing scale={scale} title={title} />
      <h2>{TEXT.table}</h2>
      <FigureTable rows={scale.rows} query={null} />
    </>
  )
}

function Drawing({ scale, title }: { readonly scale: Scale; readonly title: string }) {
  const points = useMemo(() => pointsOf(scale.rows), [scale])
  const undated = scale.rows.length - points.length
  const [first] = scale.rows
  if (points.length === 0 || !first) return <Nothing title={TEXT.none} hint={TEXT.noneHint} />
  return (
    <figure className={`chart domain-${first.domain}`}>
      <figcaption>
        <ul className="chart-legend">
          <li>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <circle className="legend-fact" cx={7} cy={7} r={6} />
            </svg>{' '}
            {TEXT.facts}
          </li>
          <li>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <path className="legend-plan" d="M7 0 L12 7 L7 14 L2 7 Z" />
            </svg>{' '}
            {TEXT.plans}
          </li>
          <li>{TEXT.unit(scale.name)}</li>
          {undated > 0 && <li>{TEXT.undated(undated)}</li>}
        </ul>
      </figcaption>
      <Suspense fallback={<Loading what={TEXT.drawing} />}>
        <Chart points={points} unit={first.unit} name={TEXT.chart(title)} />
      </Suspense>
    </figure>
  )
}
