import type { AttitudeCue, Modality, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'

/** How far behind the quantity a cue of reach `both` may stand. */
const AHEAD = 8

/** Fact, goal, forecast or hope: the nearest cue of the clause decides. */
export function modalityOf(context: FigureContext): Modality {
  const { tokens } = context.mentions.sentence
  const { quantity, clause, pack } = context
  for (let at = quantity.phraseFirst - 1; at >= clause.first; at--) {
    const cue = cueEndingAt(context, tokens, at)
    if (cue) return cue.modality
    if (pack.lexicon.factVerbs.has(tokens[at]!.lower) && isFact(tokens, at)) return after(context, tokens) ?? 'asserted'
  }
  return after(context, tokens) ?? 'asserted'
}

/** A cue whose last word is token `at`. */
function cueEndingAt(context: FigureContext, tokens: readonly Token[], at: number): AttitudeCue | null {
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    const match = context.pack.lexicon.attitudes.at(tokens, start)
    if (match && start + match.length - 1 === at) return match.value
  }
  return null
}

/** A past verb states a fact, unless it is a participle behind an auxiliary of the future. */
const isFact = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? ''
  return before !== 'be' && before !== 'to' && before !== 'will' && before !== 'have'
}

/** `$300 billion target`, `$3 billion is expected`. */
function after(context: FigureContext, tokens: readonly Token[]): Modality | null {
  const { quantity, clause, pack } = context
  for (let at = quantity.last + 1; at <= clause.last && at <= quantity.last + AHEAD; at++) {
    const cue = pack.lexicon.attitudes.at(tokens, at)
    if (cue?.value.reach === 'both') return cue.value.modality
    if (pack.lexicon.factVerbs.has(tokens[at]!.lower) || tokens[at]!.kind === 'number') return null
  }
  return null
}
