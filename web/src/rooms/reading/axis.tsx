import type { FigureFields, FigureInterval, Interval } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { intervalText } from '../../format/index.ts'
import { useNames } from '../../labels/index.ts'

const WIDTH = 340
const EDGE = 12

/** A figure's interval as a small line: the loose range thin, the strict one thick, the value as written a dot. */
export function IntervalAxis({ figure }: { readonly figure: FigureFields & { readonly interval: FigureInterval } }) {
  const names = useNames()
  const { strict, loose } = figure.interval
  const scale = scaleOf(figure)
  const differs = intervalText(strict, figure.unit, names) !== intervalText(loose, figure.unit, names)
  return (
    <div className="interval">
      <svg viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true" className="interval-axis">
        <line className="axis-base" x1={0} x2={WIDTH} y1={13} y2={13} />
        <Range interval={loose} scale={scale} className="axis-loose" />
        <Range interval={strict} scale={scale} className="axis-strict" />
        <circle className="axis-value" cx={scale(figure.value)} cy={13} r={4} />
        {figure.upper !== null && <circle className="axis-value" cx={scale(figure.upper)} cy={13} r={4} />}
      </svg>
      <p>
        {intervalText(strict, figure.unit, names)}
        {differs && <span className="soft"> ({CATALOGUE.card.strict})</span>}
      </p>
      {differs && (
        <p>
          {intervalText(loose, figure.unit, names)} <span className="soft">({CATALOGUE.card.loose})</span>
        </p>
      )}
    </div>
  )
}

interface RangeProps {
  readonly interval: Interval
  readonly scale: (value: number) => number
  readonly className: string
}

function Range({ interval, scale, className }: RangeProps) {
  const from = interval.low === null ? 0 : scale(interval.low)
  const to = interval.high === null ? WIDTH : scale(interval.high)
  return <line className={className} x1={Math.min(from, to - 2)} x2={Math.max(to, from + 2)} y1={13} y2={13} />
}

/** From a figure's values to the width of the drawing; an unbounded side runs to its edge. */
function scaleOf(figure: FigureFields & { readonly interval: FigureInterval }): (value: number) => number {
  const { strict, loose } = figure.interval
  const ends = [strict.low, strict.high, loose.low, loose.high, figure.value, figure.upper].filter(
    (end): end is number => end !== null,
  )
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  if (high === low) return () => WIDTH / 2
  return (value) => EDGE + ((value - low) / (high - low)) * (WIDTH - 2 * EDGE)
}
