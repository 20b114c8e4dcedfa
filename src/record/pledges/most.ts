import type { Claim } from '../../vocabulary/index.ts'

export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The group of facts with most published values, then with most statements, then the first by name. */
export function mostOf(facts: readonly Claim[], keyOf: (claim: Claim) => string): readonly Claim[] {
  const published = (claims: readonly Claim[]): number => claims.filter(({ from }) => from === 'official').length
  const groups = [...Map.groupBy(facts, keyOf)].toSorted(
    ([one, some], [other, others]) =>
      published(others) - published(some) || others.length - some.length || compare(one, other),
  )
  return groups[0]?.[1] ?? []
}
