import { lazy, Suspense, useMemo } from 'react'
import {
  chartOf,
  DRAWN_STANDINGS,
  drawnLines,
  SERIES_SYMBOLS,
  type SeriesChart,
  type SeriesChoice,
  symbolPath,
} from '../../../../src/charts/index.ts'
import type { SeriesScale } from '../../../../src/views/index.ts'
import type { FigureRow } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Boundary, Loading, Nothing } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { href } from '../../router/index.ts'
import { Files } from './files.tsx'
import { Options } from './options.tsx'
import { Published } from './published.tsx'
import { rowsOf } from './rows.ts'

const Chart = lazy(() => import('./chart.tsx'))
const TEXT = CATALOGUE.series

interface DrawingProps {
  readonly scale: SeriesScale
  readonly choice: SeriesChoice
  readonly place: readonly string[]
  readonly name: string
  readonly title: string
}

const sentenceOf = ({ document, id }: FigureRow) => href(['documents', document.key], { statement: id })
const rowOf = (_point: unknown, row: string) => `#${row}`

/** The chart of one scale with its legend; the code that draws is fetched when it is first needed. */
export function Drawing({ scale, choice, place, name, title }: DrawingProps) {
  const names = useNames()
  const asked = JSON.stringify(choice)
  const chart = useMemo(
    () =>
      chartOf(scale, {
        choice: JSON.parse(asked) as SeriesChoice,
        names,
        addressOf: sentenceOf,
        publishedAddressOf: rowOf,
      }),
    [scale, names, asked],
  )
  const published = useMemo(() => drawnLines(scale.official, names, rowOf), [scale, names])
  const figures = useMemo(() => rowsOf(scale), [scale])
  const domain = figures[0]?.domain ?? 'none'
  const isEmpty = chart.marks.length === 0 && chart.lines.length === 0
  if (isEmpty && choice.without.length === 0) return <Nothing title={TEXT.none} hint={TEXT.noneHint} />
  return (
    <>
      <Options scale={scale} choice={choice} place={place} />
      {isEmpty ? (
        <Nothing title={TEXT.noneKept} hint={TEXT.noneKeptHint} />
      ) : (
        <figure className={`chart domain-${domain}`}>
          <figcaption>
            <Legend chart={chart} scale={scale} name={name} />
          </figcaption>
          <Boundary>
            <Suspense fallback={<Loading what={TEXT.drawing} />}>
              <Chart chart={chart} name={TEXT.chart(title)} figures={figures} />
            </Suspense>
          </Boundary>
        </figure>
      )}
      <Files place={place} choice={choice} />
      <Published lines={published} />
    </>
  )
}

/** What the marks mean, of those that are there. */
function Legend({
  chart,
  scale,
  name,
}: {
  readonly chart: SeriesChart
  readonly scale: SeriesScale
  readonly name: string
}) {
  const { marks, lines, base, isLog } = chart
  const has = (is: (mark: SeriesChart['marks'][number]) => boolean) => marks.some(is)
  return (
    <ul className="chart-legend">
      {DRAWN_STANDINGS.filter((standing) => has((mark) => mark.standing === standing)).map((standing) => (
        <li key={standing}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path
              className={standing === 'facts' ? 'legend-fact' : 'legend-plan'}
              d={symbolPath(SERIES_SYMBOLS[standing], 7, 7, 12)}
            />
          </svg>{' '}
          {TEXT.standings[standing]}
        </li>
      ))}
      {has(({ standing, complete }) => standing === 'facts' && complete !== 'whole') && (
        <li>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path className="legend-plan" d={symbolPath('circle', 7, 7, 12)} />
            <path className="legend-fact" d={symbolPath('half', 7, 7, 12)} />
          </svg>{' '}
          {TEXT.incomplete}
        </li>
      )}
      {has(({ isMirror }) => isMirror) && (
        <li>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path className="legend-ring" d={symbolPath('circle', 7, 7, 16)} />
            <path className="legend-fact" d={symbolPath('circle', 7, 7, 9)} />
          </svg>{' '}
          {TEXT.mirror}
        </li>
      )}
      {lines.length > 0 && (
        <li>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path className="legend-published" d="M-1 7H15" />
            <path className="legend-published-mark" d="M4 4H10V10H4Z" />
          </svg>{' '}
          {TEXT.published}
        </li>
      )}
      <li>{base ? TEXT.index(base.year, chart.valueText(base.value), base.source) : TEXT.unit(name)}</li>
      {isLog && <li>{TEXT.log}</li>}
      {scale.undated.length > 0 && <li>{TEXT.undated(scale.undated.length)}</li>}
    </ul>
  )
}
