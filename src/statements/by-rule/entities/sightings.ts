import type {
  EntityType,
  NameKind,
  SentenceMentions,
  StateMention,
  Token,
  TokenRange,
} from '../../../vocabulary/index.ts'
import { bodyEvidence, personEvidence } from './evidence.ts'
import { bracketAt, commonEnd } from './extents.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { runsOf } from './runs.ts'
import { nameOf, type Sighting, wordCount } from './sighting.ts'
import type { EntityTables } from './tables.ts'
import { isCapitals, isHyphen, isLarge } from './written.ts'

/** The places of a sentence that may name something, in order. */
export function sightingsIn(
  { sentence: { tokens }, states }: SentenceMentions,
  sentence: number,
  tables: EntityTables,
): Sighting[] {
  const found: Sighting[] = []
  for (const run of runsOf(tokens, tables)) {
    for (const piece of piecesOf(tokens, run, states, tables)) {
      const sighting = sightingOf(tokens, piece, states, sentence, tables)
      if (sighting && sighting.first > (found.at(-1)?.last ?? -1)) found.push(sighting)
    }
  }
  return found
}

function sightingOf(
  tokens: readonly Token[],
  piece: Piece,
  states: readonly StateMention[],
  sentence: number,
  tables: EntityTables,
): Sighting | null {
  const { known, office } = piece
  const person = known ? 0 : personEvidence(tokens, piece, office, tables)
  const kind = known ? known.type : kindOf(tokens, piece, person, tables)
  if (kind === 'none') return null
  const within = states.filter(({ first, last }) => first >= piece.first && last <= piece.last)
  const whole = extended(tokens, piece, kind, within, person, tables)
  const type = whole.type ?? kind
  if (
    !known &&
    (isNothing(tokens, piece, within, tables, type, whole.last > piece.last) || isGeneric(tokens, piece, tables))
  )
    return null
  const name = nameOf(tokens, { first: piece.first, last: whole.nameLast })
  return {
    sentence,
    first: piece.first,
    last: whole.last,
    type,
    known,
    name,
    acronym: whole.acronym,
    isShort: known ? known.isShort : type === null && isCapitals(tokens[piece.first]) && piece.first === piece.last,
    person,
    body: known ? 0 : bodyEvidence(tokens, piece, tables),
    office,
  }
}

const NATIONS: ReadonlySet<string> = new Set(['name', 'adjective', 'people', 'capital'])

interface Extent {
  readonly last: number
  readonly nameLast: number
  readonly acronym: string | null
  /** What the noun behind the name says that it is. */
  readonly type: EntityType | null
}

/** A name with the noun that is part of it and the acronym in brackets behind it. */
function extended(
  tokens: readonly Token[],
  piece: Piece,
  kind: EntityType | null,
  within: readonly StateMention[],
  person: number,
  tables: EntityTables,
): Extent {
  const { last, known } = piece
  const isThing =
    kind !== 'person' && person < 2 && !(known && (known.type === 'organisation' || known.type === 'mechanism'))
  const common = isThing ? commonEnd(tokens, piece, kind, isPair(tokens, piece, within), tables) : null
  const nameLast = common?.last ?? last
  const bracket = kind === 'person' ? null : bracketAt(tokens, nameLast)
  const end = bracket?.last ?? nameLast
  const behind =
    bracket && kind !== 'organisation' && kind !== 'mechanism' ? headBehind(tokens, end, kind, tables) : null
  return {
    last: behind ?? end,
    nameLast,
    acronym: bracket?.acronym ?? null,
    type: common?.type ?? (behind ? (kind ?? 'agreement') : null),
  }
}

/** The `Agreement` of `Trans-Pacific Partnership (TPP) Agreement`. */
function headBehind(
  tokens: readonly Token[],
  at: number,
  kind: EntityType | null,
  { naming }: EntityTables,
): number | null {
  const next = tokens[at + 1]
  const head = naming.commonHeads.of(next)
  return head !== undefined && (kind === null || kind === head || head === 'agreement' || kind === 'programme')
    ? at + 1
    : null
}

