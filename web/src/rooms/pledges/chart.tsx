import { useCallback } from 'react'
import {
  chartSvg,
  type Frame,
  frameOf,
  linked,
  svg,
  type SvgElement,
  symbolPath,
} from '../../../../src/charts/index.ts'
import type { PledgePage } from '../../../../src/views/index.ts'
import { elementOf, PALETTE, Plotted } from '../../charts/index.ts'
import { amountText } from '../../format/index.ts'
import { type KnownPoint, knownPoints, type Line, neededLine, type TargetLine, targetLines } from './points.ts'

interface ChartProps {
  readonly pledge: PledgePage
  readonly goal: string
  readonly name: string
}

/** What is known of the quantity over time, against what was pledged and the pace that it would need. */
export default function Chart({ pledge, goal, name }: ChartProps) {
  const drawn = useCallback((width: number) => elementOf(draw(pledge, goal, name, width)), [pledge, goal, name])
  return <Plotted draw={drawn} />
}

function draw(pledge: PledgePage, goal: string, name: string, width: number): SvgElement {
  const known = knownPoints(pledge)
  const targets = targetLines(pledge)
  const needed = neededLine(pledge)
  const place = { width, height: Math.min(420, Math.max(280, width * 0.42)) }
  const frame = frameOf({
    ...place,
    times: [...known.map(({ at }) => at), ...targets.flatMap(({ from, to }) => [from, to])].map(Number),
    values: [...known, ...targets].map(({ value }) => value),
    isLog: false,
    palette: PALETTE,
    top: 32,
    label: (value) => amountText(value, pledge.seriesUnit),
  })
  return chartSvg(
    place,
    name,
    frame.drawn,
    svg(
      'g',
      { 'aria-hidden': 'true' },
      ...(pledge.asOf === null ? [] : [asOfLine(new Date(pledge.asOf), frame, place.height)]),
      svg('polyline', { points: lineThrough(known, frame), fill: 'none', stroke: PALETTE.soft, 'stroke-width': 1.5 }),
      ...(needed ? [neededMark(needed, frame)] : []),
      ...targets.map((target) => targetMark(target, frame)),
      ...targets.filter(({ isCurrent }) => isCurrent).flatMap((target) => goalMark(target, goal, frame)),
    ),
    svg('g', {}, ...known.map((point) => knownMark(point, frame))),
  )
}

/** The day asked about, where the chart reaches it. */
function asOfLine(day: Date, { x }: Frame, height: number): SvgElement {
  const at = x.place(day.getTime())
  return svg('line', { x1: at, x2: at, y1: 32, y2: height - 36, stroke: 'var(--ink-faint)', 'stroke-dasharray': '1 4' })
}

const lineThrough = (known: readonly KnownPoint[], { x, y }: Frame): string =>
  known.map(({ at, value }) => `${x.place(at.getTime()).toFixed(2)},${y.place(value).toFixed(2)}`).join(' ')

const targetMark = ({ from, to, value, isCurrent }: TargetLine, { x, y }: Frame): SvgElement =>
  svg('line', {
    x1: x.place(from.getTime()),
    x2: x.place(to.getTime()),
    y1: y.place(value),
    y2: y.place(value),
    stroke: PALETTE.seal,
    'stroke-width': isCurrent ? 2.5 : 1.5,
    'stroke-dasharray': isCurrent ? null : '5 4',
  })

/** The goal in words at its end, readable over whatever it crosses. */
function goalMark({ to, value }: TargetLine, goal: string, { x, y }: Frame): SvgElement[] {
  const [left, top] = [x.place(to.getTime()), y.place(value)]
  const text = { x: left, y: top - 14, 'text-anchor': 'end', 'font-size': 14, 'font-weight': 600 }
  return [
    svg('path', {
      d: symbolPath('diamond', left, top, 12),
      fill: PALETTE.paper,
      stroke: PALETTE.seal,
      'stroke-width': 2.5,
    }),
    svg('text', { ...text, fill: PALETTE.paper, stroke: PALETTE.paper, 'stroke-width': 4 }, goal),
    svg('text', { ...text, fill: PALETTE.seal }, goal),
  ]
}

const knownMark = ({ at, value, isOfficial, address, name }: KnownPoint, { x, y }: Frame): SvgElement =>
  linked(
    { address, name },
    svg('circle', {
      cx: x.place(at.getTime()),
      cy: y.place(value),
      r: 5,
      fill: isOfficial ? PALETTE.ink : PALETTE.paper,
      stroke: PALETTE.ink,
      'stroke-width': 2,
    }),
  )

const neededMark = ({ from, to }: Line, { x, y }: Frame): SvgElement =>
  svg('line', {
    x1: x.place(from[0].getTime()),
    y1: y.place(from[1]),
    x2: x.place(to[0].getTime()),
    y2: y.place(to[1]),
    stroke: PALETTE.seal,
    'stroke-width': 1,
  })
