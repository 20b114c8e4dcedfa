import type { FigureInterval, Interval } from '../../../../src/vocabulary/index.ts'
import { amountText } from '../../format/index.ts'
import type { Scale } from './scale.ts'

/** What every strip of one definition shows behind its own line. */
export interface Ground {
  readonly scale: Scale
  /** What the largest group has in common; `null` where it has one figure only. */
  readonly common: Interval | null
  /** Published values. */
  readonly published: readonly number[]
}

interface StripProps {
  readonly ground: Ground
  readonly interval: FigureInterval
  /** The values as written. */
  readonly values: readonly number[]
  readonly kind: 'stated' | 'official'
}

/** One figure on the shared axis: its loose range thin, the strict one thick, what it is written as a mark. */
export function Strip({ ground, interval, values, kind }: StripProps) {
  const { scale } = ground
  return (
    <svg className={`strip ${kind}`} aria-hidden="true" focusable="false">
      <Behind ground={ground} />
      <Range interval={interval.loose} scale={scale} className="strip-loose" />
      <Range interval={interval.strict} scale={scale} className="strip-strict" />
      {values.map((value) => (
        <circle key={value} className="strip-value" cx={`${scale.at(value)}%`} cy="50%" r={4.5} />
      ))}
    </svg>
  )
}

/** The band of what figures have in common, and a line at each published value. */
function Behind({ ground: { scale, common, published } }: { readonly ground: Ground }) {
  const [from, to] = common ? reachOf(common, scale) : [0, 0]
  return (
    <>
      {common && (
        <rect className="strip-common" x={`${from}%`} width={`${Math.max(to - from, 0.6)}%`} y={0} height="100%" />
      )}
      {published.map((value) => (
        <line
          key={value}
          className="strip-published"
          x1={`${scale.at(value)}%`}
          x2={`${scale.at(value)}%`}
          y1={0}
          y2="100%"
        />
      ))}
    </>
  )
}

/** An end without limit runs to the edge, and an arrow says that it goes on. */
function Range({
  interval,
  scale,
  className,
}: {
  readonly interval: Interval
  readonly scale: Scale
  readonly className: string
}) {
  const [from, to] = reachOf(interval, scale)
  return (
    <>
      <line className={className} x1={`${from}%`} x2={`${Math.max(to, from + 0.4)}%`} y1="50%" y2="50%" />
      {interval.low === null && <Arrow at="0%" shape="M8 -5 L1 0 L8 5" />}
      {interval.high === null && <Arrow at="100%" shape="M-8 -5 L-1 0 L-8 5" />}
    </>
  )
}

const Arrow = ({ at, shape }: { readonly at: string; readonly shape: string }) => (
  <svg x={at} y="50%" overflow="visible">
    <path className="strip-arrow" d={shape} />
  </svg>
)

function reachOf({ low, high }: Interval, scale: Scale): readonly [number, number] {
  return [low === null ? 0.5 : scale.at(low), high === null ? 99.5 : scale.at(high)]
}

/** The ticks of the shared axis. */
export function Ticks({ ground, unit }: { readonly ground: Ground; readonly unit: string }) {
  return (
    <svg className="strip-ticks" aria-hidden="true" focusable="false">
      {ground.scale.ticks.map((tick) => {
        const x = ground.scale.at(tick)
        const anchor = x < 20 ? 'start' : x > 80 ? 'end' : 'middle'
        return (
          <g key={tick}>
            <line x1={`${x}%`} x2={`${x}%`} y1="1.35rem" y2="100%" />
            <text x={`${x}%`} y="1em" textAnchor={anchor}>
              {amountText(tick, unit)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
