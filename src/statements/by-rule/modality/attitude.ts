import type { Modality } from '../../../vocabulary/index.ts'
import { after, DONE, isBound, of, type Passed, type Scene, SUBJECT, type Verdict } from '../article/scene.ts'
import { isPlainForm, skipAdverbs } from './verb-group.ts'

/** Behind these a sentence begins. */
const OPENERS = new Set(['"', '“', '‘', "'", ':', '*', '-', '–', '—', '•', '.', '('])

/** `the Marshall Plan for`: a word written large within a sentence. */
export const isName = ({ tokens }: Scene, at: number): boolean => {
  const { text, lower } = tokens[at]!
  return at > 0 && text[0] !== lower[0] && text.slice(1) === lower.slice(1) && !OPENERS.has(tokens[at - 1]!.text)
}

export function attitude(scene: Scene, at: number, length: number, modality: Modality, passed: Passed): Verdict | null {
  const { tokens, grammar } = scene
  const before = tokens[at - 1]
  if (isName(scene, at)) return null
  // "as expected", "less than planned": what came about, measured against it.
  if (grammar.measures.holds(before)) return null
  if (modality === 'denied') return isBound(scene) ? DONE : of.denied
  // "The two governments want $30 billion in trade": for themselves.
  if (grammar.wants.holds(tokens[at]) && at + 1 === scene.quantity.phraseFirst) return after(of.target, passed)
  const first = skipAdverbs(tokens, at - 1, grammar)
  const role = first >= 0 ? grammar.governors.at(tokens, first)?.value.role : undefined
  if (modality === 'target' && isCalledOff(scene, at)) return of.denied
  if (role === 'denial' || isDenial(scene, first)) return modality === 'forecast' ? of.forecast : of.denied
  const isPlain = grammar.infinitives.holds(tokens[at]) || length > 1
  if (modality === 'target' && isPlain && role === 'modal') return of.hoped
  if (isPlain && grammar.pacts.holds(tokens[at]) && isPlainForm(tokens, at, grammar)) return of.forecast
  return after(of[modality], passed)
}

/** `no plans to`, `scrapped its plan to`. */
export function isCalledOff({ tokens, grammar }: Scene, at: number): boolean {
  const before = tokens[at - 1]
  if (grammar.negations.holds(before) || grammar.withdrawals.holds(before)) return true
  return grammar.determiners.holds(before) && grammar.withdrawals.holds(tokens[at - 2])
}

/** `the company plans exports of`: a verb, since no word before it makes it a noun. */
export function isVerbOfPlan({ tokens, grammar }: Scene, at: number): boolean {
  const next = tokens[at + 1]
  if (
    !grammar.verbNouns.holds(tokens[at]) ||
    next?.kind !== 'word' ||
    grammar.isPast(next) ||
    grammar.adjuncts.holds(next)
  )
    return false
  const before = tokens[at - 1]
  return before?.kind === 'word' && !grammar.determiners.holds(before) && grammar.governors.at(tokens, at + 1) === null
}

/** `has not agreed`: the negation stands between auxiliary and verb. */
function isDenial(scene: Scene, first: number): boolean {
  const { tokens, grammar } = scene
  return grammar.perfects.holds(tokens[first]) && grammar.negations.holds(tokens[first + 1])
}

export function denial(scene: Scene, verb: number): Verdict {
  const { tokens, grammar } = scene
  const lower = tokens[verb]
  return isBound(scene) || grammar.undeniable.holds(lower) ? DONE : of.denied
}

/** Whether a noun of attitude leads to what follows it. */
export function isLinked({ tokens, grammar, quantity }: Scene, next: number): boolean {
  if (next === quantity.phraseFirst) return true
  const token = tokens[next]
  return token !== undefined && (token.kind === 'number' || token.text === '$' || grammar.links.holds(token))
}

/** What a copula's subject is: `the target is`, `the proposal was for`. */
export function subjectAttitude(scene: Scene, copula: number): Verdict | null {
  const { tokens, grammar, lexicon } = scene
  let found: Verdict | null = null
  for (let at = copula - 1; at >= 0 && at > copula - SUBJECT; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-') break
    if (lexicon.conjunctions.holds(token) || grammar.speech.holds(token) || token.lower === grammar.complementizer)
      break
    // What a preposition leads in is not the head: "exports under the plan were".
    if (grammar.prepositions.holds(token)) found = null
    const governor = grammar.governors.at(tokens, at)?.value
    if (governor?.role === 'noun') found = of[governor.modality]
    else if (governor?.role === 'fact') break
  }
  return found
}

/** `if output fell to`: the clause of the verb opens with a condition. */
export function hasCondition({ tokens, grammar }: Scene, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - SUBJECT; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark') return false
    if (grammar.conditions.holds(token)) return true
    if (grammar.isPast(token) || grammar.speech.holds(token)) return false
  }
  return false
}

/** `denied that it had sold`, `no longer holds`. */
export function isUnderDenial({ tokens, grammar }: Scene, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - SUBJECT; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark') return false
    const governor = grammar.governors.at(tokens, at)?.value
    if (governor?.role === 'attitude' && governor.modality === 'denied') return true
    if (grammar.speech.holds(token) && !grammar.rumours.holds(token)) return false
  }
  return false
}
