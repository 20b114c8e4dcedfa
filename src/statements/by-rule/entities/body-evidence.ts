import type { NamingWords, Token, TokenRange } from '../../../vocabulary/index.ts'
import type { EntityTables } from './tables.ts'
import { isCapitals, isGenitive, isLarge } from './written.ts'

/** How far behind a name what it is called may stand: `, the state telecoms company`. */
const CALLING_REACH = 7

/** What speaks for a company or body beside a name and in it. */
export function bodyEvidence(tokens: readonly Token[], range: TokenRange, tables: EntityTables): number {
  return beside(tokens, range, tables) + within(tokens, range, tables) + placed(tokens, range, tables.naming)
}

/** `oil giant Rosneft`, `Sonatel, the state operator`, `Sonatel's shares`, `Sonatel signed`. */
function beside(tokens: readonly Token[], { first, last }: TokenRange, { naming, isPast }: EntityTables): number {
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  let score = 0
  if (naming.companyNouns.holds(before)) score += 2
  else if (before?.text === ',' && naming.companyNouns.holds(tokens[first - 2])) score += 1.5
  if (isGenitive(after) && hasParts(tokens, last + 2, naming)) score += 1.5
  else if (naming.companyParts.holds(after)) score += 1
  if (after?.text === ',' && isCompany(tokens, last, naming)) score += 1.5
  if (naming.doings.holds(after)) score += naming.speech.holds(after) ? 0.7 : 0.5
  else if (isPast(after) && !isLarge(after)) score += 0.5
  if (before?.text === '*') score += 0.5
  // "China's Guohe", "built by Summa Yapı", "Exmar Polar of Ghent".
  if (isGenitive(before) && isLarge(tokens[first - 2]) && last > first) score += 0.6
  if (before?.lower === 'by' && isPast(tokens[first - 2]) && last > first) score += 0.2
  if (after?.lower === 'of' && isLarge(tokens[last + 2]) && last > first) score += 0.4
  return score
}

/** `'s chairman`, `'s U.S. subsidiary`. */
const hasParts = (tokens: readonly Token[], at: number, naming: NamingWords): boolean =>
  naming.companyParts.holds(tokens[at]) || naming.companyParts.holds(tokens[at + 1])

/** A company's form, an acronym that is none of a thing, a word that no list has. */
function within(tokens: readonly Token[], { first, last }: TokenRange, { naming }: EntityTables): number {
  const token = tokens[first]!
  let score = 0
  if (naming.companyForms.holds(tokens[last]) && last > first) score += 2
  if (isStrange(tokens, { first, last }) && first !== last) return score + 0.6
  // "Amkor Pacific": a word of its own before one that many names have.
  if (first !== last) return last === first + 1 && token.word === 0 && !isCapitals(token) ? score + 0.5 : score
  if (isCapitals(token)) return token.text.length >= 3 && !naming.acronyms.holds(token) ? score + 0.5 : score
  return score + (token.word === 0 ? 0.5 : 0)
}

/** Words all of which no list has. */
function isStrange(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]!.kind === 'word' && tokens[at]!.word !== 0) return false
  return true
}

const INSIDE = /^(in|at|near|through|across|around|via)$/

/** A place is more often behind a preposition of place, a body in a list of names. */
function placed(tokens: readonly Token[], { first, last }: TokenRange, naming: NamingWords): number {
  const before = tokens[first - 1]
  if (before === undefined) return 0
  if (naming.places.holds(before)) return INSIDE.test(before.lower) ? -1.5 : -0.5
  if (/^(by|with|for|of|including)$/.test(before.lower)) return 0.2
  const isJoined = (joint: Token | undefined, other: Token | undefined): boolean =>
    joint !== undefined && (joint.text === ',' || naming.links.of(joint) === 'and') && isLarge(other)
  return isJoined(before, tokens[first - 2]) || isJoined(tokens[last + 1], tokens[last + 2]) ? 0.4 : 0
}

/** `Sonatel, the state telecoms company`. */
function isCompany(tokens: readonly Token[], last: number, naming: NamingWords): boolean {
  const article = tokens[last + 2]
  if (article === undefined || !(naming.articles.holds(article) || /^(one|which|whose|its|their)$/.test(article.lower)))
    return false
  for (let at = last + 3; at <= last + CALLING_REACH; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || token.text === '.') return false
    if (naming.companyNouns.holds(token)) return true
  }
  return false
}
