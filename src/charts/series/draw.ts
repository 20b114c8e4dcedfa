import { chartSvg, frameOf, linked, type Frame, type Palette, type Place } from '../frame.ts'
import { svg, type SvgElement } from '../svg.ts'
import { type Symbol, symbolPath } from '../symbols.ts'
import type { SeriesChart } from './chart-of.ts'
import type { SeriesMark } from './marks.ts'
import type { DrawnLine, OfficialMark } from './published.ts'

/** The symbol of each standing; only facts are filled. */
export const SERIES_SYMBOLS = {
  facts: 'circle',
  targets: 'diamond',
  forecasts: 'triangle',
  denials: 'cross',
} as const satisfies Readonly<Record<SeriesMark['standing'], Symbol>>

interface DrawOptions extends Place {
  readonly palette: Palette
  readonly name: string
}

/** A series over time: published values in ink beneath, and each statement a mark with a bar for the time it covers. */
export function drawSeries(chart: SeriesChart, { palette, name, ...place }: DrawOptions): SvgElement {
  const { marks, lines, drawn, isLog, label } = chart
  const published = lines.flatMap((line) => line.marks)
  const frame = frameOf({
    ...place,
    times: [...marks, ...published].flatMap(({ from, to }) => [from, to]),
    values: [
      ...marks.flatMap(({ low, high, value }) => [low, high, value]).filter((value) => !isLog || value > 0),
      ...published.map(({ value }) => value),
    ].map(drawn),
    isLog,
    label,
    palette,
  })
  const at: At = { frame, palette, y: (value) => frame.y.place(drawn(value)) }
  return chartSvg(
    place,
    name,
    frame.drawn,
    svg('g', {}, ...lines.flatMap((line) => lineShapes(line, at))),
    svg('g', { 'aria-hidden': 'true' }, ...marks.map((mark) => barsOf(mark, at))),
    svg('g', {}, ...marks.toSorted(byTime).map((mark) => markShape(mark, at))),
  )
}

/** In the order in which a keyboard goes through them. */
const byTime = (one: SeriesMark, other: SeriesMark): number => one.middle - other.middle || one.value - other.value

interface At {
  readonly frame: Frame
  readonly palette: Palette
  y(value: number): number
}

/** The time that a figure covers, and the values that its words allow. */
function barsOf(
  { standing, from, to, middle, value, low, high }: SeriesMark,
  { frame: { x }, palette, y }: At,
): SvgElement {
  const stroke = { stroke: palette.accent, 'stroke-width': 1.5 }
  return svg(
    'g',
    {},
    svg('line', {
      ...stroke,
      x1: x.place(middle),
      x2: x.place(middle),
      y1: y(low),
      y2: y(high),
      'stroke-opacity': 0.7,
    }),
    svg('line', {
      ...stroke,
      x1: x.place(from),
      x2: x.place(to),
      y1: y(value),
      y2: y(value),
      'stroke-opacity': 0.45,
      'stroke-dasharray': standing === 'facts' ? null : '3 3',
    }),
  )
}

const SIZE = 11

/** Facts are filled, of what is incomplete half, and what was counted at the other end has a ring. */
function markShape(mark: SeriesMark, { frame: { x }, palette, y }: At): SvgElement {
  const { standing, complete, isMirror, id, address, name } = mark
  const [left, top] = [x.place(mark.middle), y(mark.value)]
  const isFull = standing === 'facts' && complete === 'whole'
  const isHalf = standing === 'facts' && complete !== 'whole'
  const shape = (symbol: Symbol, size: number, fill: string) =>
    svg('path', { d: symbolPath(symbol, left, top, size), fill, stroke: palette.accent, 'stroke-width': 2 })
  return linked(
    { address, name, of: id },
    ...(isMirror
      ? [svg('circle', { cx: left, cy: top, r: SIZE * 0.85, fill: palette.paper, stroke: palette.accent })]
      : []),
    shape(SERIES_SYMBOLS[standing], SIZE, isFull ? palette.accent : palette.paper),
    ...(isHalf ? [shape('half', SIZE, palette.accent)] : []),
  )
}

function lineShapes({ style, dash, marks }: DrawnLine, at: At): SvgElement[] {
  if (style === 'dots') return marks.map((mark) => dot(mark, at))
  if (style === 'bars') return marks.map((mark) => bar(mark, dash, at))
  return [...stretches(marks, dash, at), ...marks.map((mark) => square(mark, at))]
}

/** What is known without a gap is joined. */
function stretches(
  marks: readonly OfficialMark[],
  dash: string | null,
  { frame: { x }, palette, y }: At,
): SvgElement[] {
  const parts = Map.groupBy(
    marks.filter(({ again }) => !again),
    ({ stretch }) => stretch,
  )
  return [...parts.values()].map((part) => {
    const points = part.map(
      ({ middle, value }) => `${Math.round(x.place(middle) * 100) / 100},${Math.round(y(value) * 100) / 100}`,
    )
    return svg('polyline', {
      points: points.join(' '),
      fill: 'none',
      stroke: palette.soft,
      'stroke-width': 1.25,
      'stroke-dasharray': dash,
    })
  })
}

function square(mark: OfficialMark, { frame: { x }, palette, y }: At): SvgElement {
  const { address, name, isSettled, middle, value } = mark
  const d = symbolPath('square', x.place(middle), y(value), 5)
  const fill = isSettled ? palette.soft : palette.paper
  return linked({ address, name, isSilent: true }, svg('path', { d, fill, stroke: palette.soft, 'stroke-width': 1.25 }))
}

function bar(
  { address, name, from, to, value }: OfficialMark,
  dash: string | null,
  { frame: { x }, palette, y }: At,
): SvgElement {
  return linked(
    { address, name, isSilent: true },
    svg('line', {
      x1: x.place(from),
      x2: x.place(to),
      y1: y(value),
      y2: y(value),
      stroke: palette.soft,
      'stroke-width': 1.5,
      'stroke-opacity': 0.55,
      'stroke-dasharray': dash,
    }),
  )
}

function dot({ address, name, middle, value }: OfficialMark, { frame: { x }, palette, y }: At): SvgElement {
  const circle = svg('circle', { cx: x.place(middle), cy: y(value), r: 1.6, fill: palette.soft, 'fill-opacity': 0.75 })
  return linked({ address, name, isSilent: true }, circle)
}
