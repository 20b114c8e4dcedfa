import type { LanguagePack, Preposition, SentenceMentions, StateMention, Token } from '../../../vocabulary/index.ts'
import type { Profile } from './profile.ts'
import { isPossessive, type Named } from './participants.ts'

/** The states that words of a sentence can mean without naming them. */
export interface Antecedents {
  /** What the sentence before was about: `it`, `the country`. */
  readonly one: string | null
  /** The last two that were named: `both sides`. */
  readonly both: readonly string[]
}

/** For each sentence, what those before it were about; a new paragraph keeps what the last one was about. */
export function antecedentsOf(
  mentions: readonly SentenceMentions[],
  pack: LanguagePack,
  profile: Profile,
): Antecedents[] {
  let one: string | null = null
  let recent: string[] = []
  return mentions.map(({ sentence, states }) => {
    const before = { one, both: bothOf(recent, profile) }
    if (states.length > 0) {
      one = subjectOf(sentence.tokens, states, pack)
      const codes = [...new Set(states.map(({ code }) => code))]
      recent = [...new Set([...codes, ...recent])].slice(0, 2)
    }
    return before
  })
}

/** The pair of the document where it has one, else the last two states named. */
function bothOf(recent: readonly string[], profile: Profile): readonly string[] {
  if (profile.dyad && (profile.isBilateral || recent.length < 2)) return profile.dyad
  return recent.length === 2 ? [...recent].sort() : []
}

/** The first state that no preposition governs, else the first. */
function subjectOf(tokens: readonly Token[], states: readonly StateMention[], pack: LanguagePack): string {
  const { prepositions } = pack.lexicon.flows
  const free = states.find(({ first }) => {
    const before = tokens[first - 1]
    const at = pack.lexicon.definites.holds(before) ? first - 2 : first - 1
    return !prepositions.holds(tokens[at])
  })
  return (free ?? states[0]!).code
}

/** The words of a sentence that stand for a state named elsewhere. */
export function referentsOf(
  mentions: SentenceMentions,
  antecedents: Antecedents,
  voice: string | null,
  top: string | null,
  pack: LanguagePack,
): Named[] {
  const { tokens } = mentions.sentence
  const found: Named[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') continue
    const phrase = pack.lexicon.anaphors.at(tokens, at)
    const home = phrase ? null : homeAt(tokens, at, voice, pack)
    if (home) {
      found.push({ code: voice!, role: 'office', first: at, last: at + home - 1, isAside: false })
      at += home - 1
      continue
    }
    const last = phrase ? at + phrase.length - 1 : at
    const codes = phrase
      ? phrase.value === 'both'
        ? antecedents.both
        : single(goalOf(mentions, at, antecedents.both, pack) ?? antecedentIn(mentions, at, pack) ?? antecedents.one)
      : single(
          codeOf(token, at, mentions, antecedents, voice, top, pack) ??
            otherEnd(at, mentions, antecedents, found, pack),
        )
    for (const code of codes)
      found.push({ code, role: 'pronoun', first: at, last, isAside: false, isPair: codes.length > 1 })
    at = last
  }
  return found
}

/** `The Government`, in a text of its own state: how many words it has. */
function homeAt(tokens: readonly Token[], at: number, voice: string | null, pack: LanguagePack): number | null {
  if (voice === null) return null
  const match = pack.lexicon.homeVoices.at(tokens, at)
  if (!match) return null
  const last = tokens[at + match.length - 1]!.text
  const isTitle = last[0] !== last[0]!.toLowerCase()
  return isTitle && pack.lexicon.flows.prepositions.of(tokens[at + match.length]) !== 'of' ? match.length : null
}

/**
 * `Egyptian exports to the kingdom`, `has lent the country`: who stands behind a preposition or verb is not the owner or subject before it, but the other of
 * the two that are spoken of; `null` where no such word stands before it.
 */
