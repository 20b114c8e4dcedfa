import type { StateMention, Token } from '../../../vocabulary/index.ts'
import { type Sighting, writtenSmall } from './sighting.ts'
import type { EntityTables } from './tables.ts'
import { isGenitive, isLarge } from './written.ts'

/** How many words may stand before the noun of a name written small. */
const WORDS = 5

/** Names written small: `finance ministry`, `treaty of amity and commerce`, `safeguards agreement between India and Japan`. */
export function smallNamesIn(
  tokens: readonly Token[],
  states: readonly StateMention[],
  sentence: number,
  tables: EntityTables,
): Sighting[] {
  const found: Sighting[] = []
  const { naming } = tables
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!naming.smallHeads.holds(token) || isLarge(token)) continue
    const type = naming.smallHeads.of(token)!
    const range =
      type === 'organisation'
        ? naming.associations.holds(token)
          ? association(tokens, at, naming)
          : ministry(tokens, at, tables)
        : type === 'project'
          ? atPlace(tokens, at, states, tables)
          : (ofSubject(tokens, at, tables) ?? between(tokens, at, states, tables) ?? definite(tokens, at, tables))
    if (!range) continue
    found.push(writtenSmall(tokens, range, type, sentence))
    at = range.last
  }
  return found
}

interface Range {
  readonly first: number
  readonly last: number
}

/** `finance ministry`, `trade and industry ministry`, `Energy ministry`. */
function ministry(tokens: readonly Token[], at: number, { naming }: EntityTables): Range | null {
  let first = at
  while (first > 0 && first > at - WORDS && isSubject(tokens, first - 1, naming)) first--
  while (first < at && naming.links.holds(tokens[first])) first++
  return first < at ? { first, last: at } : null
}

/** `bankers' association`, `boat owners' federation`, `poultry council`. */
function association(tokens: readonly Token[], at: number, naming: EntityTables['naming']): Range | null {
  let first = at
  while (first > 0 && first > at - WORDS && (isGenitive(tokens[first - 1]) || isMember(tokens[first - 1]!, naming)))
    first--
  if (first === at || isGenitive(tokens[first]) || !naming.articles.holds(tokens[first - 1])) return null
  return naming.unassociating.holds(tokens[at - 1]) || tokens[first - 1]!.lower !== 'the' ? null : { first, last: at }
}

const isMember = (token: Token, naming: EntityTables['naming']): boolean =>
  isPlain(token, naming) &&
  !naming.undescribing.holds(token) &&
  !naming.unassociating.holds(token) &&
  !naming.doings.holds(token)

const isSubject = (tokens: readonly Token[], at: number, naming: EntityTables['naming']): boolean =>
  naming.topics.holds(tokens[at]) || (naming.links.of(tokens[at]) === 'and' && naming.topics.holds(tokens[at - 1]))

/** `treaty of amity and commerce`. */
function ofSubject(tokens: readonly Token[], at: number, { naming }: EntityTables): Range | null {
  if (
    !naming.treaties.holds(tokens[at]) ||
    naming.links.of(tokens[at + 1]) !== 'of' ||
    !isPlain(tokens[at + 2], naming)
  )
    return null
  const joins = naming.links.of(tokens[at + 3]) === 'and' && isPlain(tokens[at + 4], naming)
  return { first: at, last: joins ? at + 4 : at + 2 }
}

const isPlain = (token: Token | undefined, naming: EntityTables['naming']): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !isLarge(token) &&
  !naming.articles.holds(token) &&
  !naming.links.holds(token) &&
  !naming.openers.holds(token)

/** `the long-term trade agreement`, `the agreement on working holidays`: one that the reader is taken to know, described. */
function definite(tokens: readonly Token[], at: number, { naming }: EntityTables): Range | null {
  if (tokens[at - 1]!.lower === 'the') return aboutSubject(tokens, at, naming)
  let first = at
  while (first > 0 && first > at - 2 * WORDS && isDescribing(tokens, first - 1, naming)) first--
  return first < at && tokens[first - 1]?.lower === 'the' ? { first, last: at } : null
}

function aboutSubject(tokens: readonly Token[], at: number, naming: EntityTables['naming']): Range | null {
  if (tokens[at + 1]?.lower !== 'on') return null
  let last = at + 1
  while (last < at + 1 + SUBJECT && isPlain(tokens[last + 1], naming) && !naming.doings.holds(tokens[last + 1])) last++
  return last > at + 1 && last < at + 1 + SUBJECT ? { first: at, last } : null
}

/** How many words of its subject a described agreement has at most. */
const SUBJECT = 4

function isDescribing(tokens: readonly Token[], at: number, naming: EntityTables['naming']): boolean {
  const token = tokens[at]!
  if (naming.describers.holds(token) || token.text === '-') return true
  return (
    token.kind === 'word' &&
    !isLarge(token) &&
    isPlain(token, naming) &&
    !naming.undescribing.holds(token) &&
    !naming.doings.holds(token)
  )
}

/** `a green hydrogen scheme at Lüderitz`, `the camera module plant in Hai Phong`: a work described, with its place. */
function atPlace(
  tokens: readonly Token[],
  at: number,
  states: readonly StateMention[],
  tables: EntityTables,
): Range | null {
  const { naming } = tables
  const link = tokens[at + 1]
  if (link === undefined || !naming.sites.holds(link) || !isLarge(tokens[at + 2])) return null
  const isNation = states.some(({ first, role }) => first === at + 2 && (role === 'name' || role === 'adjective'))
  if (isNation) return null
  let first = at
  while (first > 0 && first > at - WORDS && isDescribing(tokens, first - 1, naming)) first--
  if (first === at) return null
  let last = at + 2
  while (isLarge(tokens[last + 1]) && last < at + WORDS) last++
  return { first, last }
}

/** `bilateral civil nuclear co-operation agreement between India and the United States`. */
function between(
  tokens: readonly Token[],
  at: number,
  states: readonly StateMention[],
  { naming }: EntityTables,
): Range | null {
  if (tokens[at + 1]?.lower !== 'between') return null
  const one = states.find(({ first }) => first === at + 2 || first === at + 3)
  const and = one ? one.last + 1 : -1
  const other =
    one && naming.links.of(tokens[and]) === 'and'
      ? states.find(({ first }) => first === and + 1 || first === and + 2)
      : undefined
  if (!other) return null
  let first = at
  while (
    first > 0 &&
    first > at - 2 * WORDS &&
    (naming.describers.holds(tokens[first - 1]) ||
      tokens[first - 1]!.lower === 'bilateral' ||
      tokens[first - 1]!.text === '-' ||
      tokens[first - 1]!.glued)
  )
    first--
  return first < at ? { first, last: other.last } : null
}
