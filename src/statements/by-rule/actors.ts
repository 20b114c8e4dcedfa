import type { FlowRole, StateMention, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'

export interface ActorsReading {
  readonly actors: readonly string[]
  /** True where the sentence names fewer states than are given. */
  readonly isInferred: boolean
}

/** The states a figure is about, in flow order where its indicator has one and the words give it. */
export function actorsOf(context: FigureContext, indicator: string): ActorsReading {
  const named = namedStates(context)
  const isFlow = context.tables.indicators.get(indicator)?.flow === 'forward'
  const codes = [...new Set(named.map((state) => state.code))]
  const completed = complete(context, codes, indicator)
  const isInferred = completed.length > codes.length
  if (completed.length < 2 || !isFlow) return { actors: [...completed].sort(), isInferred }
  return { actors: inFlowOrder(context, completed), isInferred }
}

/** The states of the quantity's own clause, else of its sentence, else of the sentence before. */
function namedStates(context: FigureContext): readonly StateMention[] {
  const { states } = context.mentions
  if (states.length > 0) return states
  return context.previous?.states ?? []
}

/** Relations need two: a sentence that names one state, or none, means the pair the document is about. */
function complete(context: FigureContext, codes: readonly string[], indicator: string): readonly string[] {
  const { dyad } = context.profile
  if (!dyad) return codes
  if (codes.length === 0) return dyad
  if (codes.length > 1 || isOwn(indicator)) return codes
  const [one] = codes
  const other = dyad[0] === one ? dyad[1] : dyad[1] === one ? dyad[0] : context.profile.states[0]
  return other && other !== one ? [one!, other] : codes
}

/** Indicators of one state's own economy. */
const isOwn = (indicator: string): boolean => indicator.startsWith('economy.')

/** Senders first: each state votes by the words beside its mentions; undecided ones keep the order of the alphabet. */
function inFlowOrder(context: FigureContext, codes: readonly string[]): string[] {
  const votes = new Map<string, number>(codes.map((code) => [code, 0]))
  for (const mentions of [context.mentions, context.previous]) {
    if (!mentions) continue
    for (const state of mentions.states) {
      const role = roleOf(context, mentions.sentence.tokens, state)
      if (role) votes.set(state.code, (votes.get(state.code) ?? 0) + (role === 'source' ? 1 : -1))
    }
    if ([...votes.values()].some((vote) => vote !== 0)) break
  }
  return [...codes].sort((a, b) => votes.get(b)! - votes.get(a)! || (a < b ? -1 : 1))
}

/** `to China`, `from Russia`, `Russian exports`, `China buys`. */
function roleOf(context: FigureContext, tokens: readonly Token[], state: StateMention): FlowRole | null {
  const { flowBefore, flowAfter } = context.pack.lexicon
  for (let at = state.last + 1; at < tokens.length && at <= state.last + 4; at++) {
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '-') break
    const match = flowAfter.at(tokens, at)
    if (match) return match.value
  }
  for (let at = state.first - 1; at >= 0 && at >= state.first - 2; at--) {
    const match = flowBefore.at(tokens, at)
    if (match && at + match.length - 1 < state.first) return match.value
    if (tokens[at]!.lower !== 'the') break
  }
  return null
}
