import type { EntityType, SentenceMentions, StateMention, Token, TokenRange } from '../../../vocabulary/index.ts'
import { bodyEvidence } from './body-evidence.ts'
import { personEvidence } from './evidence.ts'
import { describedIn } from './described.ts'
import { bracketAt, commonEnd } from './extents.ts'
import { isGeneric, isNothing, isPair, kindOf } from './kind.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { runsOf } from './runs.ts'
import { smallNamesIn } from './small.ts'
import { nameOf, type Sighting, wordCount } from './sighting.ts'
import { type EntityTables, type KnownName, plainPerson } from './tables.ts'
import { isCapitals, isLarge } from './written.ts'

/** The places of a sentence that may name something, in order. */
export function sightingsIn(
  { sentence: { tokens }, states }: SentenceMentions,
  sentence: number,
  tables: EntityTables,
): readonly Sighting[] {
  const found = smallNamesIn(tokens, states, sentence, tables)
  const small = found.length
  for (const run of runsOf(tokens, tables)) {
    for (const piece of piecesOf(tokens, run, states, tables)) {
      const sighting = sightingOf(tokens, piece, states, sentence, tables)
      const last = found.length > small ? found.at(-1)!.last : -1
      if (sighting && sighting.first > last && !found.slice(0, small).some((other) => overlaps(other, sighting)))
        found.push(sighting)
    }
  }
  return withDescribed(
    small > 0 ? found.toSorted((one, other) => one.first - other.first) : found,
    describedIn(tokens, states, sentence, tables),
  )
}

/** Both in order; what is described gives way to other names, but takes in words that only may be one. */
function withDescribed(found: readonly Sighting[], described: readonly Sighting[]): readonly Sighting[] {
  if (described.length === 0) return found
  const all: Sighting[] = []
  let next = 0
  for (const one of described) {
    while (found[next] && found[next]!.last < one.first) all.push(found[next++]!)
    let end = next
    while (found[end] && overlaps(found[end]!, one) && isOpen(found[end]!) && found[end]!.first >= one.first) end++
    if (found[end] && overlaps(found[end]!, one)) continue
    all.push(one)
    next = end
  }
  return [...all, ...found.slice(next)]
}

const isOpen = ({ type, known }: Sighting): boolean => type === null && known === null

const overlaps = (one: TokenRange, other: TokenRange): boolean => one.first <= other.last && other.first <= one.last

function sightingOf(
  tokens: readonly Token[],
  piece: Piece,
  states: readonly StateMention[],
  sentence: number,
  tables: EntityTables,
): Sighting | null {
  const { office } = piece
  const person = piece.known ? 0 : personEvidence(tokens, piece, office, tables)
  const within = states.filter(({ first, last }) => first >= piece.first && last <= piece.last)
  const kind = piece.known ? piece.known.type : kindOf(tokens, piece, person, within, tables)
  const known = piece.known ?? (kind === 'person' ? knownPerson(tokens, piece, tables) : null)
  if (kind === 'none' || (!piece.known && isShouted(tokens, piece, kind, within))) return null
  const whole = extended(tokens, piece, kind, within, person, tables)
  const type = whole.type ?? kind
  const isExtended = whole.nameLast > piece.last
  if (!known && states.some((state) => state.first < piece.first && state.last >= piece.first)) return null
  if (isInDateline(tokens, piece) || tables.currencies.has(tokens[piece.first]!.text)) return null
  if (!known && (isGeneric(tokens, piece, tables) || isNothing(tokens, piece, within, tables, type, isExtended)))
    return null
  const isKind = type === 'project' || kind === null
  if (!known && isKind && whole.acronym && tables.naming.acronyms.has(whole.acronym.toLowerCase())) return null
  const first =
    isExtended && isPair(tokens, piece, within) && tokens[piece.first - 1]?.lower === 'bilateral'
      ? piece.first - 1
      : piece.first
  return {
    sentence,
    first,
    last: whole.last,
    type,
    known,
    name: nameOf(tokens, { first: piece.first, last: whole.nameLast }),
    acronym: whole.acronym,
    isShort: known
      ? known.isShort || (type === 'person' && piece.first === piece.last)
      : type === null && isCapitals(tokens[piece.first]) && piece.first === piece.last,
    person,
    opens: tokens[piece.first - 1] === undefined || tokens[piece.first - 1]!.kind === 'mark',
    body: known ? 0 : bodyEvidence(tokens, piece, tables),
    office,
  }
}

