import type { Draft } from './draft.ts'
import type { Evidence, Finding, StatedClaim } from '../vocabulary/index.ts'

/**
 * One cause gives one finding: of drafts that explain the same claim the first, which is of the most specific rule, is
 * kept, and what the others saw goes into its evidence. Given the most specific first; gives them in order of the text.
 */
export function settle(drafts: readonly Draft[]): Finding[] {
  const kept: { finding: Finding; evidence: Evidence[] }[] = []
  const explained = new Map<StatedClaim, (typeof kept)[number]>()
  for (const { finding, explains } of drafts) {
    const same = explains.map((claim) => explained.get(claim)).find(Boolean)
    if (same) {
      same.evidence.push(...finding.evidence)
      continue
    }
    const entry = { finding, evidence: [...finding.evidence] }
    kept.push(entry)
    for (const claim of explains) explained.set(claim, entry)
  }
  return kept
    .map(({ finding, evidence }) => ({ ...finding, evidence: withoutRepeats(evidence) }))
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
}

const withoutRepeats = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((one) => [one.kind === 'official' ? one.id : `${one.doc}:${one.id}`, one])).values(),
]
