import type { Context } from '../context.ts'
import { solve } from './network.ts'
import { type ClaimNetwork, given, growthNetwork } from './networks.ts'
import { quantityOf, samePair, sumsOf, TRADE, yearBefore } from './quantities.ts'
import { firmOf, isYearlyGrowth } from './told.ts'
import type { Claim, Derivation, Scope, StatedClaim } from '../../vocabulary/index.ts'

/** Of which indicators something follows for one: its own, and for what is traded the others of trade. */
export const relatedTo = (indicator: string): readonly string[] => (TRADE.has(indicator) ? [...TRADE] : [indicator])

/**
 * What must be true of a scope by what is firmly stated of others, each way by itself: exports + imports = turnover and the
 * balance, a level and its growth, a later level and its growth. Of a quantity to which values are given that do not meet
 * nothing is derived, nor where nothing bounds the result. `claims` are facts of `relatedTo`, of the same states.
 */
export function derivationsOf<C extends StatedClaim>(
  scope: Scope,
  claims: readonly C[],
  context: Pick<Context, 'caveatsOf'>,
): Derivation<C>[] {
  if (scope.measure !== 'level' || scope.standing !== 'fact' || scope.period === null) return []
  const own = quantityOf(scope)
  const levels = firmOf(claims.filter((claim) => claim.scope.measure === 'level' && claim.scope.unit === scope.unit))
  const others = levels.filter((claim) => quantityOf(claim.scope) !== own)
  const beside = others.filter(isOfTime(scope))
  const found = [
    followed<C>('sum', own, { givens: beside.map(given), relations: sumsOf(levels.filter(isOfTime(scope))) }),
    ...claims.filter(isYearlyGrowth).flatMap((growth) => {
      const later = levels.filter((level) => isBefore(scope, level.scope) && isGrowthOf(growth, level.scope))
      const earlier = levels.filter((level) => isBefore(level.scope, scope) && isGrowthOf(growth, scope))
      return [
        earlier[0] && followed<C>('growth', own, growthNetwork(context, growth, scope, { level: null, earlier })),
        later[0] &&
          followed<C>(
            'growth-after',
            own,
            growthNetwork(context, growth, later[0].scope, { level: later[0], earlier: [] }),
          ),
      ]
    }),
  ].filter((derivation) => derivation !== null && derivation !== undefined)
  // What several articles tell gives one result again and again.
  return [...new Map(found.map((each) => [`${each.way} ${each.interval.low} ${each.interval.high}`, each])).values()]
}

/** What is known of a quantity once a network is solved, with what it rests on. */
function followed<C extends StatedClaim>(
  way: Derivation['way'],
  quantity: string,
  network: ClaimNetwork,
): Derivation<C> | null {
  const { known, conflict } = solve(network)
  const found = conflict ? null : known.get(quantity)
  if (!found || found.interval.low === null || found.interval.high === null) return null
  const from = [...new Set([...found.low, ...found.high])]
  return { way, interval: found.interval, from: from as readonly Claim[] as readonly C[] }
}

const isOfTime =
  (scope: Scope) =>
  (claim: StatedClaim): boolean =>
    claim.scope.period === scope.period && samePair(claim.scope, scope)

/** Whether one scope is another a year before. */
const isBefore = (one: Scope, other: Scope): boolean =>
  other.period !== null && quantityOf(yearBefore(other)) === quantityOf(one)

const isGrowthOf = ({ scope: growth }: StatedClaim, level: Scope): boolean =>
  growth.indicator === level.indicator &&
  growth.period === level.period &&
  growth.actors.join() === level.actors.join() &&
  growth.variant === level.variant
