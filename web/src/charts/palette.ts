import type { Palette } from '../../../src/charts/index.ts'

/** The colours of the page, which change with light and dark. */
export const PALETTE: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  rule: 'var(--rule)',
  accent: 'var(--domain)',
  seal: 'var(--seal)',
  font: 'inherit',
}
