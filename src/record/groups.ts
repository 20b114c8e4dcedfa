import type { DefinitionTables } from './definitions.ts'
import { meet, meeting, meetings } from '../interval/index.ts'
import { apartText, isFirm } from '../text/index.ts'
import type { ClaimGroup, Interval, PlacedClaim, StandingInEntry, StatedClaim } from '../vocabulary/index.ts'

type Unplaced<C extends StatedClaim> = Pick<PlacedClaim<C>, 'claim' | 'unsaid'>
type Counting<C extends StatedClaim> = Pick<DefinitionTables<C>, 'articleOf' | 'originOf'>

/**
 * The figures of one definition in groups that meet, the largest first; those of the others stand outside it. Of groups
 * with as many origins and figures the one goes first that more texts state of what and whom it is, then one that meets
 * what is `published`.
 */
export function groupsOf<C extends StatedClaim>(
  figures: readonly Unplaced<C>[],
  counting: Counting<C>,
  published: readonly Interval[],
): ClaimGroup<C>[] {
  const origins = figures.map(({ claim }) => counting.originOf(claim))
  const sets = meetings(
    figures.map(({ claim }) => claim.interval.loose),
    { origins, finer: figures.map(({ claim }) => claim.interval.strict) },
  ).map(({ members, common }) => ({
    members,
    common,
    origins: new Set(members.map((member) => origins[member])).size,
    firm: members.filter((member) => isFirm(figures[member]!.claim)).length,
    confirmed: Number(published.some((interval) => meet(interval, common))),
  }))
  const ranked = sets.toSorted(
    (one, other) =>
      other.origins - one.origins ||
      other.members.length - one.members.length ||
      other.firm - one.firm ||
      other.confirmed - one.confirmed,
  )
  return ranked.map(({ members, common }, index) =>
    groupOf(
      members.map((member) => figures[member]!),
      common,
      index === 0 ? null : ranked[0]!.common,
      counting,
    ),
  )
}

/** A group; where `largest` is given, it stands outside of what that has in common. */
function groupOf<C extends StatedClaim>(
  figures: readonly Unplaced<C>[],
  common: Interval,
  largest: Interval | null,
  { articleOf, originOf }: Counting<C>,
): ClaimGroup<C> {
  const claims = figures.map(({ claim }) => claim)
  const strict = meeting(
    claims.map(({ interval }) => interval.strict),
    { origins: claims.map(originOf) },
  )!
  const precise = new Set(strict.members)
  const placed = figures.map((figure, index): PlacedClaim<C> => {
    const { strict: own, loose } = figure.claim.interval
    if (largest) return withArithmetic(figure, 'outside', loose, largest)
    if (precise.has(index)) return { ...figure, standing: 'inside', arithmetic: null }
    return withArithmetic(figure, 'imprecise', own, strict.common)
  })
  return {
    members: placed,
    articles: new Set(claims.map(articleOf)).size,
    origins: new Set(claims.map(originOf)).size,
    common,
    strict: strict.common,
    mostPrecise: mostPreciseOf(claims),
  }
}

/** The line is written when it is read: to find what is in dispute nobody does. */
const withArithmetic = <C extends StatedClaim>(
  { claim, unsaid }: Unplaced<C>,
  standing: StandingInEntry,
  own: Interval,
  common: Interval,
): PlacedClaim<C> => ({
  claim,
  unsaid,
  standing,
  get arithmetic() {
    return apartText(claim, own, common)
  },
})

/** The narrowest strict interval; of several the one that was published first. */
export const mostPreciseOf = <C extends StatedClaim>(inOrder: readonly C[]): C =>
  inOrder.reduce((best, claim) => (widthOf(claim) < widthOf(best) ? claim : best))

/** Of intervals without an end one is as wide as the other. */
function widthOf({ interval: { strict } }: StatedClaim): number {
  return strict.low === null || strict.high === null ? Number.POSITIVE_INFINITY : strict.high - strict.low
}
