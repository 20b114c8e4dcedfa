import { isYearlyGrowth } from './told.ts'
import { quantityOf, yearBefore } from './quantities.ts'
import type { CheckedDocument } from '../checkable.ts'
import { paragraphsOf } from '../../text/index.ts'
import type { Scope, StatedClaim } from '../../vocabulary/index.ts'

/** A growth with the level that it led to and the one that it is counted from. */
export interface Growth {
  readonly growth: StatedClaim
  readonly level: StatedClaim
  readonly earlier: StatedClaim
}

/** `$8.1 billion in 2022, up 12% from $7.2 billion in 2021`: so near, in code units, the three are of one thing. */
const BREATH = 200

/**
 * The growths that stand in one breath with both their levels: what is told so is of one thing, whatever of it the text
 * leaves to its reader. Of several pairs of levels the closest.
 */
export function growthsIn({ document, claims }: CheckedDocument): readonly Growth[] {
  const ends = paragraphsOf(document.text).map(({ end }) => end)
  const facts = claims.filter(({ scope }) => scope.standing === 'fact' && scope.period !== null)
  return facts.flatMap((growth, at) => {
    if (!isYearlyGrowth(growth)) return []
    const near = facts
      .slice(Math.max(0, at - 3), at + 4)
      .filter((claim) => isAmountOf(growth, claim) && isNear(growth, claim) && isSameParagraph(ends, growth, claim))
    const pairs = near
      .filter(({ scope }) => scope.period === growth.scope.period)
      .flatMap((level) => {
        const before = yearBefore(level.scope)
        return near
          .filter(
            ({ scope }) =>
              isAkin(scope, before) && quantityOf({ ...scope, actors: before.actors }) === quantityOf(before),
          )
          .map((earlier) => ({ growth, level, earlier }))
      })
    const [closest] = pairs.toSorted((one, other) => lengthOf(one) - lengthOf(other))
    return closest && isAlone(closest, facts.slice(Math.max(0, at - 4), at + 4)) ? [closest] : []
  })
}

function lengthOf({ growth, level, earlier }: Growth): number {
  const places = [growth, level, earlier].map(({ figure }) => figure)
  return Math.max(...places.map(({ end }) => end)) - Math.min(...places.map(({ start }) => start))
}

/** So close in front of a level another amount may be the one that grew: `3.57 million in 2023, 2.97 million of it`. */
const CLOSE = 60

/** Whether nothing else can be what grew: no other amount stands among the three, and the growth is told of no other. */
function isAlone({ growth, level, earlier }: Growth, beside: readonly StatedClaim[]): boolean {
  const [from, to] = [level, earlier, growth]
    .map(({ figure }) => figure)
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end }, at) => (at === 0 ? [start - CLOSE] : at === 2 ? [end] : [])) as [number, number]
  const others = beside.filter((claim) => claim !== level && claim !== earlier && claim.scope.measure === 'level')
  const isAmong = others.some(
    ({ scope, figure }) => scope.unit === level.scope.unit && figure.start >= from && figure.end <= to,
  )
  const told = growth.figure.links.filter(({ relation }) => relation === 'change-of').map(({ to: id }) => id)
  return !isAmong && (told.length === 0 || told.some((id) => id === level.figure.id || id === earlier.figure.id))
}

const isAmountOf = ({ scope: growth }: StatedClaim, { scope, value }: StatedClaim): boolean =>
  scope.measure === 'level' && value > 0 && scope.indicator === growth.indicator && isAkin(scope, growth)

/** In one breath the states of one may be left out with another; in another order they are of another flow. */
const isAkin = ({ actors: one }: Scope, { actors: other }: Scope): boolean =>
  one.length === other.length
    ? one.join() === other.join()
    : one.every((state) => other.includes(state)) || other.every((state) => one.includes(state))

const isNear = ({ figure: one }: StatedClaim, { figure: other }: StatedClaim): boolean =>
  Math.max(one.end, other.end) - Math.min(one.start, other.start) <= BREATH

const isSameParagraph = (
  ends: readonly number[],
  { figure: one }: StatedClaim,
  { figure: other }: StatedClaim,
): boolean => paragraphAt(ends, one.end) === paragraphAt(ends, other.end)

/** The first paragraph that ends at a place or behind it. */
function paragraphAt(ends: readonly number[], place: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}
