import { nearby } from './written.ts'
import { meet, widened } from '../interval/index.ts'
import { isOneDefinition } from '../text/index.ts'
import type { Interval, OfficialClaim, Scope } from '../vocabulary/index.ts'

/** The published values, by what they are of and by how large they are. */
export interface Published {
  /** Those that a figure of this scope can be compared with; of every definition where it does not say which. */
  at(scope: Scope): readonly OfficialClaim[]
  /** Those of the same indicator, measure, unit and states, of every period. */
  series(scope: Scope): readonly OfficialClaim[]
  /** The indicators with which one can be mixed up: of the same family, itself first. */
  siblings(indicator: string): readonly string[]
  /** A unit itself, and where it is money the currencies that a bare sign or number may have meant. */
  currenciesBeside(unit: string): readonly string[]
  /** Those of the same indicator, measure and unit that are near the given interval, whoever they are of. */
  within(scope: Pick<Scope, 'indicator' | 'measure' | 'unit'>, interval: Interval): readonly OfficialClaim[]
}

const kindKey = ({ indicator, measure, unit }: Pick<Scope, 'indicator' | 'measure' | 'unit'>): string =>
  `${indicator}|${measure}|${unit}`
const seriesKey = (scope: Scope): string => `${kindKey(scope)}|${scope.actors.join('>')}`

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

const familyOf = (indicator: string): string => indicator.slice(0, indicator.indexOf('.'))

/** Builds the tables once, O(n log n). */
export function published(claims: readonly OfficialClaim[]): Published {
  const bySeries = Map.groupBy(claims, ({ scope }) => seriesKey(scope))
  const bySize = new Map(
    Map.groupBy(claims, ({ scope }) => kindKey(scope))
      .entries()
      .map(([key, group]) => [
        key,
        group.toSorted((one, other) => one.value - other.value).map((claim) => ({ claim, near: nearby(claim) })),
      ]),
  )
  const series = (scope: Scope): readonly OfficialClaim[] =>
    (bySeries.get(seriesKey(scope)) ?? []).filter((claim) => isOneDefinition(scope, claim.scope))
  const indicators = new Set(claims.map(({ scope }) => scope.indicator))
  const currencies = [...new Set(claims.map(({ scope }) => scope.unit).filter(isMoney))].sort()
  return {
    series,
    currenciesBeside: (unit) => (isMoney(unit) ? [unit, ...currencies.filter((other) => other !== unit)] : [unit]),
    siblings: (indicator) => [
      indicator,
      ...[...indicators].filter((other) => other !== indicator && familyOf(other) === familyOf(indicator)).sort(),
    ],
    at: (scope) => (scope.period === null ? [] : series(scope).filter((claim) => claim.scope.period === scope.period)),
    within: (scope, interval) => between(bySize.get(kindKey(scope)) ?? [], interval),
  }
}

/** Sorted by value, and no value is further from its own interval than a soft end allows: so a margin is looked through. */
const MARGIN = 1

interface Sized {
  readonly claim: OfficialClaim
  readonly near: Interval
}

function between(sorted: readonly Sized[], interval: Interval): readonly OfficialClaim[] {
  const reach = widened(interval, MARGIN)
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.claim.value < (reach.low ?? -Infinity)) low = middle + 1
    else high = middle
  }
  const found: OfficialClaim[] = []
  for (let at = low; at < sorted.length && sorted[at]!.claim.value <= (reach.high ?? Infinity); at += 1) {
    if (meet(sorted[at]!.near, interval)) found.push(sorted[at]!.claim)
  }
  return found
}
