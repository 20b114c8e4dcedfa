import type { EntityType, Token, TokenRange } from '../../../vocabulary/index.ts'
import { nameOf } from './sighting.ts'
import type { EntityTables } from './tables.ts'
import { isGenitive, isHyphen, isLarge } from './written.ts'

/** How many words may stand between a name and the small noun that ends it. */
const DESCRIBERS = 3

/** The small noun that ends a name: `Yamal LNG project`, `Blagoveshchensk-Heihe bridge`, `Calles-Morrow agreement`. */
export function commonEnd(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  kind: EntityType | null,
  isPair: boolean,
  { naming }: EntityTables,
): { readonly last: number; readonly type: EntityType } | null {
  const isLinked = tokens[last - 1] !== undefined && last > first && isHyphen(tokens[last - 1])
  for (let at = last + 1; at <= last + 1 + DESCRIBERS; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || isLarge(token) || isGenitive(token) || token.glued) return null
    const type = naming.commonHeads.of(token) ?? (isLinked && naming.ways.holds(token) ? 'project' : undefined)
    // "the Nabucco pipeline project": the last of several nouns ends the name.
    const isOver = !naming.commonHeads.holds(tokens[at + 1]) && !naming.describers.holds(tokens[at + 1])
    if (type !== undefined && isOver) return kind === null || kind === type ? { last: at, type } : null
    if (type === undefined && !naming.describers.holds(token) && !(isPair && isDescriptive(token, naming))) return null
  }
  return null
}

const isDescriptive = (token: Token, naming: EntityTables['naming']): boolean =>
  !naming.links.holds(token) &&
  !naming.doings.holds(token) &&
  !naming.articles.holds(token) &&
  !naming.openers.holds(token)

/** How many tokens a bracket with an acronym may hold. */
const BRACKET = 4

/** The acronym in brackets behind a name: `(EAEU)`, `( APEC)`, `(ISDS)`. */
export function bracketAt(
  tokens: readonly Token[],
  last: number,
): { readonly last: number; readonly acronym: string } | null {
  if (tokens[last + 1]?.text !== '(') return null
  const first = tokens[last + 2]
  if (first === undefined || first.kind !== 'word' || !hasCapitals(first.text)) return null
  for (let at = last + 3; at <= last + 2 + BRACKET; at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.text === ')') return { last: at, acronym: nameOf(tokens, { first: last + 2, last: at - 1 }) }
    if (token.kind === 'word' && !token.glued && !hasCapitals(token.text)) return null
  }
  return null
}

/** Two capitals at least, and more of them than small letters: `APEC`, `PoS`, `ChAFTA`. */
function hasCapitals(text: string): boolean {
  let capitals = 0
  for (const letter of text) if (letter !== letter.toLowerCase()) capitals++
  return capitals >= 2 && capitals * 2 >= text.length
}