/** Two states joined by a hyphen: `Australia-India`. */
const isPair = (tokens: readonly Token[], { first, last }: TokenRange, within: readonly StateMention[]): boolean =>
  new Set(within.map(({ code }) => code)).size > 1 &&
  within[0]!.first === first &&
  within.at(-1)!.last === last &&
  within.some((state) => isHyphen(tokens[state.last + 1]))

/** What the head noun of a name says; `null` where it has none, `none` where it is one of a place, an event or a law. */
function kindOf(tokens: readonly Token[], piece: Piece, person: number, tables: EntityTables): NameKind | null {
  const { naming, givenNames } = tables
  const at = headOf(tokens, piece, tables)
  if (naming.links.of(tokens[at + 1]) === 'of' && naming.offices.holds(tokens[at])) return 'none'
  const head = naming.heads.of(tokens[at])
  if (person >= 3 && (head === undefined || head === 'none' || wordCount(tokens, piece) <= 2)) return 'person'
  if (head === undefined)
    return person >= 2 && wordCount(tokens, piece) > 1 && wordCount(tokens, piece) <= 5 ? 'person' : null
  if (person >= 2 && givenNames.holds(tokens[piece.first]) && wordCount(tokens, piece) === 2) return 'person'
  if (naming.shared.holds(tokens[at]) && isJoint(tokens, piece, tables)) {
    const { lower } = tokens[at]!
    return lower === 'fund' || lower.startsWith('cent')
      ? 'project'
      : lower === 'year' || lower === 'partnership'
        ? 'programme'
        : 'mechanism'
  }
  return head
}

/** The place of the noun that heads a name: before its first `of`, else its last word. */
function headOf(tokens: readonly Token[], { first, last }: TokenRange, { naming }: EntityTables): number {
  for (let at = first + 1; at < last; at++) {
    const link = naming.links.of(tokens[at])
    const isHead = naming.heads.holds(tokens[at - 1]) || naming.offices.holds(tokens[at - 1])
    if ((link === 'of' || link === 'for' || link === 'on') && !isLarge(tokens[at]) && isHead) return at - 1
  }
  let at = last
  while (at > first && tokens[at]!.kind !== 'word') at--
  return at
}

function isJoint(tokens: readonly Token[], { first, last }: TokenRange, { naming }: EntityTables): boolean {
  let hyphens = 0
  for (let at = first; at <= last; at++) {
    if (naming.jointness.holds(tokens[at])) return true
    if (isHyphen(tokens[at])) hyphens++
  }
  return hyphens > 0
}

/** Words that name nothing by themselves: states, subjects, offices, heads that stand alone. */
function isNothing(
  tokens: readonly Token[],
  { first, last, office }: Piece,
  within: readonly StateMention[],
  tables: EntityTables,
  type: EntityType | null,
  isExtended: boolean,
): boolean {
  const { naming } = tables
  if (within.some((state) => state.first === first && state.last >= last && !isExtended)) return true
  if (office && type === 'person') return false
  if (naming.lone.holds(tokens[first]) && first === last) return false
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
  if (own > 0) return false
  if (isExtended) return within.length === 1 && plain === 0 && NATIONS.has(within[0]!.role)
  if (type === null || type === 'person') return true
  const head = tokens[headOf(tokens, { first, last }, tables)]
  if (
    within.length > 0 &&
    plain === 1 &&
    (naming.trades.holds(head) || (type === 'project' && !isPair(tokens, { first, last }, within)))
  )
    return true
  return plain + within.length < 2
}

function isGeneric(tokens: readonly Token[], { first, last }: Piece, { naming }: EntityTables): boolean {
  const match = naming.generic.at(tokens, first)
  return match !== null && first + match.length - 1 >= last
}
