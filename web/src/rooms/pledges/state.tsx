import type { PledgeState } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'

/** The mark of each state, so that it is told by more than its colour. */
const MARKS: Readonly<Record<PledgeState, string>> = {
  met: 'M2.5 8.5 L6 12 L13.5 4',
  'met early': 'M1 8.5 L4 11.5 L9 5 M7.5 10 L9 11.5 L15 4',
  partly: 'M8 2 A6 6 0 0 0 8 14 Z M8 2 A6 6 0 0 1 8 14',
  missed: 'M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5',
  overdue: 'M8 2 A6 6 0 1 0 8.01 2 M8 5 V8.5 L10.5 10',
  'on pace': 'M2 12 L8 7 L10 9 L14 3.5 M10 3 H14.3 V7.3',
  behind: 'M2 4 L8 9 L10 7 L14 12 M10 12.6 H14.3 V8.3',
  unknown: 'M4 8 H4.01 M8 8 H8.01 M12 8 H12.01',
}

/** What came of a pledge, as a word with its mark. */
export function State({ state, large = false }: { readonly state: PledgeState; readonly large?: boolean }) {
  return (
    <span className={`pledge-state state-${state.replace(' ', '-')}${large ? ' large' : ''}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={MARKS[state]} />
      </svg>
      {CATALOGUE.pledges.states[state]}
    </span>
  )
}
