import type { StateMention } from '../../../vocabulary/index.ts'
import type { Article } from '../article.ts'
import type { Named } from './gather.ts'
import type { Sighting } from './sighting.ts'
import type { EntityTables } from './tables.ts'
import { isGenitive } from './written.ts'

/** Whose a named thing is, alphabetical: by the gazetteer, the states in its name and beside it; empty where a reader cannot tell. */
export function partiesOf(article: Article, named: Named, tables: EntityTables): readonly string[] {
  if (named.known && named.known.parties.length > 0) return named.known.parties
  const all = new Set<string>()
  for (const sighting of named.sightings.slice(0, LOOKED_AT))
    for (const code of statesOf(article, sighting, named, tables)) all.add(code)
  if (all.size === 0 || (named.type === 'agreement' && all.size === 1))
    for (const code of fallback(article, named, all)) all.add(code)
  return [...all].sort()
}

/** How many of its places are asked. */
const LOOKED_AT = 4

function statesOf(
  article: Article,
  { sentence, first, last, office }: Sighting,
  named: Named,
  { naming }: EntityTables,
): string[] {
  const {
    states,
    sentence: { tokens },
  } = article.all[sentence]!
  const from = office ? office.first : first
  const found = states.filter((state) => state.first >= from && state.last <= last)
  if (found.length > 0) return found.map(({ code }) => code)
  const before = states.findLast((state) => state.last < from && isBeside(state, from))
  if (before) return [before.code]
  if (office) {
    for (let at = office.first; at <= office.last; at++) {
      const match = naming.officesOf.at(tokens, at)
      if (match) return [match.value]
    }
  }
  if (named.type === 'organisation') {
    const form = naming.companyForms.of(tokens[last])
    if (form) return [form]
  }
  return []

  function isBeside(state: StateMention, at: number): boolean {
    for (let between = state.last + 1; between < at; between++) {
      const token = tokens[between]!
      const isPart =
        isGenitive(token) ||
        naming.officeWords.holds(token) ||
        naming.offices.holds(token) ||
        naming.companyNouns.holds(token) ||
        naming.describers.holds(token) ||
        (token.text === ',' && at - state.last < 5)
      if (!isPart) return false
    }
    return at - state.last <= 7
  }
}

/** An agreement in a text about two states is theirs; a person or office is of the state that its sentence names alone. */
function fallback(
  { profile, all }: Article,
  { type, sightings }: Named,
  found: ReadonlySet<string>,
): readonly string[] {
  const { dyad, states } = profile
  if (type === 'agreement' || type === 'programme' || type === 'mechanism')
    return profile.isBilateral &&
      dyad &&
      (found.size === 0 || dyad.some((code) => found.has(code))) &&
      type === 'agreement'
      ? dyad
      : []
  if (type === 'project') return []
  const { states: near } = all[sightings[0]!.sentence]!
  const codes = new Set(near.map(({ code }) => code))
  if (codes.size === 1) return [...codes]
  return type === 'person' && states[0] && codes.size === 0 ? [] : []
}
