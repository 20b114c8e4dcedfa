import type { AttitudeCue, Modality, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'

/** How far behind the quantity a cue of reach `both` may stand. */
const AHEAD = 10

/** Fact, goal, forecast or hope: the nearest cue of the clause decides, unless the figure only describes what is already so. */
export function modalityOf(context: FigureContext): Modality {
  const { tokens } = context.mentions.sentence
  const { quantity, pack } = context
  const next = pack.lexicon.attitudes.at(tokens, quantity.last + 1)
  if (next?.value.reach === 'both' && next.value.modality === 'target') return 'target'
  if (isAttribute(context, tokens) || isStartOfChange(context, tokens) || isRemoved(context, tokens)) return 'asserted'
  return before(context, tokens) ?? after(context, tokens) ?? lead(context) ?? 'asserted'
}

/** An item of a list is as its lead says: `The ministry will fund: … $5 million for ports`. */
function lead(context: FigureContext): Modality | null {
  if (!context.isItem || !context.previous) return null
  const { tokens } = context.previous.sentence
  for (let at = tokens.length - 1; at >= 0; at--) {
    const cue = cueEndingAt(context, tokens, at)
    if (cue) return modalityOfCue(context, tokens, cue, at)
  }
  return null
}

function before(context: FigureContext, tokens: readonly Token[]): Modality | null {
  const { quantity, clause, pack } = context
  for (let at = quantity.phraseFirst - 1; at >= clause.first; at--) {
    const cue = cueEndingAt(context, tokens, at)
    if (cue) return modalityOfCue(context, tokens, cue, at)
    if (pack.lexicon.factVerbs.has(tokens[at]!.lower) && isFact(context, tokens, at)) return null
  }
  return null
}

/** A cue whose last word is token `at`. */
function cueEndingAt(context: FigureContext, tokens: readonly Token[], at: number): AttitudeCue | null {
  for (let start = Math.max(0, at - 3); start <= at; start++) {
    const match = context.pack.lexicon.attitudes.at(tokens, start)
    if (match && start + match.length - 1 === at) return match.value
  }
  return null
}

/** A plain `will` of a party, in a document that sets out what was agreed, is an undertaking. */
function modalityOfCue(context: FigureContext, tokens: readonly Token[], cue: AttitudeCue, at: number): Modality {
  if (!cue.isPlainFuture || !context.profile.isAgreement) return cue.modality
  for (let next = at + 1; next < tokens.length && next < Math.max(at + 4, context.quantity.first); next++) {
    if (context.pack.lexicon.outcomes.has(tokens[next]!.lower)) return cue.modality
  }
  return 'target'
}

/** A past verb states a fact, unless it is a participle behind an auxiliary of the future. */
function isFact(context: FigureContext, tokens: readonly Token[], at: number): boolean {
  return !context.pack.lexicon.auxiliaries.has(tokens[at - 1]?.lower ?? '')
}

/** `$300 billion target`, `$3 billion is expected`, `85 per cent of exports will be free`. */
function after(context: FigureContext, tokens: readonly Token[]): Modality | null {
  const { quantity, clause, pack } = context
  for (let at = quantity.last + 1; at <= clause.last && at <= quantity.last + AHEAD; at++) {
    const cue = pack.lexicon.attitudes.at(tokens, at)
    if (cue?.value.reach === 'both') return modalityOfCue(context, tokens, cue.value, at + cue.length - 1)
    const token = tokens[at]!
    if (pack.lexicon.factVerbs.has(token.lower) || token.kind === 'number' || token.text === ',') return null
    if (pack.lexicon.conjunctions.has(token.lower)) return null
  }
  return null
}

/** `its 34% tariff`, `the $13 billion dairy industry`: a definite noun described by the quantity is there already. */
function isAttribute(context: FigureContext, tokens: readonly Token[]): boolean {
  const { quantity, pack } = context
  const next = tokens[quantity.last + 1]
  if (quantity.dimension === 'count') return pack.lexicon.definites.has(tokens[quantity.phraseFirst - 1]?.lower ?? '')
  if (next?.kind !== 'word' || pack.lexicon.prepositions.has(next.lower)) return false
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 3; at--) {
    if (pack.lexicon.definites.has(tokens[at]!.lower)) return true
    if (!pack.lexicon.existing.has(tokens[at]!.lower)) return false
  }
  return false
}

/** `Tariffs of 14 to 30 per cent will be abolished`: the rate is in force until then. */
function isRemoved(context: FigureContext, tokens: readonly Token[]): boolean {
  const { quantity, clause, pack } = context
  if (quantity.dimension !== 'percent' || !tokens.some((token) => pack.lexicon.levies.has(token.lower))) return false
  for (let at = Math.max(clause.first, quantity.phraseFirst - 14); at <= clause.last && at <= quantity.last + 8; at++) {
    if (pack.lexicon.removals.has(tokens[at]!.lower)) return true
  }
  return false
}

/** The `from 25%` of `from 25% to 18%`. */
function isStartOfChange(context: FigureContext, tokens: readonly Token[]): boolean {
  const { quantity, mentions } = context
  if (tokens[quantity.phraseFirst - 1]?.lower !== context.pack.lexicon.from) return false
  const next = mentions.quantities.find((other) => other.first > quantity.last)
  return next !== undefined && next.dimension === quantity.dimension && next.first - quantity.last <= 8
}
