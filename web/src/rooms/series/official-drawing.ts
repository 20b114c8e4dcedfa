import * as Plot from '@observablehq/plot'
import type { DrawnLine, OfficialMark } from './official-marks.ts'

/** Published values beneath the statements, in ink: joined where they are of whole years, bars where of parts of them. */
export const officialMarks = (lines: readonly DrawnLine[]): Plot.Markish[] =>
  lines.flatMap(({ style, dash, marks }) =>
    style === 'line' ? joined(marks, dash) : style === 'bars' ? bars(marks, dash) : dots(marks),
  )

const INK = 'var(--ink-soft)'

function joined(marks: readonly OfficialMark[], dash: string | null): Plot.Markish[] {
  const first = marks.filter(({ again }) => !again)
  return [
    Plot.line(first, {
      x: 'middle',
      y: 'value',
      z: 'stretch',
      stroke: INK,
      strokeWidth: 1.25,
      ...(dash === null ? {} : { strokeDasharray: dash }),
    }),
    Plot.dot(marks, {
      x: 'middle',
      y: 'value',
      href: 'address',
      ariaLabel: 'name',
      symbol: 'square',
      r: 2.75,
      fill: ({ isSettled }: OfficialMark) => (isSettled ? INK : 'var(--paper)'),
      stroke: INK,
      strokeWidth: 1.25,
    }),
  ]
}

const bars = (marks: readonly OfficialMark[], dash: string | null): Plot.Markish[] => [
  Plot.link(marks, {
    x1: 'from',
    x2: 'to',
    y: 'value',
    href: 'address',
    ariaLabel: 'name',
    stroke: INK,
    strokeOpacity: 0.55,
    strokeWidth: 1.5,
    ...(dash === null ? {} : { strokeDasharray: dash }),
  }),
]

const dots = (marks: readonly OfficialMark[]): Plot.Markish[] => [
  Plot.dot(marks, {
    x: 'middle',
    y: 'value',
    href: 'address',
    ariaLabel: 'name',
    r: 1.6,
    fill: INK,
    fillOpacity: 0.75,
  }),
]
