import type { CheckedDocument } from '../checkable.ts'
import type { Context } from '../context.ts'
import { meant } from '../written.ts'
import { growthsIn } from './growths.ts'
import { conflictOf, type Given, type Network, type Relation } from './network.ts'
import { growthOf, isWholeOf, quantityOf, sumsOf, wholesOf, yearBefore } from './quantities.ts'
import { breathsOf, firmOf, isAmount, isYearlyGrowth } from './told.ts'
import { meet, sum, widened } from '../../interval/index.ts'
import type { Claim, Interval, OfficialClaim, Scope, StatedClaim } from '../../vocabulary/index.ts'

/** Statements, and published values, that cannot all be true: without any one of them the others can. */
export interface Conflict {
  /** A growth and its levels, a part that is larger than its whole, or amounts that do not add up. */
  readonly kind: 'growth' | 'whole' | 'sum'
  /** In the order of the text, the published ones last. */
  readonly members: readonly Claim[]
  /** The one that a reader should look at first. */
  readonly at: StatedClaim
}

const BALANCE = 'trade.balance'
const EXPLAINED: ReadonlySet<string> = new Set(['differs', 'doubtful'])

/** Each of one article is looked for so many times at most: one that is nothing but conflicts is no article. */
const MOST = 20

/** What of an article's statements cannot be true together. */
export function conflictsOf(context: Context, document: CheckedDocument): readonly Conflict[] {
  const amounts = amountsOf(context, document)
  const networks = [
    ...growthsIn(document).map(({ growth, level, earlier }) => growthNetwork(context, growth, level, [earlier])),
    ...growthNetworks(context, document),
    firmNetwork(context, document),
    ...breathsOf(amounts).map((breath) => networkOf(breath, sumsOf(breath))),
    ...publishedWholes(context, document),
  ]
  return networks.flatMap((network) => conflictsIn(context, amounts, network))
}

type ClaimNetwork = Network<Claim>

function conflictsIn(context: Context, amounts: readonly StatedClaim[], network: ClaimNetwork): Conflict[] {
  const found: Conflict[] = []
  let rest = network
  for (let count = 0; count < MOST; count += 1) {
    const conflict = conflictOf(rest)
    if (!conflict) break
    const members = conflict.toSorted(byPlace)
    const at = blamed(context, rest, members)
    if (!at) break
    const one = { kind: kindOf(members), members, at }
    if (isOfTheTexts(context, amounts, one)) found.push(one)
    rest = { ...rest, givens: rest.givens.filter(({ by }) => by !== at) }
  }
  return found
}

const byPlace = (one: Claim, other: Claim): number => placeOf(one) - placeOf(other)
const placeOf = (claim: Claim): number => (claim.from === 'statement' ? claim.figure.start : Infinity)

function kindOf(members: readonly Claim[]): Conflict['kind'] {
  if (members.some(({ scope }) => scope.measure === 'change')) return 'growth'
  return members.length === 2 ? 'whole' : 'sum'
}

/**
 * The one to look at: the one without which everything else holds together, where there is one; else a growth sooner
 * than its levels, a balance sooner than its flows, a part sooner than its whole, and of a sum the whole. Never one that
 * is published as it stands.
 */
function blamed(context: Context, network: ClaimNetwork, members: readonly Claim[]): StatedClaim | null {
  const open = members.filter((claim) => claim.from === 'statement' && context.judge(claim).verdict !== 'agrees')
  const healing = open.filter(
    (claim) => !conflictOf({ ...network, givens: network.givens.filter(({ by }) => by !== claim) }),
  )
  const candidates = (healing.length === 1 ? healing : open) as readonly StatedClaim[]
  return candidates.toSorted((one, other) => rank(one) - rank(other) || other.value - one.value).at(0) ?? null
}

function rank({ scope }: StatedClaim): number {
  if (scope.measure === 'change') return 0
  return scope.indicator === BALANCE ? 1 : 2
}

/** Whether it is the texts that contradict each other, and not the readings of them. */
function isOfTheTexts(context: Context, amounts: readonly StatedClaim[], { members, at, kind }: Conflict): boolean {
  const stated = members.filter((claim) => claim.from === 'statement')
  // What another check says of an amount explains the rest.
  const levels = stated.filter(({ scope }) => scope.measure !== 'change')
  if (levels.some((claim) => EXPLAINED.has(context.judge(claim).verdict))) return false
  // A growth that is published as it stands was worked out in another currency, or on a revised base.
  if (kind === 'growth') return at.scope.measure === 'change'
  return !holdsInOtherRoles(stated, amounts.filter(isBeside(at)))
}

const isBeside =
  ({ scope: one }: StatedClaim) =>
  ({ scope: other }: StatedClaim): boolean =>
    one.period === other.period &&
    one.unit === other.unit &&
    one.actors.toSorted().join() === other.actors.toSorted().join()

