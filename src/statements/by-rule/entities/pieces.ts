import type { StateMention, Token, TokenRange } from '../../../vocabulary/index.ts'
import type { EntityTables, KnownName } from './tables.ts'
import { isHyphen, isLarge, knownAt } from './written.ts'

/** One name of a run, with the office that its person holds. */
export interface Piece extends TokenRange {
  readonly known: KnownName | null
  readonly office: TokenRange | null
}

interface Run extends TokenRange {
  readonly tokens: readonly Token[]
  readonly states: readonly StateMention[]
  readonly tables: EntityTables
}

/** Parts a run into the names that stand in it: `Russian Prime Minister Mikhail Mishustin`, `WTO Director-General Ngozi Okonjo-Iweala`. */
export function piecesOf(
  tokens: readonly Token[],
  range: TokenRange,
  states: readonly StateMention[],
  tables: EntityTables,
): Piece[] {
  const run = trimmed({ tokens, states, tables, ...range })
  return run ? parted(run) : []
}

function trimmed(run: Run): Run | null {
  const { tokens, tables } = run
  let { first, last } = run
  while (first <= last && isOpener(tokens, first, tables) && knownAt(tokens, first, tables) === null) first++
  while (first <= last && !isLarge(tokens[first]) && tokens[first]!.kind !== 'number') first++
  while (last > first && (isDate(tokens[last]!) || isTail(tokens[last]!, tables))) last--
  return first <= last ? { ...run, first, last } : null
}

/** `MP`, or the first word of the next sentence where a page lost its full stop. */
const isTail = (token: Token, { naming }: EntityTables): boolean =>
  /^(MP|MEP|MPs)$/.test(token.text) ||
  (naming.links.holds(token) && naming.links.of(token) !== 'particle') ||
  naming.articles.holds(token)

const isDate = ({ lower }: Token): boolean => /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)

function isOpener(tokens: readonly Token[], at: number, { naming }: EntityTables): boolean {
  const token = tokens[at]!
  if (naming.articles.holds(token)) return true
  if (isHyphen(tokens[at + 1])) return false
  const before = tokens[at - 1]
  return naming.openers.holds(token) && (before === undefined || (before.kind === 'mark' && before.text !== ','))
}

function parted(run: Run): Piece[] {
  const { tokens, first, last, tables } = run
  if (first > last) return []
  const whole = knownAt(tokens, first, tables)
  if (whole && whole.last >= last) return [{ first, last: whole.last, known: whole.name, office: null }]
  if (whole && whole.name.type === 'organisation' && isForm(run, whole.last + 1))
    return [{ first, last, known: whole.name, office: null }]
  const office = officeEnd(run)
  if (office >= 0) return behindOffice(run, office)
  return bareOffice(run) ?? withKnown(run) ?? [{ first, last, known: null, office: null }]
}

/** `Chairman of the Lima Port Authority`: what an office is of, where no person's name follows it. */
function bareOffice(run: Run): Piece[] | null {
  const { tokens, first, last, tables } = run
  const { naming } = tables
  let at = first
  while (
    at < last &&
    (naming.officeWords.holds(tokens[at]) || naming.offices.holds(tokens[at])) &&
    !naming.links.holds(tokens[at])
  )
    at++
  const link = naming.links.of(tokens[at])
  if (at === first || !naming.offices.holds(tokens[at - 1]) || (link !== 'of' && link !== 'for')) return null
  if (naming.ministers.holds(tokens[at - 1])) return []
  const next = naming.articles.holds(tokens[at + 1]) ? at + 2 : at + 1
  return next <= last ? parted({ ...run, first: next }) : []
}

/** Whether only the forms of a company stand there: the `Corporation` of `Microsoft Corporation`. */
function isForm({ tokens, last, tables }: Run, from: number): boolean {
  for (let at = from; at <= last; at++) if (!tables.naming.companyForms.holds(tokens[at])) return false
  return true
}

/** `Sheikh Hasina`: no office but a name. */
function isKnownPerson(tokens: readonly Token[], at: number, last: number, tables: EntityTables): boolean {
  const match = knownAt(tokens, at, tables)
  return match !== null && match.name.type === 'person' && match.last > at && match.last >= last
}

/** The last word of office in a run that a person follows; -1 where none does. */
function officeEnd({ tokens, first, last, tables, states }: Run): number {
  const { naming, givenNames } = tables
  for (let at = last - 1; at >= first; at--) {
    const token = tokens[at]!
    if (!(naming.offices.holds(token) || naming.titles.holds(token)) || isHyphen(tokens[at + 1]) || !isLarge(token))
      continue
    if (naming.officeNames.holds(token) && naming.offices.holds(tokens[at - 1])) continue
    if (isKnownPerson(tokens, at, last, tables)) continue
    const rest = restOf({ tokens, first: at, last, tables, states })
    if (rest > last) continue
    const kind = naming.heads.of(tokens[last])
    const isNamed = givenNames.holds(tokens[rest]) && last - rest === 1 && naming.surnames.holds(tokens[last])
    const isSurname = last === rest && naming.surnames.holds(tokens[last])
    const isName = kind === undefined || (!naming.officeNames.holds(token) && (isNamed || isSurname))
    const isKnown = knownAt(tokens, rest, tables)?.name.type === 'person'
    if (isKnown || (isName && !naming.links.holds(tokens[rest]))) return at
  }
  return -1
}

