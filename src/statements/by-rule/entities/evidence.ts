import type { Token, TokenRange } from '../../../vocabulary/index.ts'
import type { EntityTables } from './tables.ts'
import { isCapitals, isHyphen, isLarge } from './written.ts'

/** How far behind a name what somebody is called may stand: `, the bank's chief economist`. */
const CALLING_REACH = 7

/** What speaks for a person in the words of a name and beside it. */
export function personEvidence(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  office: TokenRange | null,
  tables: EntityTables,
): number {
  const { naming, givenNames, nameWords } = tables
  const length = last - first + 1
  const before = tokens[first - 1]
  let score = 0
  if (
    office ||
    (before && (naming.titles.holds(before) || (before.text === '.' && naming.titles.holds(tokens[first - 2]))))
  )
    score += 3
  else score += officeBefore(tokens, first, naming)
  if (givenNames.holds(tokens[first]) && length > 1) score += 2
  else if (isStrange(tokens, { first, last }, { naming, nameWords })) score += STRANGE
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (at > first && token.text.length === 1 && isLarge(token)) score += 1
    if (at > first && naming.personEnds.holds(token)) score += 1
    if (at > first && naming.links.of(token) === 'particle') score += 1
    if (naming.topics.holds(token) || (naming.heads.holds(token) && !givenNames.holds(tokens[first]))) score -= 1.5
    if (isCapitals(token) && token.text.length > 2) score -= 1
  }
  const after = tokens[last + 1]
  if (
    after?.text === ',' &&
    tokens[last + 2]?.kind === 'number' &&
    tokens[last + 2]!.text.length === 2 &&
    tokens[last + 3]?.text === ','
  )
    score += 2
  if (isCalled(tokens, last, tables)) score += 1.5
  if (isSaidBefore(tokens, first, naming) || naming.speech.holds(after)) score += 1
  else if (naming.doings.holds(after)) score += 0.3
  if (after?.text === ',' && naming.links.of(tokens[last + 2]) === 'of') score += 1
  if (naming.places.holds(before) && before?.lower !== 'to' && before?.lower !== 'from' && before?.lower !== 'between')
    score -= 1
  if (first === last && tokens[first]!.word === 0 && naming.thinking.holds(after)) score += 3
  return score
}

/** What unknown words say for a person by themselves: a company may be called so as well. */
const STRANGE = 1.2

/** How far before a name its office may stand. */
const OFFICE_REACH = 7

/** What an office before a name, its words in between, says for a person: `ambassador to Peru`, `deputy oil minister,`. */
function officeBefore(tokens: readonly Token[], first: number, naming: EntityTables['naming']): number {
  const isApart = tokens[first - 1]?.text === ','
  for (let at = isApart ? first - 2 : first - 1; at >= 0 && at >= first - OFFICE_REACH; at--) {
    const token = tokens[at]!
    if (naming.offices.holds(token)) {
      const isDirect = at === first - 1
      return isDirect ? (tokens[at - 1]?.lower === 'the' ? 1 : 2.5) : isApart ? 2 : 1.5
    }
    if (!naming.links.holds(token) && !naming.topics.holds(token) && !isLarge(token)) return 0
  }
  return 0
}

/** Two or three words that no list has, without an article: a person more often than anything else. */
function isStrange(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  { naming, nameWords }: Pick<EntityTables, 'naming' | 'nameWords'>,
): boolean {
  if (last - first < 1 || last - first > 4) return false
  const before = tokens[first - 1]
  if (naming.articles.holds(before) || naming.places.holds(before) || tokens[last + 1]?.text === '(') return false
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (isHyphen(token) || naming.links.of(token) === 'particle') continue
    if (token.kind !== 'word' || (token.word !== 0 && !nameWords.holds(token)) || isCapitals(token) || !isLarge(token))
      return false
  }
  return true
}

/** `said Tadeo Brannigan`, `claims Ana Roe of the union`. */
const isSaidBefore = (tokens: readonly Token[], first: number, naming: EntityTables['naming']): boolean => {
  const before = tokens[first - 1]
  return before !== undefined && !isLarge(before) && (naming.speech.holds(before) || naming.sayings.holds(before))
}

/** `Scott Bessent, Secretary of the Treasury`, `Jane Roe, a senior analyst at`, `Ivan Petrov is a professor`. */
function isCalled(tokens: readonly Token[], last: number, { naming }: EntityTables): boolean {
  const opener = tokens[last + 1]
  const isComma = opener?.text === ',' || opener?.text === '(' || opener?.lower === 'is' || opener?.lower === 'was'
  if (!isComma) return false
  for (let at = last + 2; at <= last + 1 + CALLING_REACH; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || token.text === '.') return false
    if (naming.callings.holds(token) && tokens[at + 1]?.text !== "'s") return true
    if (naming.doings.holds(token) && token.lower !== 'is') return false
  }
  return false
}
