import type { Preposition } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'

/** `Oman has $3 billion on deposit in Egypt`: whoever has or does it comes before where it is, else by the alphabet. */
export function inOrder({ participants, quantity }: FigureContext, codes: readonly string[]): readonly string[] {
  const actor = participants.find(
    ({ code, preposition, last, isAside }) =>
      codes.includes(code) && preposition === null && !isAside && last < quantity.first,
  )
  const other = actor && codes.find((code) => code !== actor.code)
  const isPlace = participants.some(
    ({ code, preposition, first }) =>
      code === other && first > actor!.last && preposition !== null && PLACES.has(preposition),
  )
  return actor && other && isPlace ? [actor.code, other] : [...codes].sort()
}

const PLACES: ReadonlySet<Preposition> = new Set(['to', 'in', 'for', 'of', 'on'])
