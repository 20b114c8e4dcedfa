import type { Token, TokenRange } from '../../../vocabulary/index.ts'
import type { Participant } from '../article/participants.ts'

/** How far into the words of an object its state may stand. */
const REACH = 14

/** How many words may part the states that are joined. */
const JOINT = 4

/** How near the wording a state may stand behind any preposition: `called on Chad`, `concern about Chad`. */
const CLOSE = 3

/** The states of a phrase, whatever stands between them; alphabetical. */
export const statesWithin = (states: readonly Participant[], { first, last }: TokenRange): string[] =>
  [...new Set(states.filter((state) => state.first >= first && state.last <= last).map(({ code }) => code))].sort()

/** The first states that the words of an object are about, with those joined to them; alphabetical. */
export function firstStates(states: readonly Participant[], range: TokenRange, tokens: readonly Token[]): string[] {
  const codes = new Set<string>()
  let last = -1
  for (const state of states) {
    if (state.first < range.first || state.last > range.last) continue
    if (last < 0 && !isAddressed(state, range)) continue
    if (last < 0 && state.first > range.first + REACH) break
    if (last >= 0 && !isJoined(tokens, last, state.first)) break
    codes.add(state.code)
    last = state.last
  }
  return [...codes].sort()
}

/** `condemned the Indian tests`, `urged Peru`; not `opposes the sale of uranium to India`. */
const isAddressed = ({ first, preposition, isOwner }: Participant, range: TokenRange): boolean =>
  first - range.first < CLOSE ||
  isOwner ||
  preposition === null ||
  preposition === 'of' ||
  preposition === 'by' ||
  preposition === 'for'

function isJoined(tokens: readonly Token[], last: number, first: number): boolean {
  if (first <= last) return true
  if (first - last > JOINT) return false
  for (let at = last + 1; at < first; at++) {
    const { lower, text } = tokens[at]!
    if (lower === 'and' || lower === 'or' || text === ',' || text === '-' || text === '–') return true
  }
  return false
}
