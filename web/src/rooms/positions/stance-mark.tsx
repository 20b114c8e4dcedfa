import type { Stance } from '../../../../src/vocabulary/index.ts'

/** The sign of each stance, so that it is told by more than its colour. */
const SIGNS: Readonly<Record<Stance, string>> = {
  supports: 'M8 3 V13 M3 8 H13',
  opposes: 'M3 8 H13',
  recommends: 'M2 8 H13 M9 4 L13 8 L9 12',
  warns: 'M8 2.5 V9.5 M8 13 V13.2',
}

/** A stance as its sign; the word stands beside it or in what it labels. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`stance-mark stance-${stance}`}>
      <path d={SIGNS[stance]} />
    </svg>
  )
}