/** Behind an office, what it is of skipped: the `Cordell` of `Secretary of State Cordell Hull`. */
function restOf({ tokens, first, last, tables, states }: Run): number {
  const { naming } = tables
  let at = tokens[first + 1]?.text === '.' ? first + 2 : first + 1
  const link = naming.links.of(tokens[at])
  if (link !== 'of' && link !== 'for') return at
  while (at <= last) {
    const token = tokens[at]!
    const isOf =
      naming.links.holds(token) ||
      naming.articles.holds(token) ||
      naming.topics.holds(token) ||
      naming.heads.holds(token) ||
      token.kind === 'mark' ||
      states.some(({ role, first, last }) => role !== 'leader' && first <= at && at <= last)
    if (!isOf) break
    at++
  }
  return at
}

/** What stands before an office (`Gazprom CEO`) is a name of its own; what stands behind it the person. */
function behindOffice(run: Run, office: number): Piece[] {
  const { tokens, first, last } = run
  const rest = restOf({ ...run, first: office })
  const before = first < office ? parted({ ...run, last: office - 1 }).filter(({ known }) => known !== null) : []
  const of =
    rest > office + 2 && !run.tables.naming.ministers.holds(tokens[office]) ? known(run, office + 2, rest - 1) : []
  const person = parted({ ...run, first: rest })
  return [
    ...before,
    ...of,
    ...person.map((piece, index) =>
      index === 0 && piece.office === null ? { ...piece, office: { first, last: rest - 1 } } : piece,
    ),
  ].filter((piece) => tokens[piece.first] !== undefined && piece.last <= last + 20)
}

function known({ tokens, tables }: Run, first: number, last: number): Piece[] {
  for (let at = first; at <= last; at++) {
    const match = knownAt(tokens, at, tables)
    if (match && match.last <= last) return [{ first: at, last: match.last, known: match.name, office: null }]
  }
  return []
}

/** Parts a run around the known name in it, unless that begins a longer one: `POSCO International`, `Microsoft Corporation`. */
function withKnown(run: Run): Piece[] | null {
  const { tokens, first, last, tables } = run
  for (let at = first; at <= last; at++) {
    const match = isHyphen(tokens[at - 1]) || !isLarge(tokens[at]) ? null : knownAt(tokens, at, tables)
    if (!match) continue
    if (at > first && match.last < last && tables.givenNames.holds(tokens[first])) continue
    if (match.name.type === 'person' && (match.name.isShort || isEponym(run, match.last))) continue
    const isLonger = match.last < last && goesOn(run, match.last + 1)
    if (isLonger || joinsBefore(run, at, match.name)) return null
    return [
      ...before({ ...run, last: at - 1 }),
      { first: at, last: match.last, known: match.name, office: null },
      ...(match.last < last ? behind({ ...run, first: match.last + 1 }) : []),
    ]
  }
  return null
}

/** What stands before a known name, without what joins them: `the Academy of the Chinese`. */
function before(run: Run): Piece[] {
  const { tokens, first, states, tables } = run
  const isJoint = (at: number): boolean =>
    tables.naming.links.holds(tokens[at]) || tables.naming.articles.holds(tokens[at])
  let { last } = run
  const adjective = states.find((state) => state.last === last && state.role === 'adjective')
  if (adjective && adjective.first > first && isJoint(adjective.first - 1)) last = adjective.first - 1
  while (last >= first && isJoint(last)) last--
  return parted({ ...run, last })
}

const behind = (run: Run): Piece[] => {
  const next = trimmed(run)
  return next ? parted(next) : []
}

/** `King Salman International Airport`: what is called after a person. */
const isEponym = ({ tokens, last, tables }: Run, end: number): boolean =>
  end < last && isLarge(tokens[end + 1]) && !tables.naming.offices.holds(tokens[end + 1])

/** Whether the words behind a known name make another of it: its last is a head. */
function goesOn({ tokens, last, tables }: Run, from: number): boolean {
  if (tables.naming.links.of(tokens[from]) === 'of' && tables.naming.takesOf.holds(tokens[from - 1])) return true
  const next = tables.naming.heads.of(tokens[from])
  if (next !== undefined && next !== 'none' && next !== 'person' && isLarge(tokens[from])) return true
  const kind = tables.naming.heads.of(tokens[last])
  const form = tables.naming.companyForms.holds(tokens[last])
  return from <= last && (form || (kind !== undefined && kind !== 'none'))
}

/** Whether what stands before a known name is one with it: `Royal Bank of Canada`. */
function joinsBefore({ tokens, first, tables }: Run, at: number, name: KnownName): boolean {
  if (at === first || name.type === 'person') return false
  const before = tokens[at - 1]!
  const linked = tables.naming.articles.holds(before) ? tokens[at - 2] : before
  return linked !== undefined && tables.naming.links.holds(linked) && tables.naming.links.of(linked) !== 'and'
}
