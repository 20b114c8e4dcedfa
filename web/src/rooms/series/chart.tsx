import * as Plot from '@observablehq/plot'
import { useEffect, useRef, useState } from 'react'
import type { Standing } from '../../../../src/views/index.ts'
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
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  useEffect(() => {
    const element = place.current
    if (!element || width === 0) return
    const drawing = draw({ points, published, unit, name }, width)
    element.replaceChildren(drawing)
    return () => drawing.remove()
  }, [points, published, unit, name, width])
  return <div ref={place} className="chart-drawing" />
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

/** The drawing without the style element that the pages' policy forbids, its links named for those who hear them. */
function prepared(drawing: Element, name: string): Element {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  drawing.setAttribute('role', 'group')
  drawing.setAttribute('aria-label', name)
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  for (const link of drawing.querySelectorAll('a')) {
    const shape = link.firstElementChild
    const label = shape?.getAttribute('aria-label') ?? ''
    shape?.removeAttribute('aria-label')
    link.setAttribute('aria-label', label)
    // A row of the table beneath says the same, so that a keyboard need not step over each.
    if (hrefOf(link).startsWith('#')) link.setAttribute('tabindex', '-1')
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title')
    title.textContent = label
    link.prepend(title)
  }
  return drawing
}

const hrefOf = (link: Element): string => link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? ''

/** Whether the scale starts at zero: where the values are far apart, so that their proportion can be seen. */
function startsAtZero(points: readonly { readonly value: number }[]): boolean {
  const values = points.map(({ value }) => Math.abs(value))
  return Math.min(...values) < Math.max(...values) / 2
}

function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}
