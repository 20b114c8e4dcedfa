import type { Draft, DraftEvidence, DraftFinding } from './draft.ts'
import type { CaveatsOf } from './judge.ts'
import type { Evidence, Finding, StatedClaim } from '../vocabulary/index.ts'

/**
 * One cause gives one finding: of drafts that explain the same claim the first, which is of the most specific rule, is
 * kept, and what the others saw goes into its evidence, with what must be allowed for beside it. Given the most specific
 * first; gives them in order of the text.
 */
export function settle(drafts: readonly Draft[], caveatsOf: CaveatsOf): Finding[] {
  const kept: { finding: DraftFinding; evidence: DraftEvidence[] }[] = []
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
    .map(({ finding, evidence }) => ({ ...finding, evidence: withCaveats(withoutRepeats(evidence), caveatsOf) }))
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
}

const withoutRepeats = (evidence: readonly DraftEvidence[]): DraftEvidence[] => [
  ...new Map(evidence.map((one) => [one.kind === 'official' ? one.id : `${one.doc}:${one.id}`, one])).values(),
]

const withCaveats = (evidence: readonly DraftEvidence[], caveatsOf: CaveatsOf): Evidence[] =>
  evidence.map((one) => {
    if (one.kind === 'statement') return one
    const [reporter = '', partner = null] = one.actors
    return { ...one, caveats: caveatsOf({ ...one, reporter, partner }) }
  })
