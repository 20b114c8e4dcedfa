import type { EntityType, StateMention, Token, TokenRange } from '../../../vocabulary/index.ts'
import { type Sighting, writtenSmall } from './sighting.ts'
import type { EntityTables } from './tables.ts'
import { isGenitive, isHyphen, isLarge } from './written.ts'

/** How many tokens may stand before the noun of what is described in small letters. */
const REACH = 6
/** How many tokens the place of a work may have. */
const PLACE = 8
/** How many words of a purpose there are at most. */
const PURPOSE = 3

/** What is described in small letters: `the interconnector with Bulgaria`, `the food directorate`, `the employment permit scheme`. */
export function describedIn(
  tokens: readonly Token[],
  states: readonly StateMention[],
  sentence: number,
  tables: EntityTables,
): Sighting[] {
  const found: Sighting[] = []
  const { naming } = tables
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const types = naming.things.of(token)
    if (types === undefined || isLarge(token) || token.glued || isHyphen(tokens[at + 1])) continue
    if (naming.things.holds(tokens[at + 1]) || naming.callings.holds(tokens[at + 1])) continue
    const first = firstOf(tokens, at, states, tables)
    for (const type of types) {
      const last = first < 0 ? -1 : lastOf(tokens, { first, last: at }, type, states, tables)
      if (last < 0) continue
      found.push(writtenSmall(tokens, { first, last }, type, sentence))
      at = last
      break
    }
  }
  return found
}

/** The first word that describes a noun; the noun itself where none does, -1 where a name written large goes on with it. */
function firstOf(tokens: readonly Token[], at: number, states: readonly StateMention[], tables: EntityTables): number {
  let first = at
  while (first > 0 && at - first < REACH && isDescribing(tokens, first - 1, tables)) first--
  while (first < at && (tables.naming.links.holds(tokens[first]) || tokens[first]!.kind === 'mark')) first++
  const before = tokens[first - 1]
  if (!isLarge(before) || tables.naming.openers.holds(before)) return first
  const state = states.find(({ last }) => last === first - 1)
  return state ? (first === at && state.role === 'adjective' ? state.first : first) : -1
}

function isDescribing(tokens: readonly Token[], at: number, { naming }: EntityTables): boolean {
  const token = tokens[at]!
  if (isHyphen(token)) return true
  if (isHyphen(tokens[at + 1]) || (token.glued && isHyphen(tokens[at - 1]))) return token.kind !== 'mark'
  if (naming.links.of(token) === 'and') return naming.topics.holds(tokens[at - 1]) && !isLarge(tokens[at - 1])
  return (
    isPlain(token, naming) &&
    (!naming.openers.holds(token) || naming.topics.holds(token)) &&
    !naming.undescribing.holds(token)
  )
}

const isPlain = (token: Token | undefined, naming: EntityTables['naming']): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !isLarge(token) &&
  !isGenitive(token) &&
  !naming.articles.holds(token) &&
  !naming.links.holds(token) &&
  !naming.placing.holds(token) &&
  !naming.doings.holds(token)

/** The last word of a thing that its words tell apart from others of its kind; -1 where they do not. */
function lastOf(
  tokens: readonly Token[],
  { first, last: head }: TokenRange,
  type: EntityType,
  states: readonly StateMention[],
  tables: EntityTables,
): number {
  const { naming } = tables
  const article = tokens[first - 1]?.lower
  const isGraded = anyOf(tokens, first, head, (token) => naming.grading.holds(token))
  const words = head - first
  switch (type) {
    case 'project': {
      const last = placeEnd(tokens, purposeEnd(tokens, head, tables), head, states, tables)
      return last > head && article === 'the' ? last : -1
    }
    case 'programme':
      return words > 1 && article === 'the' && !isGraded ? head : -1
    case 'agreement':
      return words > 1 && (article === 'a' || article === 'an') && !isGraded ? head : -1
    default:
      return words > 0 && article === 'the' && !isGraded && !naming.unassociating.holds(tokens[head - 1]) ? head : -1
  }
}

function anyOf(tokens: readonly Token[], from: number, to: number, holds: (token: Token) => boolean): boolean {
  for (let at = from; at < to; at++) if (holds(tokens[at]!)) return true
  return false
}

/** `centre for rare metals` at Almalyk; the noun itself where no purpose follows. */
function purposeEnd(tokens: readonly Token[], head: number, { naming }: EntityTables): number {
  if (naming.links.of(tokens[head + 1]) !== 'for') return head
  let last = head + 1
  while (last < head + 1 + PURPOSE && isPlain(tokens[last + 1], naming) && !naming.openers.holds(tokens[last + 1]))
    last++
  return last > head + 1 && naming.placing.holds(tokens[last + 1]) ? last : head
}

/** `at Asaka`, `with Bulgaria`, `from Pakse to Champasak`; the noun where nothing of the kind follows. */
function placeEnd(
  tokens: readonly Token[],
  from: number,
  head: number,
  states: readonly StateMention[],
  { naming }: EntityTables,
): number {
  const tie = tokens[from + 1]
  if (!naming.placing.holds(tie)) return head
  const end = nameEnd(tokens, from + 2, from + PLACE, naming)
  if (end < 0) return head
  const isNation = states.some(({ last, role }) => last === end && (role === 'name' || role === 'adjective'))
  if (naming.sites.holds(tie) || tie!.lower === 'on') return isNation || naming.large.holds(tokens[end]) ? head : end
  if (tie!.lower !== 'from' && tie!.lower !== 'between') return end
  const other = tokens[end + 1]
  const goesOn = other?.lower === 'to' || naming.links.of(other) === 'and'
  return goesOn ? Math.max(head, nameEnd(tokens, end + 2, end + PLACE, naming)) : head
}

/** The last word of a name written large that begins at a place, an article before it; -1 where none does. */
function nameEnd(tokens: readonly Token[], from: number, most: number, naming: EntityTables['naming']): number {
  let at = naming.articles.holds(tokens[from]) ? from + 1 : from
  if (!isLarge(tokens[at])) return -1
  while (at < most) {
    if (isLarge(tokens[at + 1])) at++
    else if ((isHyphen(tokens[at + 1]) || naming.links.of(tokens[at + 1]) === 'of') && isLarge(tokens[at + 2])) at += 2
    else break
  }
  return at
}
