import type { EntityType, NameKind, StateMention, Token, TokenRange } from '../../../vocabulary/index.ts'
import type { Piece } from './pieces.ts'
import { wordCount } from './sighting.ts'
import type { EntityTables } from './tables.ts'
import { isHyphen, isLarge } from './written.ts'

/** What the head noun of a name says; `null` where it has none, `none` where it is one of a place, an event or a law. */
export function kindOf(
  tokens: readonly Token[],
  piece: Piece,
  person: number,
  within: readonly StateMention[],
  tables: EntityTables,
): NameKind | null {
  const { naming, givenNames } = tables
  const at = headOf(tokens, piece, tables)
  if (naming.links.of(tokens[at + 1]) === 'of' && at < piece.last && naming.offices.holds(tokens[at])) return 'none'
  const head = naming.heads.of(tokens[at])
  const length = wordCount(tokens, piece)
  if (person >= 3 && (head === undefined || head === 'none' || length <= 2)) return 'person'
  const isBodyStart = naming.bodyStarts.holds(tokens[piece.first]) && length > 1
  if (head === undefined && (isBodyStart || isBodyWord(tokens[at]!))) return 'organisation'
  if (head === undefined) return person >= 2 && length > 1 && length <= 5 ? 'person' : null
  if (person >= 2 && givenNames.holds(tokens[piece.first]) && length === 2 && naming.surnames.holds(tokens[at]))
    return 'person'
  if (tokens[at]!.lower === 'fund' && !naming.investors.holds(tokens[at - 1])) return 'project'
  return sharedKind(tokens, piece, at, within, tables) ?? (isPayment(tokens, piece, head, tables) ? 'mechanism' : head)
}

/** `Hessische Kreditbank`, `Transneft`: words that only bodies end with. */
const isBodyWord = ({ lower, word }: Token): boolean => word === 0 && lower.length > 6 && BODY_ENDS.test(lower)

const BODY_ENDS = /(?:bank|banka|banken|neft|gaz|tech|corp|soft|werke|telecom|pharm)$/

/** Committees, funds and partnerships are of states where two of them or a word of jointness stand in the name. */
function sharedKind(
  tokens: readonly Token[],
  piece: TokenRange,
  at: number,
  within: readonly StateMention[],
  tables: EntityTables,
): EntityType | null {
  const { naming } = tables
  if (!naming.shared.holds(tokens[at])) return null
  const { lower } = tokens[at]!
  const isOn = naming.links.of(tokens[at + 1]) === 'on' && at < piece.last
  // "the U.S. International Trade Commission" is one state's.
  const isOfOne = new Set(within.map(({ code }) => code)).size === 1 && !naming.treaties.holds(tokens[at])
  if (!isOn && (isOfOne || !isJoint(tokens, piece, tables))) return null
  if (lower === 'year' || lower === 'partnership') return 'programme'
  if (lower === 'fund' || lower.startsWith('cent')) return hasPair(tokens, piece) ? 'project' : 'organisation'
  return 'mechanism'
}

/** A system by which banks pay each other is one of states. */
const isPayment = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  head: NameKind,
  { naming }: EntityTables,
): boolean => {
  if (head !== 'project') return false
  for (let at = first; at <= last; at++) if (naming.payments.holds(tokens[at])) return true
  return false
}

/** The place of the noun that heads a name: before its first `of`, else its last word. */
export function headOf(tokens: readonly Token[], { first, last }: TokenRange, { naming }: EntityTables): number {
  for (let at = first + 1; at < last; at++) {
    const link = naming.links.of(tokens[at])
    const isHead = naming.heads.holds(tokens[at - 1]) || naming.offices.holds(tokens[at - 1])
    if ((link === 'of' || link === 'for' || link === 'on') && !isLarge(tokens[at]) && isHead) return at - 1
  }
  let at = last
  while (at > first && tokens[at]!.kind !== 'word') at--
  return at
}

function isJoint(tokens: readonly Token[], range: TokenRange, { naming }: EntityTables): boolean {
  for (let at = range.first; at <= range.last; at++) if (naming.jointness.holds(tokens[at])) return true
  if (naming.regions.holds(tokens[range.first])) return true
  return hasPair(tokens, range)
}

