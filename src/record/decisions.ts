import type { Decision, Judgement } from '../vocabulary/index.ts'

/**
 * What stands of the judgements of one statement or finding, `null` where none does. The last one that stands has the
 * word; corrections of earlier ones stand beside it until they are corrected again or taken back.
 */
export function decisionOf(judgements: readonly Judgement[]): Decision | null {
  const standing = judgements.filter(({ takenBack }) => takenBack === null).toSorted(byDay)
  const last = standing.at(-1)
  if (!last) return null
  const { id, verdict, reason, by, at } = last
  const corrections = Object.assign(
    {},
    ...standing.map((judgement) => judgement.corrections),
  ) as Decision['corrections']
  return { id, verdict, reason, by, at, corrections, judgements: standing }
}

const byDay = (one: Judgement, other: Judgement): number =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1

/** Whether what was decided on is to be left out of what is compared and shown: it was rejected or set aside. */
export const isOut = (decision: Decision | null): boolean =>
  decision?.verdict === 'rejected' || decision?.verdict === 'set-aside'
