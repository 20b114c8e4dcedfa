import type { ClauseGrammar, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import type { Segments } from '../article/segments.ts'

export type Tense = 'past' | 'perfect' | 'present' | 'ahead'

/** The tense of the nearest verb before a figure in its own clause, else of the first behind it; `null` without one. */
export function tenseOf(
  { mentions, quantity, pack }: Pick<FigureContext, 'mentions' | 'quantity' | 'pack'>,
  { of }: Segments,
): Tense | null {
  const { tokens } = mentions.sentence
  const { grammar } = pack
  const own = of[quantity.first]
  // "imports more than tripled": the figure is the verb.
  if (quantity.isMultiple && grammar.isDoubling(tokens[quantity.first]))
    return ofParticiple(tokens, quantity.first, grammar)
  for (let at = quantity.phraseFirst - 1; at >= 0; at--) {
    if (of[at] !== own) continue
    // "told that 2,700 firms are registered": the verb of saying is of another clause.
    if (tokens[at]!.lower === grammar.complementizer) break
    const tense = verbAt(tokens, at, grammar)
    if (tense) return tense
  }
  for (let at = quantity.last + 1; at < tokens.length; at++) {
    if (of[at] !== own) continue
    const tense = verbAt(tokens, at, grammar)
    if (tense) return tense
  }
  return null
}

function verbAt(tokens: readonly Token[], at: number, grammar: ClauseGrammar): Tense | null {
  const token = tokens[at]!
  const { kind, lower, text } = token
  if (kind !== 'word' || text !== lower) return null
  if (grammar.possibles.holds(token)) return 'present'
  const role = grammar.governors.at(tokens, at)?.value.role
  if (role === 'future' || role === 'modal') return 'ahead'
  if (grammar.finiteCopulas.holds(token)) return grammar.pastAuxiliaries.holds(token) ? 'past' : 'present'
  // "has fallen" is a perfect, "has 18 judges" is not.
  if (grammar.perfects.holds(token))
    return grammar.pastAuxiliaries.holds(token) ? 'past' : hasParticiple(tokens, at, grammar) ? 'perfect' : 'present'
  const before = tokens[at - 1]?.lower ?? ''
  if (grammar.isPast(token) || grammar.isDoubling(token))
    return grammar.determiners.has(before) ? null : ofParticiple(tokens, at, grammar)
  if (grammar.determiners.has(before) || before === grammar.infinitiveMark || grammar.prepositions.has(before))
    return null
  return grammar.isPresent(lower, before) || isOfRelative(tokens, at, grammar) ? 'present' : null
}

/** `has fallen`, `is held`, `fell`. */
function ofParticiple(tokens: readonly Token[], at: number, grammar: ClauseGrammar): Tense {
  if (isBehindModal(tokens, at, grammar)) return 'ahead'
  for (let left = at - 1; left >= 0 && left >= at - 4; left--) {
    const token = tokens[left]!
    const { lower } = token
    if (grammar.isAdverb(token) || grammar.copulas.holds(token) || lower === grammar.since) continue
    const role = grammar.governors.at(tokens, left)?.value.role
    if (role === 'future' || role === 'modal' || lower === grammar.infinitiveMark) return 'ahead'
    if (grammar.pastAuxiliaries.holds(token)) return 'past'
    if (grammar.perfects.holds(token)) return 'perfect'
    if (grammar.finiteCopulas.holds(token)) return 'present'
    break
  }
  return 'past'
}

/** `which together mine`, `who use`: what follows the pronoun at once is its verb, and in no other tense. */
function isOfRelative(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  const token = tokens[at]!
  let left = at - 1
  while (left > 0 && grammar.isAdverb(tokens[left])) left--
  const isSubject = left >= 0 && grammar.subjects.holds(tokens[left])
  return (
    isSubject &&
    !grammar.determiners.holds(token) &&
    !grammar.possessives.holds(token) &&
    !grammar.pronouns.holds(token)
  )
}

/** `would add $2,100 and cut sales by 650,000`: a plain form joined to one behind a modal. */
function isBehindModal(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  if (!grammar.infinitives.holds(tokens[at]) || !grammar.coordinators.holds(tokens[at - 1])) return false
  for (let left = at - 2; left >= 0 && left >= at - PARALLEL; left--) {
    const role = grammar.governors.at(tokens, left)?.value.role
    if (role === 'future' || role === 'modal' || tokens[left]!.lower === grammar.infinitiveMark) return true
  }
  return false
}

/** How far before a joined verb its modal may stand. */
const PARALLEL = 24

/** Whether a participle stands soon behind an auxiliary. */
function hasParticiple(tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean {
  for (let next = at + 1; next < tokens.length && next <= at + 5; next++) {
    const token = tokens[next]!
    const { kind } = token
    if (kind !== 'word' || grammar.determiners.holds(token)) return false
    if (grammar.isPast(token) || grammar.isDoubling(token) || grammar.copulas.holds(token)) return true
  }
  return false
}
