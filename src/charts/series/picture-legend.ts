import { SERIES_WORDS as WORDS } from '../../wording/index.ts'
import { svg, type SvgElement } from '../svg.ts'
import { symbolPath } from '../symbols.ts'
import type { SeriesChart } from './chart-of.ts'
import { SERIES_SYMBOLS } from './draw.ts'
import { DRAWN_STANDINGS } from './marks.ts'
import { MARGIN, PALETTE, text } from './paper.ts'

/** What the marks mean, of those that are there. */
export function pictureLegend({ marks, lines }: SeriesChart, y: number): SvgElement[] {
  const items: Item[] = DRAWN_STANDINGS.filter((standing) => marks.some((mark) => mark.standing === standing)).map(
    (standing) => {
      const fill = standing === 'facts' ? accent : paper
      return [WORDS.standings[standing], (x) => [shape(symbolPath(SERIES_SYMBOLS[standing], x, y - 5, SIZE), fill)]]
    },
  )
  if (marks.some(({ complete, standing }) => complete !== 'whole' && standing === 'facts')) {
    const half = (x: number) => shape(symbolPath('half', x, y - 5, SIZE), accent)
    items.push([WORDS.incomplete, (x) => [shape(symbolPath('circle', x, y - 5, SIZE), paper), half(x)]])
  }
  if (marks.some(({ isMirror }) => isMirror)) {
    const ring = (x: number) => svg('circle', { cx: x, cy: y - 5, r: 9, fill: paper, stroke: accent })
    items.push([WORDS.mirror, (x) => [ring(x), shape(symbolPath('circle', x, y - 5, SIZE), accent)]])
  }
  if (lines.length > 0) {
    const line = (x: number) => shape(`M${x - 8} ${y - 5}H${x + 8}`, 'none', soft)
    items.push([WORDS.published, (x) => [line(x), shape(symbolPath('square', x, y - 5, 5), soft, soft)]])
  }
  return inOneRow(items, y)
}

type Item = readonly [words: string, shapes: (x: number) => readonly SvgElement[]]

const SIZE = 11
const { accent, paper, soft } = PALETTE

const shape = (d: string, fill: string, stroke = accent): SvgElement =>
  svg('path', { d, fill, stroke, 'stroke-width': 2 })

/** About as wide as a letter. */
const LETTER = 6.6

function inOneRow(items: readonly Item[], y: number): SvgElement[] {
  let x = MARGIN + 8
  return items.flatMap(([words, shapes]) => {
    const drawn = [...shapes(x), text(words, x + 14, y, 14, soft)]
    x += 14 + words.length * LETTER + 28
    return drawn
  })
}
