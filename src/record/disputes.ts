import { isBelow } from '../interval/index.ts'
import { isFirm } from '../text/index.ts'
import type { Definition, Interval, StatedClaim } from '../vocabulary/index.ts'

type ArticleOf<C> = (claim: C) => unknown

/**
 * Whether two articles that themselves state of what and whom they speak cannot both be right. A figure that does not
 * say its definition contradicts another only where it can be of no definition in which it contradicts nobody. O(n).
 */
export function isInDispute<C extends StatedClaim>(
  definitions: readonly Definition<C>[],
  articleOf: ArticleOf<C>,
): boolean {
  const sets = definitions.map(({ groups }) =>
    groups.flatMap(({ members }) => members.map(({ claim }) => claim)).filter(isFirm),
  )
  const contradicted = sets.map((claims) => contradictedAmong(claims, articleOf))
  const members = sets.map((claims) => new Set(claims))
  const isEverywhere = (claim: C): boolean =>
    members.every((claims, index) => contradicted[index]!.has(claim) || !claims.has(claim))
  return contradicted.some((claims) => contradictedAmong([...claims].filter(isEverywhere), articleOf).size > 0)
}

/** Those that have no value in common with one of another article. */
export function contradictedAmong<C extends StatedClaim>(
  claims: readonly C[],
  articleOf: ArticleOf<C>,
): ReadonlySet<C> {
  const highest = outermost(claims, articleOf, (one, other) => isLower(other, one))
  const lowest = outermost(claims, articleOf, (one, other) => isSooner(one, other))
  const isApart = (claim: C, other: C): boolean => {
    const [one, two] = [claim.interval.loose, other.interval.loose]
    return articleOf(claim) !== articleOf(other) && (isBelow(one, two) || isBelow(two, one))
  }
  return new Set(claims.filter((claim) => [...highest, ...lowest].some((other) => isApart(claim, other))))
}

/** The outermost claim, and the outermost of another article: with one of them everything is apart that is with any. */
function outermost<C extends StatedClaim>(
  claims: readonly C[],
  articleOf: ArticleOf<C>,
  isFurther: (one: Interval, other: Interval) => boolean,
): readonly C[] {
  const furthest = (some: readonly C[]): C | undefined =>
    some.reduce<C | undefined>(
      (best, claim) => (best === undefined || isFurther(claim.interval.loose, best.interval.loose) ? claim : best),
      undefined,
    )
  const first = furthest(claims)
  if (first === undefined) return []
  const second = furthest(claims.filter((claim) => articleOf(claim) !== articleOf(first)))
  return second === undefined ? [first] : [first, second]
}

/** Whether the bottom of one lies below that of the other. */
function isLower(one: Interval, other: Interval): boolean {
  const [low, otherLow] = [one.low ?? Number.NEGATIVE_INFINITY, other.low ?? Number.NEGATIVE_INFINITY]
  return low < otherLow || (low === otherLow && !one.lowOpen && other.lowOpen)
}

/** Whether the top of one lies below that of the other. */
function isSooner(one: Interval, other: Interval): boolean {
  const [high, otherHigh] = [one.high ?? Number.POSITIVE_INFINITY, other.high ?? Number.POSITIVE_INFINITY]
  return high < otherHigh || (high === otherHigh && one.highOpen && !other.highOpen)
}
