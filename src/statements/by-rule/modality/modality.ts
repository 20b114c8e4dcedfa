import type { Quantity, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { governorOf } from './governor.ts'
import { ASSERTED, DONE, GUESS, type Scene, type Verdict } from '../article/scene.ts'
import { standingOf } from './standing.ts'

/** Fact, goal, forecast, hope or denial: what stands beside the figure, else the verb that governs it, else the lead of its list. */
export function modalityOf(context: FigureContext): Verdict {
  const scene = sceneOf(context, context.mentions.sentence.tokens, context.quantity)
  const { phraseFirst } = context.quantity
  const head = scene.grammar.governors.at(scene.tokens, phraseFirst)?.value
  // "estimated at $5 billion", "estimated to be worth": the guess is part of the bound.
  const tie = scene.tokens[phraseFirst + 1]?.lower ?? ''
  if (head?.role === 'estimate' && (scene.grammar.links.has(tie) || scene.grammar.rateOpeners.has(tie))) {
    const isState =
      tie === scene.grammar.infinitiveMark && scene.grammar.copulas.has(scene.tokens[phraseFirst + 2]?.lower ?? '')
    return isState ? DONE : GUESS
  }
  return (
    standingOf(context, scene) ??
    governorOf(scene, context.quantity.phraseFirst - 1) ??
    lead(context, scene) ??
    ASSERTED
  )
}

export const sceneOf = (
  context: Pick<FigureContext, 'pack' | 'mentions' | 'profile'>,
  tokens: readonly Token[],
  quantity: Quantity,
): Scene => ({
  tokens,
  lexicon: context.pack.lexicon,
  grammar: context.pack.grammar,
  quantity,
  quantities: context.mentions.quantities,
  isAgreement: context.profile.isAgreement,
})

/** An item of a list is as its lead says: `The ministry will fund: … $5 million for ports`. */
function lead(context: FigureContext, scene: Scene): Verdict | null {
  if (!context.isItem || !context.previous) return null
  const { tokens } = context.previous.sentence
  const verdict = governorOf({ ...scene, tokens, quantities: context.previous.quantities }, tokens.length - 2)
  if (verdict && verdict.modality !== 'asserted') return verdict
  // "The agreement includes:", "recent commercial deals:": its items are its terms.
  return tokens.some((token) => scene.grammar.deals.holds(token)) ? { modality: 'target' } : verdict
}
