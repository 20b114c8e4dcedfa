import { judge, type Sources } from './judge.ts'
import { published } from './published.ts'
import { tornScopes } from './context.ts'
import { scopeKey } from '../text/index.ts'
import type { OfficialClaim, OfficialVerdict, StatedClaim } from '../vocabulary/index.ts'

const VERDICTS = {
  agrees: 'confirmed',
  differs: 'contradicted',
  implausible: 'undecided',
  doubtful: 'undecided',
  undecided: 'undecided',
} as const

/** Of the claims of one article how each stands to what is published of its scope, in one word. */
export type VerdictsIn = (claims: readonly StatedClaim[]) => (claim: StatedClaim) => OfficialVerdict

/** Builds the tables once. */
export function verdicts(official: readonly OfficialClaim[], sources: Omit<Sources, 'isTorn'>): VerdictsIn {
  const tables = published(official)
  return (claims) => {
    const torn = tornScopes(claims)
    const isTorn = ({ scope }: StatedClaim): boolean => torn.has(scopeKey(scope))
    return (claim) => VERDICTS[judge(claim, tables, { ...sources, isTorn }).verdict]
  }
}
