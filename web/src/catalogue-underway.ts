import type { Progress, Underway } from '../../src/vocabulary/index.ts'
import { grouped } from '../../src/wording/index.ts'

/** What is said while the record is looked through. */
export const UNDERWAY = {
  label: 'Being worked out',
  rooms: {
    findings: 'The record is being checked',
    sources: 'Track records are being counted',
    pledges: 'Pledges are being followed',
    timeline: 'What took place is being put together',
    entries: 'Figures are being lined up',
    lists: 'The record is being looked through',
  } satisfies Record<Underway['room'], string>,
  parts: {
    figures: (done: number, total: number) => `figures of ${grouped(done)} of ${grouped(total)} documents`,
    texts: (done: number, total: number) => `texts of ${grouped(done)} of ${grouped(total)} documents`,
  } satisfies Record<Progress['part'], (done: number, total: number) => string>,
  seconds: (count: number) => `for ${grouped(count)} s`,
  giveUp: 'Give up',
} as const
