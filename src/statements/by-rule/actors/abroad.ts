import type { FigureContext } from '../context.ts'
import { type ActorsReading, result } from './fallback.ts'
import type { Participant } from '../article/participants.ts'

/** `120 U.S. companies operate in Morocco`, `German firms employ 60,000 people in Chile`: of whom they are, then where. */
export function abroad(context: FigureContext, present: readonly Participant[]): ActorsReading | null {
  if (context.quantity.dimension !== 'count') return null
  const own = present.find((one) => isCounted(context, one) || isEmployer(context, one))
  if (!own) return null
  const place = present.find(({ code, preposition }) => preposition === 'in' && code !== own.code)
  return place ? result([own.code, place.code], 2) : null
}

/** Whether a state describes what is counted. */
const isCounted = ({ quantity, mentions, pack }: FigureContext, { role, first, last }: Participant): boolean =>
  first >= quantity.first &&
  last <= quantity.last &&
  (role === 'adjective' || role === 'people' || pack.lexicon.flows.attributes.holds(mentions.sentence.tokens[last]))

/** Whether a state describes those who act abroad, in front of the figure. */
const isEmployer = ({ quantity, mentions, pack }: FigureContext, { role, last }: Participant): boolean =>
  role === 'adjective' && last < quantity.first && pack.lexicon.sojourners.holds(mentions.sentence.tokens[last + 1])
