import type { Palette } from '../frame.ts'
import { svg, type SvgElement } from '../svg.ts'

const FONT = 'Source Sans 3, sans-serif'

/** On paper, whatever the screen. */
export const PALETTE: Palette = {
  paper: '#fffefb',
  ink: '#1d1b18',
  soft: '#57524a',
  rule: '#e4dfd3',
  accent: '#8a4300',
  seal: '#7a1f2b',
  font: FONT,
}

/** Around all that is drawn. */
export const MARGIN = 24

/** A line of words. */
export const text = (words: string, x: number, y: number, size: number, fill: string, weight = 400): SvgElement =>
  svg('text', { x, y: Math.round(y), 'font-family': FONT, 'font-size': size, 'font-weight': weight, fill }, words)
