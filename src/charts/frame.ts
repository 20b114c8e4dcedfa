import { timeAxis, type Axis, valueAxis } from './scales.ts'
import { svg, type SvgElement } from './svg.ts'

/** What a drawing is coloured with; each may be a variable of a style sheet. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly rule: string
  /** Of statements. */
  readonly accent: string
  /** Of targets of pledges. */
  readonly seal: string
  readonly font: string
}

/** Where a chart is drawn, in pixels. */
export interface Place {
  readonly width: number
  readonly height: number
}

interface FrameOptions extends Place {
  readonly times: readonly number[]
  readonly values: readonly number[]
  readonly isLog: boolean
  readonly palette: Palette
  /** Room above the topmost value. */
  readonly top?: number
  label(value: number): string
}

/** The axes of a chart, and the lines and labels that show them. */
export interface Frame {
  readonly x: Axis
  readonly y: Axis
  readonly drawn: SvgElement
}

const LEFT = 92
const RIGHT = 20
const BOTTOM = 36
const SMALL = 13

/** A chart's axes: times from left to right, values upwards. */
export function frameOf({ width, height, times, values, isLog, palette, label, top = 20 }: FrameOptions): Frame {
  const x = timeAxis({ times, range: [LEFT, width - RIGHT], ticks: Math.max(2, Math.round(width / 130)) })
  const y = valueAxis({ values, range: [height - BOTTOM, top], ticks: 6, isLog, label })
  const text = { fill: palette.soft, 'font-family': palette.font, 'font-size': SMALL }
  const rows = y.ticks.flatMap(({ at, label: words }) => [
    svg('line', { x1: LEFT, x2: width - RIGHT, y1: at, y2: at, stroke: palette.rule }),
    svg('text', { ...text, x: LEFT - 10, y: at + SMALL / 3, 'text-anchor': 'end' }, words),
  ])
  const columns = x.ticks.flatMap(({ at, label: words }) => [
    svg('line', { x1: at, x2: at, y1: height - BOTTOM, y2: height - BOTTOM + 6, stroke: palette.soft }),
    svg('text', { ...text, x: at, y: height - BOTTOM + 20, 'text-anchor': 'middle' }, words),
  ])
  return { x, y, drawn: svg('g', { 'aria-hidden': 'true' }, ...rows, ...columns) }
}

/** A chart as one drawing with a name. */
export const chartSvg = ({ width, height }: Place, name: string, ...parts: readonly SvgElement[]): SvgElement =>
  svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': name }, ...parts)

/** A mark that leads somewhere, with a name for those who hear it or rest on it. */
export const linked = (
  {
    address,
    name,
    of,
    isSilent = false,
  }: { readonly address: string | null; readonly name: string; readonly of?: string; readonly isSilent?: boolean },
  ...shapes: readonly SvgElement[]
): SvgElement =>
  address === null
    ? svg('g', {}, svg('title', {}, name), ...shapes)
    : svg(
        'a',
        // A row of a table says the same, so that a keyboard need not step over each.
        { href: address, 'aria-label': name, 'data-of': of, tabindex: isSilent ? -1 : null },
        svg('title', {}, name),
        ...shapes,
      )
