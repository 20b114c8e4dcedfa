import type { ClauseGrammar, Lexicon, Token } from '../../../vocabulary/index.ts'
import { hasDraft, isUnderDeal } from './agreed.ts'
import {
  isBound,
  isLevyRate,
  LEFT,
  of,
  openingOfRelative,
  type Scene,
  SUBJECT,
  type Verdict,
} from '../article/scene.ts'
import { groupOf } from './verb-group.ts'

/** `will`, `would`: an undertaking where parties say it of what was agreed, a hope where it is only proposed. */
export function futureOf(scene: Scene, at: number): Verdict {
  const { tokens, lexicon, grammar } = scene
  const outer = embedding(scene, at)
  if (outer) return outer
  const { modality } = grammar.governors.at(tokens, at)!.value
  if (isNegated(scene, at) && !isBound(scene)) return of.denied
  if (modality === 'target') return of.target
  if (modality === 'hoped' && (hasDraft(scene, at) || hasAnyCondition(scene))) return of.hoped
  if (isLevyRate(scene)) return of.target
  // "The pact will abolish duties on 90 percent of goods": what comes of it.
  if (grammar.deals.holds(tokens[at - 1])) return of.forecast
  if (!scene.isAgreement && !isUnderDeal(scene, at)) return of.forecast
  for (let next = at + 1; next < tokens.length && next < Math.max(at + 4, scene.quantity.first); next++) {
    if (lexicon.outcomes.holds(tokens[next])) return of.forecast
    if (grammar.infinitives.holds(tokens[next])) break
  }
  return of.target
}

/** `hopes that trade will reach`, `agreed that tariffs will be`: the verb above `will` decides. */
function embedding(scene: Scene, from: number): Verdict | null {
  const { tokens, grammar } = scene
  for (let at = from - 1, steps = 0; at >= 0 && steps < SUBJECT; at--, steps++) {
    const token = tokens[at]!
    if (token.kind === 'mark') {
      // "demanded that Malta, which …, would pay": over what is said by the way.
      const open = token.text === ',' ? openingOfRelative(scene, at) : at
      if (open === at) return null
      at = open
      continue
    }
    const match = grammar.governors.at(tokens, at)
    if (match) {
      const { role, modality } = match.value
      if (role === 'attitude' && (modality === 'hoped' || modality === 'target' || modality === 'denied')) {
        return isAttributive(scene, at) && tokens[at + 1]!.lower !== grammar.complementizer ? null : of[modality]
      }
      if (role === 'condition') return of.hoped
      if (role === 'announce')
        return scene.lexicon.outcomes.holds(tokens[from + 1]) && !isItemLead(scene) ? null : of.target
      if (role !== 'noun' && role !== 'infinitive') return null
    } else if (grammar.isPast(token) && groupOf(tokens, at, grammar).kind === 'finite') return null
  }
  return null
}

/** A lead that ends in a colon speaks of the deeds below it. */
const isItemLead = ({ tokens }: Scene): boolean => tokens.at(-1)?.text === ':'

/** `the proposed tariff will`: a participle that belongs to the noun. */
const isAttributive = ({ tokens, grammar }: Scene, at: number): boolean =>
  grammar.determiners.holds(tokens[at - 1]) || at === 0

export const isOutcome = (lexicon: Lexicon, grammar: ClauseGrammar, tokens: readonly Token[], verb: number): boolean =>
  lexicon.outcomes.holds(tokens[verb]) &&
  !((grammar.copulas.holds(tokens[verb]) || grammar.perfects.holds(tokens[verb])) && grammar.isPast(tokens[verb + 1]))

export function hasAnyCondition({ tokens, grammar }: Scene): boolean {
  if (grammar.inversions.holds(tokens[0])) return true
  for (let at = 0; at < tokens.length && at < 2 * LEFT; at++) {
    if (grammar.conditions.holds(tokens[at])) return true
  }
  return false
}

/** `will not apply for`, `would under no circumstances buy`. */
function isNegated({ tokens, grammar }: Scene, modal: number): boolean {
  for (let at = modal + 1; at < tokens.length && at <= modal + 4; at++) {
    const token = tokens[at]!
    const { kind } = token
    if (grammar.negations.holds(token)) return !grammar.undeniable.holds(tokens[at + 1])
    if (kind === 'number' || grammar.infinitives.holds(token)) return false
  }
  return false
}
