import type { CheckedDocument } from '../checkable.ts'
import type { Context } from '../context.ts'
import { meant } from '../written.ts'
import { conflictOf } from './network.ts'
import { amountsOf, type ClaimNetwork, networksOf } from './networks.ts'
import { meet, sum, widened } from '../../interval/index.ts'
import type { Claim, Interval, StatedClaim } from '../../vocabulary/index.ts'

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
  const beside = Map.groupBy(amountsOf(context, document), besideKey)
  return networksOf(context, document).flatMap((network) => conflictsIn(context, beside, network))
}

type Beside = ReadonlyMap<string, readonly StatedClaim[]>

/** Equal for amounts of the same states and time in one unit. */
const besideKey = ({ scope }: StatedClaim): string =>
  [scope.period, scope.unit, scope.actors.toSorted().join()].join('|')

function conflictsIn(context: Context, beside: Beside, network: ClaimNetwork): Conflict[] {
  const found: Conflict[] = []
  let rest = network
  for (let count = 0; count < MOST; count += 1) {
    const conflict = conflictOf(rest)
    if (!conflict) break
    const members = conflict.toSorted(byPlace)
    const at = blamed(context, rest, members)
    if (!at) break
    const one = { kind: kindOf(members), members, at }
    if (isOfTheTexts(context, beside, one)) found.push(one)
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
function isOfTheTexts(context: Context, beside: Beside, { members, at, kind }: Conflict): boolean {
  const stated = members.filter((claim) => claim.from === 'statement')
  // What another check says of an amount explains the rest.
  const levels = stated.filter(({ scope }) => scope.measure !== 'change')
  if (levels.some((claim) => EXPLAINED.has(context.judge(claim).verdict))) return false
  // A growth that is published as it stands was worked out in another currency, or on a revised base.
  if (kind === 'growth') return at.scope.measure === 'change'
  return !holdsInOtherRoles(stated, (beside.get(besideKey(at)) ?? []).slice(0, MOST))
}

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
