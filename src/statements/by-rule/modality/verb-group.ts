import type { ClauseGrammar, Token } from '../../../vocabulary/index.ts'

/** How the verb at a place is built into its clause. */
export type VerbGroup =
  /** It makes a statement of its own: `rose`, `was sold`, `has built`. */
  | { readonly kind: 'finite'; readonly at: number; readonly isDenied: boolean }
  /** It is told by what stands before it: `to be sold`, `will have built`, `valued at`. */
  | { readonly kind: 'open'; readonly at: number }

/** The group of the past tense or participle at `at`, its auxiliaries looked up to the left. */
export function groupOf(tokens: readonly Token[], at: number, grammar: ClauseGrammar): VerbGroup {
  let first = skipAdverbs(tokens, at - 1, grammar)
  let isDenied = isDeniedBetween(tokens, first, at, grammar)
  let isOpen = false
  while (first >= 0 && (grammar.copulas.holds(tokens[first]) || isPlainHave(tokens, first, grammar))) {
    isOpen = true
    const next = skipAdverbs(tokens, first - 1, grammar)
    isDenied ||= isDeniedBetween(tokens, next, first, grammar)
    first = next
  }
  const word = tokens[first]
  if (grammar.finiteCopulas.holds(word) || grammar.perfects.holds(word)) return { kind: 'finite', at: first, isDenied }
  if (isOpen || isPlainForm(tokens, at, grammar) || isAdjective(tokens, at, grammar)) return { kind: 'open', at: first }
  return { kind: 'finite', at, isDenied }
}

/** The nearest place to the left that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], from: number, grammar: ClauseGrammar): number {
  let at = from
  while (at >= 0 && grammar.isAdverb(tokens[at])) at--
  return at
}

/** The `have` of `will have built`, not that of `they have built`. */
function isPlainHave(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  if (tokens[at]!.lower !== 'have') return false
  return isPlainForm(tokens, at, grammar)
}

/** Whether `to` or an auxiliary stands before the verb at `at`. */
export function isPlainForm(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  const before = skipAdverbs(tokens, at - 1, grammar)
  if (before < 0) return false
  const lower = tokens[before]!.lower
  if (lower === grammar.infinitiveMark) return true
  const role = grammar.governors.at(tokens, before)?.value.role
  return role === 'future' || role === 'modal' || role === 'denial'
}

/** `its increased exports`, `goods valued at`: a participle that makes no statement. */
function isAdjective(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  const lower = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (
    before &&
    (before.kind === 'number' || (before.text === '-' && tokens[at]!.glued) || grammar.determiners.holds(before))
  )
    return true
  if (before && grammar.infinitives.holds(before) && isPlainForm(tokens, at - 1, grammar)) return true
  if (!next) return false
  if (grammar.sameAsNoun.holds(lower)) return grammar.adjuncts.holds(next)
  return !grammar.intransitives.holds(lower) && grammar.adjuncts.holds(next)
}

function isDeniedBetween(tokens: readonly Token[], from: number, to: number, grammar: ClauseGrammar): boolean {
  for (let at = Math.max(0, from + 1); at < to; at++) if (grammar.negations.holds(tokens[at])) return true
  return false
}
