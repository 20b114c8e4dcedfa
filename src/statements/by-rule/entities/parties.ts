import type { StateMention, Token } from '../../../vocabulary/index.ts'
import type { Article } from '../article/article.ts'
import type { Named } from './gather.ts'
import type { Sighting } from './sighting.ts'
import type { EntityTables } from './tables.ts'
import { isGenitive } from './written.ts'

/** How many of the places of one thing are asked whose it is. */
const LOOKED_AT = 4
/** How far before a name the state may stand that its office or kind is of. */
const REACH_BEFORE = 7
/** How far before a name, behind a comma, the office begins that only one state has. */
const REACH_OFFICE = 5
/** How far behind a name what it is called may stand. */
const REACH_BEHIND = 9

/** Where a name is looked at for the states that it belongs to. */
interface Place {
  readonly tokens: readonly Token[]
  readonly states: readonly StateMention[]
  readonly sighting: Sighting
  readonly named: Named
  readonly tables: EntityTables
}

/** Whose a thing is, and whether the words at its places leave that to the reader. */
export interface Parties {
  /** ISO 3166-1 alpha-2, alphabetical. */
  readonly codes: readonly string[]
  readonly isInferred: boolean
}

/** By the gazetteer, by the states in its name and beside it, by what the text is about; empty where a reader cannot tell. */
export function partiesOf(article: Article, named: Named, home: string | null, tables: EntityTables): Parties {
  const places = named.sightings.slice(0, LOOKED_AT).map((sighting): Place => {
    const { sentence, states } = article.all[sighting.sentence]!
    return { tokens: sentence.tokens, states, sighting, named, tables }
  })
  const stated = sorted(
    [withinName, behindOf, before, byOffice, behind]
      .flatMap((rule) => places.map(rule))
      .find(({ length }) => length > 0) ?? [],
  )
  const codes = named.known ? named.known.parties : supplied(article, named, places, stated, home)
  return { codes, isInferred: codes.some((code) => !stated.includes(code)) }
}

/** What is stated, with what the text as a whole adds to it. */
function supplied(
  article: Article,
  { type, name }: Named,
  places: readonly Place[],
  stated: readonly string[],
  home: string | null,
): readonly string[] {
  const isPair = type === 'agreement' || type === 'mechanism' || (type === 'programme' && PARTNERSHIP.test(name))
  if (isPair && stated.length < 2) return sorted(betweenTwo(article, places, stated, type === 'agreement'))
  const { dyad, isBilateral } = article.profile
  if (stated.length > 0) return stated
  if (type === 'project' && isBilateral && dyad) return dyad
  return home ? [home] : []
}

const PARTNERSHIP = /partnership/i

const sorted = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort()

/** The states that stand in the name: `China-Australia Free Trade Agreement`; a person's name holds none. */
function withinName({ states, sighting: { first, last }, named }: Place): readonly string[] {
  if (named.type === 'person') return []
  return states.filter((state) => state.first >= first && state.last <= last).map(({ code }) => code)
}

/** `Russian Prime Minister Mikhail Mishustin`, `Hungary's energy company, MOL Group`. */
function before({ tokens, states, sighting, tables: { naming } }: Place): readonly string[] {
  const first = sighting.office?.first ?? sighting.first
  const inOffice = states.filter((state) => state.first >= first && state.last < sighting.first)
  if (inOffice.length > 0) return [inOffice.at(-1)!.code]
  for (let at = first - 1; at >= 0 && at >= first - REACH_BEFORE; at--) {
    const state = states.find(({ last }) => last === at)
    if (state) return [state.code]
    const token = tokens[at]!
    if (naming.links.holds(token) || naming.articles.holds(token)) return []
    const isPart =
      isGenitive(token) ||
      naming.officeWords.holds(token) ||
      naming.offices.holds(token) ||
      naming.companyNouns.holds(token) ||
      naming.describers.holds(token) ||
      naming.topics.holds(token)
    if (!isPart && !(token.text === ',' && at === first - 1)) return []
  }
  return []
}

/** `Secretary of State`; the law of a company's form. */
function byOffice({ tokens, sighting: { office, first, last }, named, tables: { naming } }: Place): readonly string[] {
  const from = office?.first ?? (tokens[first - 1]?.text === ',' ? first - REACH_OFFICE : first)
  for (let at = Math.max(0, from); at < first; at++) {
    const match = naming.officesOf.at(tokens, at)
    if (match) return [match.value]
  }
  for (let at = last + 2; tokens[last + 1]?.text === ',' && at <= last + 3; at++) {
    const match = naming.officesOf.at(tokens, at)
    if (match) return [match.value]
  }
  const form = named.type === 'organisation' && last > first ? naming.companyForms.of(tokens[last]) : undefined
  return form ? [form] : []
}

/** `Arturo Hernandez of Venezuela`, `Tapiwa Moyo of Harare`, `Corvus Commodities in Sydney`. */
function behindOf({ tokens, states, sighting: { last }, named, tables: { naming } }: Place): readonly string[] {
  const link = tokens[last + 1]?.lower
  if (link !== 'of' && !(link === 'in' && named.type === 'organisation')) return []
  const at = naming.articles.holds(tokens[last + 2]) ? last + 3 : last + 2
  const state = states.find(({ first }) => first === at)
  return state ? [state.code] : []
}

/** What joins a name with what is said of it: `, who is Nigeria's minister`, `is an Italian scholar`. */
const JOINS: ReadonlySet<string> = new Set([',', '(', 'is', 'was'])

/** `University of Dhaka, Bangladesh`, `Sonatel, the Senegalese operator`, `Jane Roe, Peru's trade minister`, `St Maurice Ltd of Quebec`. */
function behind({ tokens, states, sighting: { last }, tables: { naming } }: Place): readonly string[] {
  const opener = tokens[last + 1]
  if (opener === undefined || !JOINS.has(opener.lower)) return []
  for (let at = last + 2; at <= last + REACH_BEHIND; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === '.' || token.text === ';') return []
    const state = states.find(({ first }) => first === at)
    if (state) return [state.code]
    const isJoin = at <= last + 3 && (JOINS.has(token.lower) || token.lower === 'who')
    if (!isJoin && (naming.doings.holds(token) || (token.text === ',' && at > last + 2))) return []
  }
  return []
}

/**
 * What two states have together: those that its sentence names, else the one that it names with the one whose text it is, else
 * the pair that the document is about.
 */
function betweenTwo(
  article: Article,
  places: readonly Place[],
  found: readonly string[],
  isAgreement: boolean,
): readonly string[] {
  const { dyad, isBilateral } = article.profile
  if (found.length > 0 && !isAgreement) return found
  for (const { states } of places.slice(0, 1)) {
    const codes = sorted(states.filter(({ role }) => role === 'name' || role === 'adjective').map(({ code }) => code))
    if (codes.length === 2 && found.every((code) => codes.includes(code))) return codes
  }
  return dyad && (isBilateral || isAgreement) && found.every((code) => dyad.includes(code)) ? dyad : found
}

/** Whose a thing is where nothing beside it says so: the state that the text is sent from, its publisher's, the one that it names first. */
export function homeOfText({ profile, all }: Article): string | null {
  const first = all.find(({ states }) => states.length > 0)?.states[0]!.code
  return profile.sentFrom ?? profile.publisher ?? first ?? null
}
