import type { CheckedDocument } from '../checkable.ts'
import type { Context } from '../context.ts'
import { meant } from '../written.ts'
import { growthsIn } from './growths.ts'
import type { Given, Network } from './network.ts'
import { growthOf, isWholeOf, quantityOf, sumsOf, wholesOf, yearBefore } from './quantities.ts'
import { breathsOf, firmOf, isAmount, isYearlyGrowth } from './told.ts'
import { isBelow, widened } from '../../interval/index.ts'
import type { Claim, Interval, OfficialClaim, Scope, StatedClaim } from '../../vocabulary/index.ts'

export type ClaimNetwork = Network<Claim>

/** An article's amounts of a known time that can be added up, in the order of the text. */
export const amountsOf = ({ accumulates }: Context, { claims }: CheckedDocument): readonly StatedClaim[] =>
  claims.filter((claim) => isAmount(claim, accumulates))

/** What of an article is taken together, each with what must hold of it: few statements, or those of one pair of states. */
export function networksOf(context: Context, document: CheckedDocument): ClaimNetwork[] {
  const amounts = amountsOf(context, document)
  const firm = firmOf(amounts)
  return [
    ...growthsIn(document).map(({ growth, level, earlier }) =>
      growthNetwork(context, growth, level.scope, { level, earlier: [earlier] }),
    ),
    ...growthNetworks(context, document, firm),
    ...pairNetworks(context, firm),
    ...breathsOf(amounts).map((breath) => ({ givens: breath.map(given), relations: sumsOf(breath) })),
    ...firm.flatMap((part) => publishedWholes(context, part)),
  ]
}

export const given = (claim: Claim): Given<Claim> => ({
  quantity: quantityOf(claim.scope),
  interval: meant(claim),
  by: claim,
})

/** Beyond so many amounts of one pair of states an article is a table, whose first ones are taken together. */
const MOST_AMOUNTS = 120

/** All that the text itself states of one pair of states, with everything that must hold of it. */
function pairNetworks(context: Context, firm: readonly StatedClaim[]): ClaimNetwork[] {
  const pairs = Map.groupBy(firm, ({ scope }) => `${scope.actors.toSorted().join()}|${scope.unit}`)
  return [...pairs.values()]
    .filter(({ length }) => length > 1)
    .map((all) => {
      const claims = all.slice(0, MOST_AMOUNTS)
      const scopes = claims.map(({ scope }) => scope)
      return { givens: claims.map(given), relations: [...sumsOf(claims), ...wholesOf(scopes, context)] }
    })
}

/** A growth in per cent as the factor by which a level grew, with what growth on a revised base may differ by. */
function factorOf(context: Pick<Context, 'caveatsOf'>, growth: StatedClaim): Interval {
  const caveats = context.caveatsOf({ ...growth.scope, period: growth.edtf ?? '' })
  const points = caveats.reduce((total, caveat) => total + caveat.points, 0)
  const { low, high, ...open } = widened(meant(growth), 0, points)
  const factor = (percent: number | null): number | null => (percent === null ? null : 1 + percent / 100)
  return { ...open, low: factor(low), high: factor(high) }
}

const GROWTH = 'growth'

/** A growth from what is stated of the year before to what is stated of its own; either may be what is asked for. */
export function growthNetwork(
  context: Pick<Context, 'caveatsOf'>,
  growth: StatedClaim,
  scope: Scope,
  stated: { readonly level: StatedClaim | null; readonly earlier: readonly Claim[] },
): ClaimNetwork {
  return {
    givens: [
      ...(stated.level ? [given(stated.level)] : []),
      ...(stated.earlier.length > 0 ? [{ ...hullOf(stated.earlier), quantity: quantityOf(yearBefore(scope)) }] : []),
      { quantity: GROWTH, interval: factorOf(context, growth), by: growth },
    ],
    relations: [growthOf(scope, GROWTH)],
  }
}

/**
 * Growths of what the text itself names, from the level of the year before: as the article firmly states it, else as
 * whoever published the level does.
 */
function growthNetworks(context: Context, document: CheckedDocument, firm: readonly StatedClaim[]): ClaimNetwork[] {
  const stated = Map.groupBy(firm, ({ scope }) => quantityOf(scope))
  const isFirm = new Set(firm)
  return context.tellings(document).flatMap(({ level, changes }) => {
    const growth = level && changes.find((change) => isYearlyGrowth(change))
    if (!level || !growth || !isFirm.has(level)) return []
    const before = (stated.get(quantityOf(yearBefore(level.scope))) ?? []).filter(({ value }) => value > 0)
    const earlier = before.length > 0 ? before : publishedBefore(context, level)
    return earlier.length > 0 ? [growthNetwork(context, growth, level.scope, { level, earlier })] : []
  })
}

/** Only who published the level knows what it grew from. */
function publishedBefore(context: Context, level: StatedClaim): readonly OfficialClaim[] {
  const producers = new Set(
    context.judge(level).against.flatMap(({ points }) => points.map(({ producer }) => producer)),
  )
  return context.published
    .at(yearBefore(level.scope))
    .filter(({ points, value }) => value > 0 && points.every(({ producer }) => producers.has(producer)))
}

/** An amount of which the text itself says all, under all that is published of what it is a part of. */
function publishedWholes(context: Context, part: StatedClaim): ClaimNetwork[] {
  if (context.judge(part).verdict === 'agrees' || part.figure.inferred.includes('period')) return []
  const published = wholeScopes(context, part.scope)
    .flatMap((scope) => context.published.series(scope))
    .filter((whole) => isWholeOf(whole.scope, part.scope, context))
  // Most parts are far below every whole: that needs no network.
  if (!published.some((whole) => isBelow(meant(whole), meant(part)))) return []
  const wholes = [...Map.groupBy(published, ({ scope }) => quantityOf(scope)).values()].map(hullOf)
  const scopes = [part.scope, ...wholes.map(({ by }) => by.scope)]
  return [{ givens: [given(part), ...wholes], relations: wholesOf(scopes, context) }]
}

function wholeScopes({ wholeOf }: Context, scope: Scope): readonly Scope[] {
  const above = wholeOf(scope.indicator)
  const codes = [scope.indicator, above, above && wholeOf(above)].filter((code) => code !== null)
  const orders = new Map([scope.actors, scope.actors.toSorted()].map((actors) => [actors.join(), actors]))
  return codes.flatMap((indicator) => [...orders.values()].map((actors) => ({ ...scope, indicator, actors })))
}

/** Of several values of one quantity, of both sides or of two releases, any may be meant. */
function hullOf(values: readonly Claim[]): Given<Claim> {
  const interval = values.map(meant).reduce((hull, { low, high }) => ({
    low: hull.low === null || low === null ? null : Math.min(hull.low, low),
    high: hull.high === null || high === null ? null : Math.max(hull.high, high),
    lowOpen: false,
    highOpen: false,
  }))
  return { ...given(values[0]!), interval }
}