function goalOf(
  { sentence: { tokens }, states }: SentenceMentions,
  at: number,
  both: readonly string[],
  { lexicon }: LanguagePack,
): string | null {
  const { prepositions, verbs } = lexicon.flows
  const preposition = prepositions.of(tokens[at - 1])
  const isObject = verbs.holds(tokens[at - 1])
  if (both.length !== 2 || !(isObject || (preposition !== undefined && REACHING.has(preposition)))) return null
  const actor = states.findLast(({ first, last, role }) => {
    if (last >= at) return false
    const isOwner = role === 'adjective' || isPossessive(tokens[last + 1])
    if (preposition === 'in' && role !== 'adjective') return false
    const before = lexicon.definites.holds(tokens[first - 1]) ? first - 2 : first - 1
    return isOwner || !prepositions.holds(tokens[before])
  })
  return actor && both.includes(actor.code) ? (both.find((code) => code !== actor.code) ?? null) : null
}

const REACHING: ReadonlySet<Preposition> = new Set(['to', 'from', 'with', 'in'])

const single = (code: string | null): readonly string[] => (code === null ? [] : [code])

function codeOf(
  token: Token,
  at: number,
  mentions: SentenceMentions,
  antecedents: Antecedents,
  voice: string | null,
  top: string | null,
  pack: LanguagePack,
): string | null {
  const { firstPerson, flows, auxiliaries } = pack.lexicon
  if (firstPerson.holds(token)) {
    if (token.text === 'US') return null
    const own = voice ?? top
    return isNeighbour(mentions, at, pack) ? otherThan(own, antecedents.both) : own
  }
  if (flows.own.holds(token)) {
    const own = antecedentIn(mentions, at, pack) ?? antecedents.one
    return isNeighbour(mentions, at, pack) ? otherThan(own, antecedents.both) : own
  }
  if (!flows.itself.holds(token)) return null
  const next = mentions.sentence.tokens[at + 1]
  const later = mentions.sentence.tokens[at + 2]?.lower ?? ''
  const isAuxiliary = auxiliaries.holds(next) || pack.grammar.perfects.holds(next)
  const acts = flows.verbs.holds(next) || (isAuxiliary && flows.verbs.has(later))
  return acts ? (antecedentIn(mentions, at, pack) ?? antecedents.one) : null
}

/** `our neighbour`, `its larger neighbour`: the other one. */
const isNeighbour = ({ sentence: { tokens } }: SentenceMentions, at: number, { lexicon }: LanguagePack): boolean =>
  lexicon.neighbours.holds(tokens[at + 1]) || lexicon.neighbours.holds(tokens[at + 2])

const otherThan = (one: string | null, both: readonly string[]): string | null =>
  one !== null && both.includes(one) ? (both.find((code) => code !== one) ?? null) : null

/** `The kingdom buys gas from it`: behind a preposition it is the other one. */
function otherEnd(
  at: number,
  { sentence: { tokens } }: SentenceMentions,
  { both }: Antecedents,
  found: readonly Named[],
  { lexicon: { flows } }: LanguagePack,
): string | null {
  if (!flows.itself.holds(tokens[at]) || !flows.prepositions.holds(tokens[at - 1])) return null
  const one = found.at(-1)
  return one && both.includes(one.code) ? (both.find((code) => code !== one.code) ?? null) : null
}

/** The state of the same sentence that a pronoun stands for: the nearest before it that is no place or origin, else the first. */
function antecedentIn({ sentence, states }: SentenceMentions, at: number, pack: LanguagePack): string | null {
  let first: string | null = null
  let free: string | null = null
  for (const state of states) {
    if (state.last >= at) break
    first ??= state.code
    const before = sentence.tokens[state.first - 1]?.lower ?? ''
    const previous = pack.lexicon.definites.has(before) ? (sentence.tokens[state.first - 2]?.lower ?? '') : before
    if (!pack.lexicon.flows.prepositions.has(previous)) free ??= state.code
  }
  return free ?? first
}
