import type { StateMention, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'
import { inFlowOrder } from './flow.ts'

export interface ActorsReading {
  readonly actors: readonly string[]
  /** True where the sentence names fewer states than are given. */
  readonly isInferred: boolean
}

/** The states a figure is about, in flow order where its indicator has one and the words give it. */
export function actorsOf(context: FigureContext, indicator: string): ActorsReading {
  const own = distributed(context)
  if (own) return { actors: [own], isInferred: false }
  const { states, tokens } = statesMeant(context)
  const codes = narrowed(context, [...new Set(states.map((state) => state.code))])
  const all = completed(context, codes, indicator)
  const isInferred = all.length > codes.length
  const isFlow = context.tables.indicators.get(indicator)?.flow === 'forward'
  if (all.length < 2 || !isFlow) return { actors: [...all].sort(), isInferred }
  return { actors: inFlowOrder(context, all, states, tokens), isInferred }
}

/** `339,000 tons for Great Britain, 323,500 tons for the United States`: each figure is its own state's. */
function distributed(context: FigureContext): string | null {
  const { quantities, states, sentence } = context.mentions
  const stateBehind = (last: number): string | null => {
    const preposition = sentence.tokens[last + 1]?.lower
    if (preposition === undefined || !context.pack.lexicon.distributive.has(preposition)) return null
    const state = states.find((candidate) => candidate.first === last + 2 || candidate.first === last + 3)
    return state?.code ?? null
  }
  if (quantities.filter((quantity) => stateBehind(quantity.last) !== null).length < 2) return null
  return stateBehind(context.quantity.last)
}

/** The states of the quantity's sentence, else of the one before: without those that only name a source or a currency. */
function statesMeant(context: FigureContext): { states: readonly StateMention[]; tokens: readonly Token[] } {
  const own = context.mentions.states.filter((state) => !isAside(context, state))
  const voiced = [...own, ...voices(context)].sort((a, b) => a.first - b.first)
  if (voiced.length > 0 || !context.previous) return { states: voiced, tokens: context.mentions.sentence.tokens }
  return { states: context.previous.states, tokens: context.previous.sentence.tokens }
}

/** A state in the name of a source (`the Stockholm institute`) or of a currency (`the U.S. dollar`) takes no part. */
function isAside(context: FigureContext, state: StateMention): boolean {
  const { tokens } = context.mentions.sentence
  if (context.tables.isCurrencyAt(tokens, state)) return true
  const { dyad } = context.profile
  if (dyad?.includes(state.code)) return false
  return context.attributions.some(({ source }) => source.first <= state.first && state.last <= source.last)
}

/** `our exports`: the first person is the state in whose voice the document speaks. */
function voices(context: FigureContext): StateMention[] {
  const { voice } = context.profile
  if (voice === null) return []
  const { tokens } = context.mentions.sentence
  return tokens.flatMap((token, at) =>
    context.pack.lexicon.firstPerson.has(token.lower) && token.text !== 'US'
      ? [{ first: at, last: at, start: token.start, end: token.end, code: voice, role: 'name' as const }]
      : [],
  )
}

/** Where the pair of the document is named, a third state beside it is scenery. */
function narrowed(context: FigureContext, codes: readonly string[]): readonly string[] {
  const { dyad } = context.profile
  return dyad && codes.length > 2 && dyad.every((code) => codes.includes(code)) ? dyad : codes
}

/** Relations need two: a sentence that names one state, or none, means the pair the document is about. */
function completed(context: FigureContext, codes: readonly string[], indicator: string): readonly string[] {
  const { dyad } = context.profile
  if (!dyad) return codes
  if (codes.length === 0) return dyad
  if (codes.length > 1 || isOwn(context, indicator)) return codes
  const [one] = codes
  const other =
    dyad[0] === one ? dyad[1] : dyad[1] === one ? dyad[0] : context.profile.states.find((code) => code !== one)
  return other ? [one!, other] : codes
}

/** Figures of one state's own: its economy, its output, what it counts at home. */
function isOwn(context: FigureContext, indicator: string): boolean {
  const data = context.tables.indicators.get(indicator)
  if (data?.parties === 'one') return true
  return indicator === 'other' && (context.quantity.dimension === 'count' || context.quantity.dimension === 'time')
}
