import * as Plot from '@observablehq/plot'
import { useCallback } from 'react'
import type { Standing } from '../../../../src/views/index.ts'
import { Plotted, prepared, startsAtZero } from '../../charts/index.ts'
import { amountText } from '../../format/index.ts'
import { officialMarks } from './official-drawing.ts'
import type { DrawnLine } from './official-marks.ts'
import { type Point, STANDINGS } from './points.ts'

interface ChartProps {
  readonly points: readonly Point[]
  readonly published: readonly DrawnLine[]
  readonly unit: string
  readonly name: string
}

/** The points over time: a bar for the period each covers, a filled mark for facts, a hollow one for what is not. */
export default function Chart({ points, published, unit, name }: ChartProps) {
  const drawn = useCallback(
    (width: number) => draw({ points, published, unit, name }, width),
    [points, published, unit, name],
  )
  return <Plotted draw={drawn} />
}

/** The symbol of each standing; only facts are filled. */
const SYMBOLS = { facts: 'circle', targets: 'diamond', forecasts: 'triangle', denials: 'times' } as const

function draw({ points, published, unit, name }: ChartProps, width: number): Element {
  const drawing = Plot.plot({
    width,
    height: Math.min(460, Math.max(300, width * 0.5)),
    marginLeft: 92,
    marginBottom: 36,
    x: { type: 'utc', label: null, ticks: Math.max(2, Math.round(width / 130)), nice: true },
    y: {
      label: null,
      nice: true,
      grid: true,
      ticks: 6,
      zero: startsAtZero([...points, ...published.flatMap(({ marks }) => marks)]),
      tickFormat: (value: number) => amountText(value, unit),
    },
    marks: [
      ...officialMarks(published),
      Plot.ruleX(points, { x: 'middle', y1: 'low', y2: 'high', stroke: 'var(--domain)', strokeOpacity: 0.7 }),
      ...STANDINGS.flatMap((standing) => marksOf(points, standing)),
    ],
  })
  return prepared(drawing, name)
}

/** The bars of the times and the marks, which are links, of one standing. */
function marksOf(all: readonly Point[], standing: Standing): Plot.Markish[] {
  const points = all.filter((point) => point.standing === standing)
  const fact = standing === 'facts'
  const bar = { x1: 'from', x2: 'to', y: 'value', stroke: 'var(--domain)', strokeWidth: 1.5, strokeOpacity: 0.45 }
  return [
    Plot.ruleY(points, fact ? bar : { ...bar, strokeDasharray: '3 3' }),
    Plot.dot(points, {
      x: 'middle',
      y: 'value',
      href: 'address',
      ariaLabel: 'name',
      r: 5.5,
      symbol: SYMBOLS[standing],
      fill: fact ? 'var(--domain)' : 'var(--paper)',
      stroke: 'var(--domain)',
      strokeWidth: 2,
    }),
  ]
}
