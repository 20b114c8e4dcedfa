import { quantityOf } from './quantities.ts'
import { isFirm } from '../../text/index.ts'
import { meant } from '../written.ts'
import { meet, monthsOf, spanOfTime } from '../../interval/index.ts'
import type { FigureField, StatedClaim } from '../../vocabulary/index.ts'

/** Growth on the year before is of a year or a part of one, and in per cent. */
export function isYearlyGrowth({ scope, edtf }: StatedClaim): boolean {
  const span = edtf === null ? null : spanOfTime(edtf)
  const months = span && monthsOf(span)
  return scope.measure === 'change' && scope.unit === '%' && scope.standing === 'fact' && !!months && months <= 12
}

/** An amount of a known time that can be added up, of two states at the most, stated as fact. */
export const isAmount = ({ scope }: StatedClaim, accumulates: (indicator: string) => boolean): boolean =>
  scope.measure === 'level' &&
  scope.standing === 'fact' &&
  scope.period !== null &&
  scope.actors.length > 0 &&
  scope.actors.length <= 2 &&
  (accumulates(scope.indicator) || scope.indicator === 'trade.balance')

/**
 * Those of which the text itself states what and whom they are of. Where two give one quantity values that do not meet,
 * two producers counted or one was read wrongly: neither is built upon.
 */
export function firmOf(claims: readonly StatedClaim[]): readonly StatedClaim[] {
  const groups = Map.groupBy(claims.filter(isFirm), ({ scope }) => `${quantityOf(scope)}|${scope.measure}`)
  return [...groups.values()].flatMap((group) => (isOneValue(group) ? group : []))
}

const isOneValue = ([first, ...others]: readonly StatedClaim[]): boolean =>
  others.every((other) => meet(meant(first!), meant(other)))

/** So near to each other, in code units, amounts are told as the parts of one. */
const TOGETHER = 250

/**
 * Runs of amounts that are told in one breath, each of a quantity of its own: of states and times that may be taken over
 * from one to the next, but each with the words for what it is.
 */
export function breathsOf(amounts: readonly StatedClaim[]): readonly (readonly StatedClaim[])[] {
  const runs: StatedClaim[][] = []
  for (const claim of amounts) {
    const before = runs.at(-1)?.at(-1)
    if (before && claim.figure.start - before.figure.end <= TOGETHER) runs.at(-1)!.push(claim)
    else runs.push([claim])
  }
  return runs.map(firstOfEach).filter(({ length }) => length > 2)
}

const LEFT_OPEN: readonly FigureField[] = ['indicator']

function firstOfEach(run: readonly StatedClaim[]): readonly StatedClaim[] {
  const stated = run.filter(({ figure }) => !LEFT_OPEN.some((field) => figure.inferred.includes(field)))
  const groups = Map.groupBy(stated, ({ scope }) => quantityOf(scope))
  return [...groups.values()].flatMap((group) => (isOneValue(group) ? group.slice(0, 1) : []))
}