function hasPair(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if (isHyphen(tokens[at])) return true
  return false
}

/** Two states joined by a hyphen: `Australia-India`. */
export const isPair = (
  tokens: readonly Token[],
  { first, last }: TokenRange,
  within: readonly StateMention[],
): boolean =>
  new Set(within.map(({ code }) => code)).size > 1 &&
  within[0]!.first === first &&
  within.at(-1)!.last === last &&
  within.some((state) => isHyphen(tokens[state.last + 1]))

const isTown = ({ role }: StateMention): boolean => role === 'city' || role === 'leader'

const NATIONS: ReadonlySet<string> = new Set(['name', 'adjective', 'people', 'capital'])

/** Words that name nothing by themselves: states, subjects, offices, heads that stand alone. */
export function isNothing(
  tokens: readonly Token[],
  piece: Piece,
  within: readonly StateMention[],
  tables: EntityTables,
  type: EntityType | null,
  isExtended: boolean,
): boolean {
  const { first, last, office } = piece
  const { naming } = tables
  if (office && type === 'person' && !within.some(({ role }) => role !== 'leader')) return false
  if (within.some((state) => state.first === first && state.last >= last) && !isExtended)
    return type !== 'person' || last === first || !isTown(within[0]!)
  if (naming.lone.holds(tokens[first]) && first === last) return false
  const [begins] = within
  if (type === null && begins?.first === first && begins.role === 'adjective') return true
  if (isExtended && begins && begins.last === last && isTown(begins) && naming.harbours.holds(tokens[last + 1]))
    return true
  const { own, plain } = wordsOwn(tokens, piece, within, tables)
  if (own > 0) return false
  if (isExtended)
    return (
      within.length === 0 ||
      (plain === 0 && within.every(({ role }) => role === 'adjective')) ||
      (within.length === 1 && plain === 0 && NATIONS.has(within[0]!.role))
    )
  if (type === null || type === 'person') return true
  const isBare = plain === 1 && within.length > 0
  const isName = within.length > 0 && within[0]!.role === 'name'
  if (
    isBare &&
    naming.trades.holds(tokens[headOf(tokens, piece, tables)]) &&
    !(isName && naming.companyTrades.holds(tokens[last]))
  )
    return true
  if (
    isBare &&
    type === 'project' &&
    !isTown(within[0]!) &&
    !isPair(tokens, { first, last: within.at(-1)!.last }, within)
  )
    return true
  return plain + within.length < 2
}

/** How many words of a name are its own, and how many any name could have. */
function wordsOwn(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  within: readonly StateMention[],
  { naming }: EntityTables,
): { readonly own: number; readonly plain: number } {
  let own = 0
  let plain = 0
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' || naming.links.holds(token)) continue
    if (within.some((state) => state.first <= at && at <= state.last)) continue
    const isPlain =
      naming.heads.holds(token) ||
      naming.topics.holds(token) ||
      naming.offices.holds(token) ||
      naming.large.holds(token) ||
      naming.articles.holds(token) ||
      token.kind === 'number'
    if (isPlain) plain++
    else if (!naming.acronyms.holds(token) || last > first) own++
  }
  return { own, plain }
}

/** `Joint Statement on Establishing a Strategic Partnership`: behind `on` it is only the subject. */
function isOn(tokens: readonly Token[], first: number, end: number, naming: EntityTables['naming']): boolean {
  for (let at = first; at < end; at++) if (naming.links.of(tokens[at]) === 'on') return true
  return false
}

/** `Joint Statement`, `Memorandum of Understanding`. */
export function isGeneric(tokens: readonly Token[], { first, last }: Piece, { naming }: EntityTables): boolean {
  for (let at = first; at <= last; at++) {
    const match = naming.generic.at(tokens, at)
    const end = match ? at + match.length - 1 : -1
    const isPartnership = end >= 0 && tokens[end]!.lower === 'partnership' && naming.links.of(tokens[end + 1]) === 'of'
    if (
      match &&
      (at === first || match.length > 1) &&
      (end >= last || isPartnership) &&
      (at === first || (tokens[end]!.lower === 'partnership' && !isOn(tokens, first, at, naming)))
    )
      return true
  }
  return false
}
