import * as Plot from '@observablehq/plot'
import { useCallback } from 'react'
import type { PledgePage } from '../../../../src/views/index.ts'
import { Plotted, prepared, startsAtZero } from '../../charts/index.ts'
import { amountText } from '../../format/index.ts'
import { knownPoints, type Line, neededLine, targetLines } from './points.ts'

interface ChartProps {
  readonly pledge: PledgePage
  readonly goal: string
  readonly name: string
}

/** What is known of the quantity over time, against what was pledged and the pace that it would need. */
export default function Chart({ pledge, goal, name }: ChartProps) {
  const drawn = useCallback((width: number) => draw(pledge, goal, name, width), [pledge, goal, name])
  return <Plotted draw={drawn} />
}

function draw(pledge: PledgePage, goal: string, name: string, width: number): Element {
  const known = knownPoints(pledge)
  const targets = targetLines(pledge)
  const needed = neededLine(pledge)
  const drawing = Plot.plot({
    width,
    height: Math.min(420, Math.max(280, width * 0.42)),
    marginLeft: 92,
    marginRight: 24,
    marginTop: 24,
    marginBottom: 36,
    x: { type: 'utc', label: null, ticks: Math.max(2, Math.round(width / 130)), nice: true },
    y: {
      label: null,
      nice: true,
      grid: true,
      ticks: 5,
      zero: startsAtZero([...known, ...targets]),
      tickFormat: (value: number) => amountText(value, pledge.seriesUnit),
    },
    marks: [
      ...(pledge.asOf === null
        ? []
        : [Plot.ruleX([new Date(pledge.asOf)], { stroke: 'var(--ink-faint)', strokeDasharray: '1 4' })]),
      Plot.line(known, { x: 'at', y: 'value', stroke: 'var(--ink-soft)', strokeWidth: 1.5 }),
      ...(needed ? [neededMark(needed)] : []),
      ...targets.map((target) =>
        Plot.ruleY([target], {
          x1: 'from',
          x2: 'to',
          y: 'value',
          stroke: 'var(--seal)',
          strokeWidth: target.isCurrent ? 2.5 : 1.5,
          strokeDasharray: target.isCurrent ? '' : '5 4',
        }),
      ),
      Plot.dot(
        targets.filter(({ isCurrent }) => isCurrent),
        { x: 'to', y: 'value', r: 6, symbol: 'diamond', fill: 'var(--paper)', stroke: 'var(--seal)', strokeWidth: 2.5 },
      ),
      Plot.text(
        targets.filter(({ isCurrent }) => isCurrent),
        {
          x: 'to',
          y: 'value',
          text: () => goal,
          dy: -14,
          textAnchor: 'end',
          fill: 'var(--seal)',
          fontSize: 14,
          fontWeight: 600,
          stroke: 'var(--paper)',
          strokeWidth: 4,
        },
      ),
      ...knownMarks(known),
    ],
  })
  return prepared(drawing, name)
}

function knownMarks(known: ReturnType<typeof knownPoints>): Plot.Markish[] {
  return [true, false].map((isOfficial) =>
    Plot.dot(
      known.filter((point) => point.isOfficial === isOfficial),
      {
        x: 'at',
        y: 'value',
        href: 'address',
        ariaLabel: 'name',
        r: 5,
        fill: isOfficial ? 'var(--ink)' : 'var(--paper)',
        stroke: 'var(--ink)',
        strokeWidth: 2,
      },
    ),
  )
}

const neededMark = ({ from, to }: Line): Plot.Markish =>
  Plot.link([{}], {
    x1: () => from[0],
    y1: () => from[1],
    x2: () => to[0],
    y2: () => to[1],
    stroke: 'var(--seal)',
    strokeWidth: 1,
  })
