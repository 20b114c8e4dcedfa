import type { FigureContext } from '../context.ts'
import { type ActorsReading, partnerOf, result } from './fallback.ts'

/** What is measured between two has its other one, where a text about two states names only one of them. */
export function paired(
  { tables, profile, soFar, mentions }: FigureContext,
  indicator: string,
  reading: ActorsReading,
): ActorsReading {
  const data = tables.indicators.get(indicator)
  const [one, ...more] = reading.actors
  if (data?.parties !== 'pair' || one === undefined || more.length > 0) return reading
  const isHere = soFar.last !== null && soFar.last.at > mentions.sentence.start
  const before =
    isHere && soFar.last!.actors.length === 2 && soFar.last!.actors.includes(one) ? soFar.last!.actors : null
  const isOfDyad = profile.isBilateral && profile.dyad?.includes(one)
  const other = before?.find((code) => code !== one) ?? (isOfDyad ? partnerOf(profile, one) : null)
  if (!other) return reading
  const flow = data.flow === 'forward' ? (soFar.flow ?? before) : null
  const isKnown = flow?.includes(one) && flow.includes(other)
  return result(isKnown ? flow! : data.flow === 'forward' ? [one, other] : [one, other].sort(), 1)
}
