import type { ClauseGrammar, Quantity, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'

/** How far before its figure the noun of a share may stand, and how far its verb. */
const NOUN = 12
const VERB = 3

/** `21% of arms exports`, `accounts for 60%`, `a 20% stake`, `the share of gas fell to 30%`. */
export function isShare({ quantity, mentions, clause, pack }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  const { lexicon, grammar } = pack
  if (lexicon.rates.holds(tokens[quantity.last + 1])) return false
  if (tokens[quantity.last + 1]?.lower === grammar.of) return true
  for (let at = quantity.last + 1; at < tokens.length && at <= quantity.last + 3; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-') break
    if (lexicon.rates.holds(token)) return false
    if (lexicon.shareWholes.holds(token) && token.lower !== grammar.of) return true
    if (lexicon.shareNouns.at(tokens, at)) return true
  }
  if (isSubject(tokens, quantity, grammar)) return true
  let isRate = false
  for (let at = quantity.phraseFirst - 1; at >= clause.first && at >= quantity.phraseFirst - NOUN; at--) {
    const token = tokens[at]!
    if (token.kind === 'number') return false
    if (lexicon.rates.holds(token)) isRate = true
    if (at >= quantity.phraseFirst - VERB && lexicon.shareVerbs.at(tokens, at)) return !isRate
    if (lexicon.shareNouns.at(tokens, at)) return !isRate
  }
  return false
}

/** `just 14 percent has been paid`, `hardly 3% left by rail`: who acts or is acted upon is a part. */
function isSubject(tokens: readonly Token[], quantity: Quantity, grammar: ClauseGrammar): boolean {
  const before = tokens[quantity.phraseFirst - 1]
  const next = tokens[quantity.last + 1]
  const isOpening =
    before === undefined ||
    before.text === ',' ||
    before.text === ':' ||
    grammar.isAdverb(before) ||
    grammar.relatives.holds(before) ||
    grammar.coordinators.holds(before)
  if (!isOpening) return false
  const role = grammar.governors.at(tokens, quantity.last + 1)?.value.role
  if (role === 'future' || role === 'modal') return true
  return grammar.finiteCopulas.holds(next) || grammar.perfects.holds(next) || grammar.isPast(next)
}
