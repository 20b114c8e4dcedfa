import { lazy, Suspense, useMemo } from 'react'
import type { SeriesScale, Standing } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Boundary, Loading, Nothing } from '../../frame/index.ts'
import { useNames } from '../../labels/index.ts'
import { drawnLines } from './official-marks.ts'
import { pointsOf, rowsOf, STANDINGS } from './points.ts'
import { Published } from './published.tsx'

const Chart = lazy(() => import('./chart.tsx'))
const TEXT = CATALOGUE.series

/** The marks of the legend, as the chart draws them. */
const SHAPES: Readonly<Record<Standing, string>> = {
  facts: 'M1 7 A6 6 0 1 1 13 7 A6 6 0 1 1 1 7 Z',
  targets: 'M7 0 L12 7 L7 14 L2 7 Z',
  forecasts: 'M7 1 L13 12 L1 12 Z',
  denials: 'M2 2 L12 12 M12 2 L2 12',
}

interface DrawingProps {
  readonly scale: SeriesScale
  readonly name: string
  readonly title: string
}

/** The chart of one scale with its legend; the code that draws is fetched when it is first needed. */
export function Drawing({ scale, name, title }: DrawingProps) {
  const names = useNames()
  const points = useMemo(() => pointsOf(scale, names), [scale, names])
  const published = useMemo(() => drawnLines(scale.official, names), [scale, names])
  const domain = rowsOf(scale)[0]?.domain ?? 'none'
  if (points.length === 0 && published.length === 0) return <Nothing title={TEXT.none} hint={TEXT.noneHint} />
  return (
    <>
      <figure className={`chart domain-${domain}`}>
        <figcaption>
          <ul className="chart-legend">
            {STANDINGS.filter((standing) => scale[standing].length > 0).map((standing) => (
              <li key={standing}>
                <svg viewBox="0 0 14 14" aria-hidden="true">
                  <path className={standing === 'facts' ? 'legend-fact' : 'legend-plan'} d={SHAPES[standing]} />
                </svg>{' '}
                {TEXT.standings[standing]}
              </li>
            ))}
            {published.length > 0 && (
              <li>
                <svg viewBox="0 0 14 14" aria-hidden="true">
                  <path className="legend-published" d="M-1 7H15" />
                  <path className="legend-published-mark" d="M4 4H10V10H4Z" />
                </svg>{' '}
                {CATALOGUE.official.legend}
              </li>
            )}
            <li>{TEXT.unit(name)}</li>
            {scale.undated.length > 0 && <li>{TEXT.undated(scale.undated.length)}</li>}
          </ul>
        </figcaption>
        <Boundary>
          <Suspense fallback={<Loading what={TEXT.drawing} />}>
            <Chart points={points} published={published} unit={scale.unit} name={TEXT.chart(title)} />
          </Suspense>
        </Boundary>
      </figure>
      <Published lines={published} />
    </>
  )
}
