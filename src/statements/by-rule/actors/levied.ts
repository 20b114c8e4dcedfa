import type { FigureContext } from '../context.ts'
import { type ActorsReading, pairOf, partnerOf, result } from './fallback.ts'
import { levyOf } from './levy.ts'
import type { Participant } from '../article/participants.ts'

/**
 * Who lays a levy, then on whom: what the figure's clause leaves out its sentence, the levies before or the document tell.
 */
export function levied(
  context: FigureContext,
  present: readonly Participant[],
  everybody: readonly Participant[],
): ActorsReading {
  const near = levyOf(context, present)
  const wide = near.imposer.length > 0 && near.target.length > 0 ? near : levyOf(context, everybody)
  const imposer = near.imposer.length > 0 ? near.imposer : wide.imposer.filter((code) => !near.target.includes(code))
  const target = near.target.length > 0 ? near.target : wide.target.filter((code) => !imposer.includes(code))
  const { levies } = context.soFar
  const named = imposer.length + target.length
  const actors = completeLevy(context, imposer, target)
  if (actors.length > 1) levies.push({ actors, value: context.quantity.value })
  context.soFar.levyIn = context.mentions.sentence.paragraph
  return result(actors, named)
}

function completeLevy(
  context: FigureContext,
  imposer: readonly string[],
  target: readonly string[],
): readonly string[] {
  if (imposer.length > 1 && target.length === 0) return imposer
  if (imposer.length > 0 && target.length > 0) return [...imposer, ...target]
  const { levies } = context.soFar
  const { value } = context.quantity
  const known = levies.filter(({ actors }) =>
    imposer.length > 0 ? actors[0] === imposer[0] : target.length === 0 || actors.includes(target[0]!),
  )
  const last = known.findLast((levy) => levy.value === value) ?? known.at(-1)
  const { profile } = context
  if (target.length > 0) {
    if (last && last.actors[0] === target[0] && last.value === value) return last.actors
    const same = last && last.actors[0] !== target[0] ? last.actors[0] : null
    const levier = profile.levier !== target[0] ? profile.levier : null
    const other = same ?? levier ?? partnerOf(profile, target[0]!) ?? context.antecedents.one
    return other && !target.includes(other) ? [other, ...target] : target
  }
  if (imposer.length > 0) {
    if (last) return [...imposer, ...last.actors.filter((code) => !imposer.includes(code))]
    // What is laid on one's goods is paid back.
    const back = levies.findLast(({ actors }) => actors[1] === imposer[0])?.actors[0]
    const other = back ?? (profile.isBilateral ? partnerOf(profile, imposer[0]!) : null)
    return other ? [...imposer, other] : imposer
  }
  if (last) return last.actors
  // The importer lays it on the exporter.
  const { flow } = context.soFar
  return flow ? [flow[1], flow[0]] : pairOf(profile)
}
