import type { FigureContext } from '../context.ts'
import type { Nearness } from './nearness.ts'

/** How far from its figure a wording of a variant is looked for, in words. */
const REACH = 40
/** So near it must stand. */
const LEAST = 0.3

/** Which of several definitions of its indicator a figure uses, where words of its clause say so; else `null`. */
export function variantOf(context: FigureContext, near: Nearness, indicator: string): string | null {
  const table = context.tables.variants.get(indicator)
  if (!table) return null
  const { quantity, clause, mentions } = context
  const { tokens } = mentions.sentence
  const end = Math.min(clause.last, quantity.last + REACH)
  let found: string | null = null
  let most = LEAST
  for (let at = Math.max(clause.first, quantity.first - REACH); at <= end; at++) {
    const match = table.at(tokens, at)
    if (!match) continue
    const score = near(at, at + match.length - 1)
    if (score > most) {
      most = score
      found = match.value
    }
    at += match.length - 1
  }
  return found
}
