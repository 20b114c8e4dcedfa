import { goingOn, partnerOf, result, type ActorsReading } from './fallback.ts'
import type { FigureContext } from '../context.ts'
import { nearness } from './flow.ts'
import type { Participant } from '../article/participants.ts'

const STAKE = 'finance.stake'

/** `Peru's deficit with Chile`, `Chile is the second partner of Peru`: the owner, then the other. */
export function owned(context: FigureContext, present: readonly Participant[], indicator: string): ActorsReading {
  const rank = (participant: Participant): number => {
    const { preposition, isOwner } = participant
    if (preposition === 'with' || preposition === 'in') return -3
    const isFirst = isOwner && indicator !== STAKE
    return (
      (isFirst ? 1.5 : preposition === 'of' ? 1.2 : preposition === null ? 0.6 : -1) + nearness(context, participant)
    )
  }
  const first = present.length > 0 ? present.reduce((best, one) => (rank(one) > rank(best) ? one : best)) : null
  const others = present.filter(({ code }) => code !== first?.code)
  const near = (one: Participant): number =>
    nearness(context, one) + (one.preposition === 'with' || one.preposition === 'in' ? 1 : 0)
  const second = others.length > 0 ? others.reduce((best, one) => (near(one) > near(best) ? one : best)) : null
  if (first && second) return result([first.code, second.code], 2)
  if (!first) return result(goingOn(context), 0)
  const { profile, antecedents } = context
  if (first.preposition === 'with' || first.preposition === 'in') {
    const other =
      antecedents.one !== first.code
        ? (antecedents.one ?? partnerOf(profile, first.code))
        : partnerOf(profile, first.code)
    return result(other ? [other, first.code] : [first.code], 1)
  }
  const other = profile.isBilateral ? partnerOf(profile, first.code) : null
  return result(other ? [first.code, other] : [first.code], 1)
}
