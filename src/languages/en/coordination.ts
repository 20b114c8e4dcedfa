import { wordSet } from '../../text/index.ts'
import type { Token } from '../../vocabulary/index.ts'
import { isFunctionWord } from './function-words.ts'
import { isPlural } from './nouns.ts'
import { CARDINALS, INDEFINITE } from './number-words.ts'

export interface Coordination {
  /** Token of the noun that names what is counted. */
  readonly head: number
  readonly last: number
}

/** Plurals that are as often a verb: `500 workers and exports to Peru`. */
const VERBS = wordSet(
  'exports imports plans aims hopes sells buys seeks offers supplies trades operates employs produces visits hosts tests ships makes uses costs owns runs wants expects calls others'.split(
    ' ',
  ),
)

/** What no list of nouns stands before: the next clause has begun. */
const CLAUSE_VERBS = wordSet('said says say told will would can could should may'.split(' '))

const MOST_ITEMS = 8

/** `warships, submarines and support ships` from the plural at token `index` on; `null` where it stands alone. */
export function coordination(tokens: readonly Token[], index: number): Coordination | null {
  let at = index
  for (let items = 1; items < MOST_ITEMS; items++) {
    const comma = tokens[at + 1]?.text === ','
    const and = isAnd(tokens[at + (comma ? 2 : 1)])
    if (!comma && !and) return null
    const noun = nounEnd(tokens, at + 1 + (comma ? 1 : 0) + (and ? 1 : 0))
    if (noun < 0) return null
    at = noun
    if (!and) continue
    if (CLAUSE_VERBS.holds(tokens[at + 1])) return null
    if (items > 1) return { head: at, last: at }
    return !comma && isPair(tokens, index, at) ? { head: index, last: at } : null
  }
  return null
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.lower === 'or'

/** `companies and banks from both`: two nouns alone are sure only where nothing makes a clause of the second. */
function isPair(tokens: readonly Token[], index: number, last: number): boolean {
  const opening = tokens[index + 2]!
  if (VERBS.has(opening.lower) || /(?:ed|ing)$/.test(opening.lower) || /^\p{Lu}/u.test(opening.text)) return false
  const next = tokens[last + 1]
  return next === undefined || next.kind === 'mark' || isFunctionWord(next) || next.lower.endsWith('ed')
}

/** The plural that ends a short noun phrase from token `at` on, or -1. */
function nounEnd(tokens: readonly Token[], at: number): number {
  for (let index = at; index < tokens.length && index < at + 4; index++) {
    const token = tokens[index]!
    if (token.text === '-' && token.glued && index > at) continue
    if (token.kind !== 'word' || isFunctionWord(token) || CARDINALS.holds(token)) return -1
    if (isPlural(token.lower)) return token.lower === 'others' || INDEFINITE.holds(token) ? -1 : index
  }
  return -1
}