/** Where one of three is the sum of the two others after all, what is which was mixed up in reading. */
function holdsInOtherRoles(members: readonly StatedClaim[], beside: readonly StatedClaim[]): boolean {
  const triples = members.length === 2 ? beside.map((third) => [...members, third]) : [members]
  return triples.some((triple) => {
    const said = [...new Set(triple)].map(meant)
    return said.length > 2 && said.some((whole, index) => isSumOf(whole, said.toSpliced(index, 1)))
  })
}

const isSumOf = (whole: Interval, [first, ...others]: readonly Interval[]): boolean =>
  meet(whole, widened(others.reduce(sum, first!), 0.005))

const given = (claim: Claim): Given<Claim> => ({ quantity: quantityOf(claim.scope), interval: meant(claim), by: claim })

const networkOf = (claims: readonly Claim[], relations: readonly Relation[]): ClaimNetwork => ({
  givens: claims.map(given),
  relations,
})

const amountsOf = ({ accumulates }: Context, { claims }: CheckedDocument): readonly StatedClaim[] =>
  claims.filter((claim) => isAmount(claim, accumulates))

/** All that the text itself states, with everything that must hold of it. */
function firmNetwork(context: Context, document: CheckedDocument): ClaimNetwork {
  const firm = firmOf(amountsOf(context, document))
  return networkOf(firm, [
    ...sumsOf(firm),
    ...wholesOf(
      firm.map(({ scope }) => scope),
      context,
    ),
  ])
}

/** A growth in per cent as the factor by which a level grew, with what growth on a revised base may differ by. */
function factorOf(context: Context, growth: StatedClaim): Interval {
  const caveats = context.caveatsOf({ ...growth.scope, period: growth.edtf ?? '' })
  const points = caveats.reduce((total, caveat) => total + caveat.points, 0)
  const { low, high, ...open } = widened(meant(growth), 0, points)
  const factor = (percent: number | null): number | null => (percent === null ? null : 1 + percent / 100)
  return { ...open, low: factor(low), high: factor(high) }
}

function growthNetwork(
  context: Context,
  growth: StatedClaim,
  level: StatedClaim,
  earlier: readonly Claim[],
): ClaimNetwork {
  return {
    givens: [
      given(level),
      { ...hullOf(earlier), quantity: quantityOf(yearBefore(level.scope)) },
      { quantity: 'growth', interval: factorOf(context, growth), by: growth },
    ],
    relations: [growthOf(level.scope, 'growth')],
  }
}

/**
 * Growths of what the text itself names, from the level of the year before: as the article firmly states it, else as
 * whoever published the level does.
 */
function growthNetworks(context: Context, document: CheckedDocument): ClaimNetwork[] {
  const firm = new Set(firmOf(amountsOf(context, document)))
  return context.tellings(document).flatMap(({ level, changes }) => {
    const growth = level && changes.find((change) => isYearlyGrowth(change))
    if (!level || !growth || !firm.has(level)) return []
    const before = quantityOf(yearBefore(level.scope))
    const stated = [...firm].filter(({ scope, value }) => value > 0 && quantityOf(scope) === before)
    const earlier = stated.length > 0 ? stated : publishedBefore(context, level)
    return earlier.length > 0 ? [growthNetwork(context, growth, level, earlier)] : []
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

/** Each amount that the text itself states, under all that is published of what it is a part of. */
function publishedWholes(context: Context, document: CheckedDocument): ClaimNetwork[] {
  return firmOf(amountsOf(context, document)).flatMap((part) => {
    if (context.judge(part).verdict === 'agrees' || part.figure.inferred.includes('period')) return []
    const published = wholeScopes(context, part.scope)
      .flatMap((scope) => context.published.series(scope))
      .filter(({ scope }) => isWholeOf(scope, part.scope, context))
    const wholes = [...Map.groupBy(published, ({ scope }) => quantityOf(scope)).values()].map(hullOf)
    const scopes = [part.scope, ...wholes.map(({ by }) => by.scope)]
    return wholes.length === 0 ? [] : [{ givens: [given(part), ...wholes], relations: wholesOf(scopes, context) }]
  })
}

function wholeScopes({ wholeOf }: Context, scope: Scope): readonly Scope[] {
  const above = wholeOf(scope.indicator)
  const codes = [scope.indicator, above, above && wholeOf(above)].filter((code) => code !== null)
  const orders = new Map([scope.actors, scope.actors.toSorted()].map((actors) => [actors.join(), actors]))
  return codes.flatMap((indicator) => [...orders.values()].map((actors) => ({ ...scope, indicator, actors })))
}

/** Of several published values of one quantity, of both sides or of two releases, any may be meant. */
function hullOf(published: readonly Claim[]): Given<Claim> {
  const said = published.map(meant)
  const [low, high] = [said.map((one) => one.low ?? -Infinity), said.map((one) => one.high ?? Infinity)]
  const [bottom, top] = [Math.min(...low), Math.max(...high)]
  const interval = {
    low: Number.isFinite(bottom) ? bottom : null,
    high: Number.isFinite(top) ? top : null,
    lowOpen: false,
    highOpen: false,
  }
  return { ...given(published[0]!), interval }
}