/** `Donald J. Trump`, `Vice President Harris`: known but for an initial, or by an office and a surname that leaders of one state have. */
function knownPerson(tokens: readonly Token[], piece: Piece, { persons, surnames }: EntityTables): KnownName | null {
  const plain = plainPerson(nameOf(tokens, piece))
  if (piece.last > piece.first) return persons.get(plain) ?? null
  return piece.office ? (surnames.get(plain) ?? null) : null
}

/** `/Ural-Inform/`, `(Reuters)` in the line of a place. */
function isInDateline(tokens: readonly Token[], { first, last }: Piece): boolean {
  const opener = tokens[first - 1]?.text ?? ''
  const closer = tokens[last + 1]?.text ?? ''
  if (last === tokens.length - 1 && (opener === '–' || opener === '—')) return true
  return (
    first < DATELINE &&
    ((opener === '/' && closer === '/') || (opener === '(' && closer === ')' && isDash(tokens, last + 2)))
  )
}

const isDash = (tokens: readonly Token[], at: number): boolean => /^[-–—_]$/.test(tokens[at]?.text ?? '')

/** How far into its sentence the agency of a line of place stands. */
const DATELINE = 10

/** How many words in capitals alone are a heading and no name. */
const SHOUTED = 3

/** `BUILDING OUR PARTNERSHIP`: words all in capitals name an agreement or a person at the most. */
function isShouted(
  tokens: readonly Token[],
  { first, last }: Piece,
  kind: EntityType | null,
  within: readonly StateMention[],
): boolean {
  let count = 0
  for (let at = first; at <= last; at++) {
    if (tokens[at]!.kind === 'word' && !isCapitals(tokens[at])) {
      if (tokens[at]!.text.length > 1) return false
    } else if (tokens[at]!.kind === 'word') count++
  }
  return count >= SHOUTED && !(kind === 'agreement' && within.length > 0) && kind !== 'person'
}

interface Extent {
  readonly last: number
  readonly nameLast: number
  readonly acronym: string | null
  /** What the noun behind the name, or a bracket there, says that it is. */
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
  const { known } = piece
  const isBody = known !== null && (known.type === 'organisation' || known.type === 'mechanism')
  const isThing = kind !== 'person' && person < 2 && !isBody
  const common = isThing ? commonEnd(tokens, piece, kind, isPair(tokens, piece, within), tables) : null
  const nameLast = common?.last ?? endOfForm(tokens, piece, kind, tables)
  const bracket = kind === 'person' ? null : bracketAt(tokens, nameLast)
  if (!bracket) return { last: nameLast, nameLast, acronym: null, type: common?.type ?? null }
  const behind = kind === 'organisation' || kind === 'mechanism' ? null : headBehind(tokens, bracket.last, kind, tables)
  // "Petróleos Mexicanos (PEMEX)": what has an acronym is a body, where nothing says more.
  const open = kind === null && common === null && wordCount(tokens, piece) > 1 ? 'organisation' : null
  return {
    last: behind?.last ?? bracket.last,
    nameLast,
    acronym: bracket.acronym,
    type: common?.type ?? (kind === null ? (behind?.type ?? open) : null),
  }
}

/** The full stop of `Jr.` and the `, Ltd.` of `Sekong Wind Co., Ltd.` are part of the name. */
function endOfForm(
  tokens: readonly Token[],
  { last }: Piece,
  kind: EntityType | null,
  { naming }: EntityTables,
): number {
  const isStopped = tokens[last + 1]?.text === '.' && tokens[last + 1]!.glued
  if (kind === 'person') return /^[js]r$/.test(tokens[last]!.lower) && isStopped ? last + 1 : last
  if (!naming.companyForms.holds(tokens[last])) return last
  const comma = isStopped ? last + 2 : last + 1
  const isListed = tokens[comma]?.text === ',' && naming.companyForms.holds(tokens[comma + 1])
  const end = isListed ? comma + 1 : last
  return tokens[end + 1]?.text === '.' && tokens[end + 1]!.glued && end + 2 < tokens.length ? end + 1 : end
}

/** The `Agreement` of `Trans-Pacific Partnership (TPP) Agreement`. */
function headBehind(
  tokens: readonly Token[],
  at: number,
  kind: EntityType | null,
  { naming }: EntityTables,
): { readonly last: number; readonly type: EntityType } | null {
  const type = naming.commonHeads.of(tokens[at + 1])
  if (type === undefined) return null
  return kind === null || kind === type || type === 'agreement' || (kind === 'programme' && !isLarge(tokens[at + 1]))
    ? { last: at + 1, type }
    : null
}
