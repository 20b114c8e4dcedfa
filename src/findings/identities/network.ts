import { difference, isBelow, product, quotient, sum, widened } from '../../interval/index.ts'
import type { Interval } from '../../vocabulary/index.ts'

/** What one source says of a quantity. */
export interface Given<S> {
  readonly quantity: string
  readonly interval: Interval
  readonly by: S
}

/** What holds between quantities, with the part of a result that rounding and revision may move it by. */
export type Relation =
  /** `whole` = the one part + the other. */
  | { readonly kind: 'sum'; readonly whole: string; readonly parts: readonly [string, string]; readonly margin: number }
  /** `whole` = the one part × the other, of numbers from zero on. */
  | { readonly kind: 'product'; readonly whole: string; readonly parts: readonly [string, string] }
  /** `part` is at most `whole`. */
  | { readonly kind: 'within'; readonly whole: string; readonly part: string; readonly margin: number }

/** What is known of a quantity, and on what each end of it rests. */
export interface Known<S> {
  readonly interval: Interval
  readonly low: ReadonlySet<S>
  readonly high: ReadonlySet<S>
}

export interface Network<S> {
  readonly givens: readonly Given<S>[]
  readonly relations: readonly Relation[]
}

/** What follows from a network: of each quantity all that is known, or the sources of which not all can be true. */
export interface Solution<S> {
  readonly known: ReadonlyMap<string, Known<S>>
  readonly conflict: readonly S[] | null
}

const ANYTHING: Interval = { low: null, high: null, lowOpen: true, highOpen: true }

/** Chains of relations are short; what has not settled after so many rounds only creeps. */
const ROUNDS = 12

/**
 * Narrows every quantity by what is given and by what its relations leave of it, until nothing changes. Stops at the
 * first quantity that nothing is left of.
 */
export function solve<S>({ givens, relations }: Network<S>): Solution<S> {
  const known = new Map<string, Known<S>>()
  for (const { quantity, interval, by } of givens) {
    const own = new Set([by])
    if (!narrow(known, quantity, { interval, low: own, high: own })) return { known, conflict: clash(known, quantity) }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = new Map(known)
    for (const relation of relations)
      for (const [quantity, derived] of consequences(relation, known))
        if (!narrow(known, quantity, derived)) return { known, conflict: clash(known, quantity) }
    if (known.size === before.size && [...known].every(([quantity, one]) => before.get(quantity) === one)) break
  }
  return { known, conflict: null }
}

/**
 * The smallest conflict: sources that cannot all be true, of which any may be left out and the others can. `null` where
 * all can be true.
 */
export function conflictOf<S>(network: Network<S>): readonly S[] | null {
  let conflict = solve(network).conflict
  for (const one of conflict ?? []) {
    const others = new Set(conflict!.filter((other) => other !== one))
    const without = solve({ ...network, givens: network.givens.filter(({ by }) => others.has(by)) }).conflict
    if (without) conflict = conflict!.filter((other) => other !== one)
  }
  return conflict
}

/** Takes over the ends that are nearer; `false` where nothing is left, with the ends that clash kept. */
function narrow<S>(known: Map<string, Known<S>>, quantity: string, derived: Known<S>): boolean {
  const before = known.get(quantity)
  if (!before && isAnything(derived.interval)) return true
  const lower = before && !isRaised(before.interval, derived.interval) ? before : derived
  const upper = before && !isLowered(before.interval, derived.interval) ? before : derived
  if (lower === before && upper === before) return true
  const { low, lowOpen } = lower.interval
  const { high, highOpen } = upper.interval
  const interval = { low, high, lowOpen, highOpen }
  known.set(quantity, { interval, low: lower.low, high: upper.high })
  return !isEmpty(interval)
}

const clash = <S>(known: ReadonlyMap<string, Known<S>>, quantity: string): readonly S[] => {
  const { low, high } = known.get(quantity)!
  return [...union(low, high)]
}

const union = <S>(one: ReadonlySet<S>, other: ReadonlySet<S>): ReadonlySet<S> => new Set([...one, ...other])

const isAnything = ({ low, high }: Interval): boolean => low === null && high === null

/** Nothing is left between two ends that are further apart than the dust of fractions. */
function isEmpty(interval: Interval): boolean {
  const { low, high } = interval
  if (low === null || high === null || low < high) return false
  return low - high > Math.abs(low) * NEWS || (low === high && isBelow(interval, interval))
}

const end = (value: number | null, infinite: number): number => value ?? infinite

/** Dust of fractions is no news: without this two relations might push each other on for ever. */
const NEWS = 1e-9

function isRaised(before: Interval, derived: Interval): boolean {
  const [was, is] = [end(before.low, -Infinity), end(derived.low, -Infinity)]
  if (is === was) return derived.lowOpen && !before.lowOpen && is !== -Infinity
  return is > was && (was === -Infinity || is - was > Math.abs(was) * NEWS)
}

function isLowered(before: Interval, derived: Interval): boolean {
  const [was, is] = [end(before.high, Infinity), end(derived.high, Infinity)]
  if (is === was) return derived.highOpen && !before.highOpen && is !== Infinity
  return is < was && (was === Infinity || was - is > Math.abs(was) * NEWS)
}

/** What a relation says of each of its quantities by what is known of the others. */
function consequences<S>(relation: Relation, known: ReadonlyMap<string, Known<S>>): [string, Known<S>][] {
  const of = (quantity: string): Known<S> =>
    known.get(quantity) ?? { interval: ANYTHING, low: new Set(), high: new Set() }
  if (relation.kind === 'within') {
    const [whole, part] = [of(relation.whole), of(relation.part)]
    const top = { ...ANYTHING, high: whole.interval.high, highOpen: whole.interval.highOpen }
    const bottom = { ...ANYTHING, low: part.interval.low, lowOpen: part.interval.lowOpen }
    return [
      [relation.part, { interval: widened(top, relation.margin), low: new Set(), high: whole.high }],
      [relation.whole, { interval: widened(bottom, relation.margin), low: part.low, high: new Set() }],
    ]
  }
  const [together, apart] = relation.kind === 'sum' ? [sum, difference] : [product, quotient]
  const margin = relation.kind === 'sum' ? relation.margin : 0
  const [one, other] = relation.parts
  const [whole, first, second] = [of(relation.whole), of(one), of(other)]
  const alike = (a: Known<S>, b: Known<S>): Known<S> => ({
    interval: widened(together(a.interval, b.interval), margin),
    low: union(a.low, b.low),
    high: union(a.high, b.high),
  })
  // What is taken away, or divided by, is largest where the rest is smallest.
  const rest = (a: Known<S>, b: Known<S>): Known<S> => ({
    interval: apart(widened(a.interval, margin), b.interval),
    low: union(a.low, b.high),
    high: union(a.high, b.low),
  })
  return [
    [relation.whole, alike(first, second)],
    [one, rest(whole, second)],
    [other, rest(whole, first)],
  ]
}
