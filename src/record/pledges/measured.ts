import type { Facts } from './facts.ts'
import { type Goal, goalOf, YEARLY } from './goal.ts'
import { isGrowth, levelGoal } from './growth.ts'
import { baseOf } from './outcome.ts'
import { sumsOver } from './sums.ts'
import type { ReadAim } from './wordings.ts'
import type { KnownValue, Measure, StatedClaim } from '../../vocabulary/index.ts'

/** A goal with what is known of its quantity, both in one unit. */
export interface Measured {
  readonly goal: Goal
  readonly known: readonly KnownValue[]
  readonly unit: string
  readonly measure: Measure
}

/** The goal of a wording with what is known of its quantity; `said` is the day of the first wording. */
export function measured({ claim, words }: ReadAim, facts: Facts, said: string | null, flows: boolean): Measured {
  const { measure } = claim.scope
  const unit = claim.scope.unit.replace(YEARLY, '')
  const goal = goalOf(claim, words, flows)
  const known = facts.of(claim.scope, goal.shape)
  if (goal.sumOver) return { goal, known: sumsOver(known, goal.sumOver), unit, measure }
  if (isGrowth(claim) && known.length === 0) return grown(claim, goal, facts, said) ?? { goal, known, unit, measure }
  return { goal: withoutFalseFall(goal, claim, known, said), known, unit, measure }
}

/** A growth of which nothing is published is looked for in the levels that it is of. */
function grown(claim: StatedClaim, goal: Goal, facts: Facts, said: string | null): Measured | null {
  const levels = facts.levelsOf(claim.scope, 'year')
  const level = levels && levelGoal(goal, claim, levels.known, said)
  return level && { goal: level, known: levels.known, unit: levels.unit, measure: 'level' }
}

/** "To cut red tape, with trade of $9 billion by 2025": what stood below when it was said is not to fall to it. */
function withoutFalseFall(goal: Goal, claim: StatedClaim, known: readonly KnownValue[], said: string | null): Goal {
  const { bound } = claim.figure
  if (goal.way !== 'fall' || bound === 'under' || bound === 'up_to' || claim.scope.measure !== 'level') return goal
  const base = said === null ? undefined : baseOf({ said, known })
  const stoodBelow = base !== undefined && base.to <= said! && base.value < goal.value
  return stoodBelow ? { ...goal, way: 'rise', isCeiling: false, value: claim.value } : goal
}
