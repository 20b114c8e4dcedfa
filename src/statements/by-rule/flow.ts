import type { FlowRole, StateMention, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'

/** What a word says about a state's end of the flow: positive for the sender. */
const VOTES: Readonly<Record<FlowRole, number>> = { source: 1, destination: -1 }

const PREPOSITION = 2
const GOODS = 1
const SUBJECT = 0.5

/** How far behind a state a verb or noun of sending may stand. */
const REACH = 4
/** And its tariff: `Thailand's 80 per cent tariff`. */
const LEVY_REACH = 7

/**
 * Senders first: each state votes by the words beside its mentions, undecided ones keep the order of the alphabet.
 * A levy lies on the goods of whoever sends them, so that their origin is the far end of it.
 */
export function inFlowOrder(
  context: FigureContext,
  codes: readonly string[],
  states: readonly StateMention[],
  tokens: readonly Token[],
): string[] {
  const near = states.filter((state) => isNear(context, state))
  const isLevy = tokens.some((token) => context.pack.lexicon.levies.has(token.lower))
  const votes = new Map<string, number>(codes.map((code) => [code, 0]))
  const decisive = near.some((state) => voteOf(context, tokens, state, isLevy) !== 0) ? near : states
  for (const [index, state] of decisive.entries()) {
    if (!votes.has(state.code)) continue
    const vote = voteOf(context, tokens, state, isLevy) + (index === 0 ? subjectVote(context, tokens, state) : 0)
    votes.set(state.code, votes.get(state.code)! + vote)
  }
  return [...codes].sort((a, b) => votes.get(b)! - votes.get(a)! || (a < b ? -1 : 1))
}

/** Between the figure before and this one, or right behind it: of several flows in a sentence the figure's own. */
function isNear(context: FigureContext, state: StateMention): boolean {
  const { quantity, mentions } = context
  const before = mentions.quantities.findLast((other) => other.last < quantity.first)?.last ?? -1
  const after = mentions.quantities.find((other) => other.first > quantity.last)?.first ?? Number.POSITIVE_INFINITY
  return state.first > before && state.last < after
}

function voteOf(context: FigureContext, tokens: readonly Token[], state: StateMention, isLevy: boolean): number {
  const { flowBefore } = context.pack.lexicon
  const at = wordBefore(context, tokens, state.first)
  const preposition = at >= 0 ? flowBefore.at(tokens, at)?.value : undefined
  const behind = voteBehind(context, tokens, state, isLevy)
  if (!preposition) return behind
  if (isLevy && preposition === 'source' && tokens[at]!.lower === context.pack.lexicon.from) return -PREPOSITION
  return VOTES[preposition] * PREPOSITION + (preposition === 'source' ? behind : Math.min(behind, 0))
}

/** The word before a state, its article and adjectives of place skipped. */
function wordBefore(context: FigureContext, tokens: readonly Token[], first: number): number {
  let at = first - 1
  while (at >= 0 && at >= first - 2 && context.pack.lexicon.definites.has(tokens[at]!.lower)) at--
  return at
}

/** `Russian exports`, `China buys`, `Australian wine`. */
function voteBehind(context: FigureContext, tokens: readonly Token[], state: StateMention, isLevy: boolean): number {
  const { flowAfter, levies } = context.pack.lexicon
  for (let at = state.last + 1; at < tokens.length && at <= state.last + LEVY_REACH; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-') break
    if (levies.has(token.lower)) return 2
    const match = at <= state.last + REACH ? flowAfter.at(tokens, at) : null
    if (match) return isLevy ? -GOODS : VOTES[match.value] * GOODS * 1.5
  }
  const at = wordBefore(context, tokens, state.first)
  const isGoods = (isLevy || state.role === 'adjective') && tokens[at]?.lower === 'of'
  return isGoods ? (isLevy ? -GOODS : GOODS) : 0
}

/** The state that opens the sentence and acts is the sender, unless its verb is one of receiving. */
function subjectVote(context: FigureContext, tokens: readonly Token[], state: StateMention): number {
  const { auxiliaries, factVerbs, flowAfter } = context.pack.lexicon
  for (let at = state.last + 1; at < tokens.length && at <= state.last + 6; at++) {
    const match = flowAfter.at(tokens, at)
    if (match) return VOTES[match.value] * SUBJECT
    if (auxiliaries.has(tokens[at]!.lower) || factVerbs.has(tokens[at]!.lower)) {
      for (let next = at + 1; next < tokens.length && next <= at + 5; next++) {
        const later = flowAfter.at(tokens, next)
        if (later) return VOTES[later.value] * 2
      }
      return SUBJECT
    }
  }
  return 0
}
