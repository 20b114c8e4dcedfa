import type { FigureContext } from '../../context.ts'
import { nearness } from '../flow.ts'
import type { Participant } from '../../article/participants.ts'
import type { Read } from './read.ts'

/** How many states are weighed for one figure, and how many of those that the document names most. */
const MOST = 3
const OF_DOCUMENT = 3

/** What a mention loses that only names a source or a place. */
const ASIDE = 3

/** A state that a figure may be about. */
export interface Candidate {
  readonly code: string
  /** The mention of it in the sentence that stands nearest; `null` where there is none. */
  best: Participant | null
  near: number
  mentions: number
  /** Whether any of its mentions stands in the figure's clause. */
  isInClause: boolean
  /** … with no other figure between. */
  isInStretch: boolean
  /** … right behind the figure: `3 pct to Japan`. */
  isRightBehind: boolean
  /** Whether all of its mentions stand right behind other figures. */
  isOfOther: boolean
}

/** The states to weigh: of the sentence, nearest first, then those the rules give, those told of before and the document's. */
export function candidatesOf({ context, rules }: Read, previous: Read | null): Candidate[] {
  const { antecedents, profile } = context
  const found = namedIn(context)
  const kept = found.slice(0, MOST - 1)
  for (const code of rules.actors) add(kept, found, code, MOST + 1)
  if (previous) for (const code of previous.rules.actors) add(kept, found, code, MOST)
  if (antecedents.one) add(kept, found, antecedents.one, MOST)
  if (profile.publisher) add(kept, found, profile.publisher, MOST)
  for (let rank = 0; rank < OF_DOCUMENT && rank < profile.states.length; rank++)
    add(kept, found, profile.states[rank]!, MOST)
  return kept
}

function namedIn(context: FigureContext): Candidate[] {
  const { participants, clause, quantity } = context
  const found: Candidate[] = []
  for (const participant of participants) {
    const { code, first, last, isAside } = participant
    let one = found.find((known) => known.code === code)
    if (!one) found.push((one = unnamed(code)))
    one.mentions++
    one.isInClause ||= last >= clause.first && first <= clause.last
    one.isInStretch ||= isInStretch(context, participant)
    one.isRightBehind ||= isBehind(quantity.last, participant)
    one.isOfOther = (one.mentions === 1 || one.isOfOther) && isOfOther(context, participant)
    const near = nearness(context, participant) - (isAside ? ASIDE : 0)
    if (near <= one.near) continue
    one.near = near
    one.best = participant
  }
  return found.sort((a, b) => b.near - a.near)
}

const unnamed = (code: string): Candidate => ({
  code,
  best: null,
  near: Number.NEGATIVE_INFINITY,
  mentions: 0,
  isInClause: false,
  isInStretch: false,
  isRightBehind: false,
  isOfOther: false,
})

function isInStretch({ quantity, stretches: { figures } }: FigureContext, { first, last }: Participant): boolean {
  const own = figures[quantity.first]!
  return first > quantity.last ? figures[first] === own + 1 : figures[Math.min(last + 1, quantity.first)] === own
}

/** `to Japan`, `in the United States`: with its preposition right behind a figure. */
const isBehind = (last: number, { first, preposition }: Participant): boolean =>
  preposition !== null && first > last && first <= last + 3

const isOfOther = ({ quantity, mentions }: FigureContext, participant: Participant): boolean =>
  mentions.quantities.some((other) => other !== quantity && isBehind(other.last, participant))

function add(kept: Candidate[], found: readonly Candidate[], code: string, most: number): void {
  if (kept.length >= most || kept.some((one) => one.code === code)) return
  kept.push(found.find((one) => one.code === code) ?? unnamed(code))
}
