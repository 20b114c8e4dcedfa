import type { IntakeJob, PutOutcome } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { secondsBetween } from './times.ts'

const TEXT = CATALOGUE.library.jobs
const OUTCOMES: readonly PutOutcome[] = ['added', 'new-version', 'reread', 'unchanged']

/** What a job is of: `12 files and 1 address`. */
export function nameOf({ kind, filesExpected, addresses }: IntakeJob): string {
  return kind === 'given' ? TEXT.given(filesExpected, addresses) : TEXT.kinds[kind]
}

/** How far a job is that is not over: `Reading: 320 of 1,000 · 54 a second · about 12 s left`. */
export function courseOf(job: IntakeJob, now: string): string {
  const { state, files, filesExpected, done, total, part, started, kind } = job
  if (state === 'receiving') return TEXT.sending(files, filesExpected)
  if (state === 'waiting' || started === null) return TEXT.waiting
  if (done === 0 && total === null) return TEXT.preparing
  const seconds = secondsBetween(started, now)
  const parts = [kind === 'watched' ? TEXT.asking(done) : TEXT.reading(done, total)]
  if (done > 0 && seconds > 1 && kind !== 'watched') {
    parts.push(TEXT.rate(done / seconds))
    if (part > 0 && part < 1) parts.push(TEXT.left((seconds * (1 - part)) / part))
  }
  return parts.join(' · ')
}

/** What came of a job: `10 added, 1 new version`; what of it says nothing is left out. */
export function outcomeOf({ outcomes, unchanged, kind, refused, notRead }: IntakeJob): string {
  const parts = OUTCOMES.filter((each) => outcomes[each] > 0).map((each) => TEXT.outcomes[each](outcomes[each]))
  if (notRead > 0) parts.push(TEXT.notRead(notRead))
  if (kind === 'watched' && unchanged > 0) parts.push(TEXT.unchanged(unchanged))
  if (parts.length === 0 && refused === 0) return TEXT.nothing
  return parts.join(', ')
}

/** How many statements were found: `214 figures, 30 events, …`; empty where there is none. */
export const foundOf = ({ statements: { figure, event, entity, position } }: IntakeJob): string =>
  TEXT.found(figure, event, entity, position)

export const putBy = ({ outcomes }: IntakeJob): number => OUTCOMES.reduce((sum, each) => sum + outcomes[each], 0)
