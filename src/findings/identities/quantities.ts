import type { Relation } from './network.ts'
import type { Scope, StatedClaim } from '../../vocabulary/index.ts'

/** What goes both ways between two states, what goes one way, and the difference of the two directions. */
const [BOTH_WAYS, ONE_WAY, BALANCE] = ['trade.turnover', 'trade.exports', 'trade.balance']

/** Parts and wholes may come from two releases. */
const MARGIN = 0.02
/** Rounding is in the figures themselves; a correction of one of three, or what one of them leaves out, is not. */
const SUM_MARGIN = 0.05
/** Beyond so many periods of one thing an article is a table, of which the first are looked through. */
const MOST_PERIODS = 60

/** Claims of one scope share it, and one is asked many times what it is a quantity of. */
const quantities = new WeakMap<Scope, string>()
const before = new WeakMap<Scope, Scope>()

/** Equal for what is one quantity. */
export function quantityOf(scope: Scope): string {
  let quantity = quantities.get(scope)
  if (quantity === undefined) {
    const { indicator, variant, actors, period, unit } = scope
    quantity = `${indicator}|${variant ?? ''}|${actors.join('>')}|${period ?? ''}|${unit}`
    quantities.set(scope, quantity)
  }
  return quantity
}

/** The quantities that a growth lies between: that of its time, and that of the same time a year before. */
export function yearBefore(scope: Scope): Scope {
  let earlier = before.get(scope)
  if (!earlier) {
    const days = scope.period!.split('/')
    const period = days.map((day) => (day === '..' ? day : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`)).join('/')
    before.set(scope, (earlier = { ...scope, period }))
  }
  return earlier
}

/** Whether two scopes are of the same states, in whatever order; hardly any have more than two. */
export const samePair = ({ actors: one }: Scope, { actors: other }: Scope): boolean =>
  one.length === other.length &&
  one.every((state) => other.includes(state)) &&
  other.every((state) => one.includes(state))

/** Level = earlier level × (1 + growth). */
export const growthOf = (level: Scope, growth: string): Relation => ({
  kind: 'product',
  whole: quantityOf(level),
  parts: [quantityOf(yearBefore(level)), growth],
})

/** Exports + imports = turnover, and the smaller direction + balance = the larger, of each period that is told of. */
export function sumsOf(levels: readonly StatedClaim[]): Relation[] {
  const flows = levels.filter(({ scope }) => scope.actors.length === 2 && TRADE.has(scope.indicator))
  const groups = Map.groupBy(flows, ({ scope }) => [scope.actors.toSorted().join(), scope.period, scope.unit].join('|'))
  return [...groups.values()].flatMap((group) => {
    const [{ scope }] = group as [StatedClaim]
    const pair = scope.actors.toSorted()
    const of = (indicator: string, actors: readonly string[]): string => quantityOf({ ...scope, indicator, actors })
    const [out, back] = [of(ONE_WAY!, pair), of(ONE_WAY!, pair.toReversed())]
    const both = of(BOTH_WAYS!, pair)
    const sum: Relation = { kind: 'sum', whole: both, parts: [out, back], margin: SUM_MARGIN }
    const isSmaller = smallerOf(group)
    if (isSmaller === null) return [sum]
    const [small, large] = isSmaller === 'out' ? [out, back] : [back, out]
    const rest: Relation = { kind: 'sum', whole: large, parts: [small, of(BALANCE!, pair)], margin: SUM_MARGIN }
    return [sum, rest]
  })
}

export const TRADE: ReadonlySet<string> = new Set([BOTH_WAYS!, ONE_WAY!, BALANCE!])

/** Which direction is the smaller one, of the states in the order of the alphabet; `null` where it is not told. */
function smallerOf(group: readonly StatedClaim[]): 'out' | 'back' | null {
  const flows = group.filter(({ scope }) => scope.indicator === ONE_WAY)
  const isOut = ({ scope }: StatedClaim): boolean => scope.actors[0]! < scope.actors[1]!
  const [out, back] = [flows.find(isOut), flows.find((claim) => !isOut(claim))]
  if (out && back) return out.value < back.value ? 'out' : 'back'
  const [one, total] = [out ?? back, group.find(({ scope }) => scope.indicator === BOTH_WAYS)]
  if (!one || !total) return null
  return one.value < total.value / 2 === (one === out) ? 'out' : 'back'
}

/** What of the indicators decides which amounts are parts of others. */
export interface Wholes {
  /** The indicator of which an amount of this one is a part. */
  wholeOf(indicator: string): string | null
  /** Whether two amounts of it may be of different things. */
  several(indicator: string): boolean
}

/** A part of a time is at most the whole time, a good at most all goods, one direction at most both. */
export function wholesOf(levels: readonly Scope[], wholes: Wholes): Relation[] {
  const groups = Map.groupBy(levels, ({ unit, variant, actors }) => [unit, variant, actors.toSorted()].join('|'))
  return [...groups.values()].flatMap((group) => {
    const scopes = [...new Map(group.map((scope) => [quantityOf(scope), scope])).values()].slice(0, MOST_PERIODS)
    return scopes.flatMap((part) =>
      scopes.flatMap((whole): Relation[] =>
        isWholeOf(whole, part, wholes)
          ? [{ kind: 'within', whole: quantityOf(whole), part: quantityOf(part), margin: MARGIN }]
          : [],
      ),
    )
  })
}

/** Whether one scope is of all that another is of a part of. */
export function isWholeOf(whole: Scope, part: Scope, wholes: Wholes): boolean {
  // The quickest first: most scopes that are looked at are of another time.
  if (whole.unit !== part.unit || whole.period === null || part.period === null) return false
  if (!contains(whole.period, part.period) || !isPartOf(part.indicator, whole.indicator, wholes)) return false
  return samePair(whole, part) && hasOwnOrder(whole, part) && quantityOf(whole) !== quantityOf(part)
}

/** Of both directions no direction is asked. */
const hasOwnOrder = (whole: Scope, part: Scope): boolean =>
  whole.indicator === BOTH_WAYS || whole.actors.join() === part.actors.join()

/** Codes from a good to all of trade are few; data that ran in a circle must not hang. */
const DEEPEST = 5

function isPartOf(part: string, whole: string, { wholeOf, several }: Wholes): boolean {
  if (part === whole) return !several(part)
  let at = wholeOf(part)
  for (let depth = 0; at !== null && depth < DEEPEST; depth += 1, at = wholeOf(at)) if (at === whole) return true
  return false
}

const DAY = '2023-01-01'.length
const DAYS = 2 * DAY + 1

function contains(whole: string, part: string): boolean {
  // Days are written with ten characters, an end that is open with two.
  if (whole.length !== DAYS || part.length !== DAYS) return false
  return whole.slice(0, DAY) <= part.slice(0, DAY) && part.slice(DAY + 1) <= whole.slice(DAY + 1)
}
