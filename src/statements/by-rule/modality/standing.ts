import type { LanguagePack, Quantity, Token, WordSet } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { ASSERTED, BASIS, DONE, isLevyRate, type Scene, type Verdict } from '../article/scene.ts'
import { isPlainForm, skipAdverbs } from './verb-group.ts'

const TARGET: Verdict = { modality: 'target' }

/** How far behind a figure the noun that it describes may stand. */
const HEAD = 4

/** What stands beside a figure decides before any verb does: its own noun, what it is measured against, what is in force. */
export function standingOf(context: FigureContext, scene: Scene): Verdict | null {
  return (
    headOf(scene) ??
    apposedTo(scene) ??
    (isBasis(scene) ? BASIS : null) ??
    (isRemoved(context, scene.tokens) ? ASSERTED : null) ??
    (isKnown(scene) ? DONE : null) ??
    (isComingLevy(scene) ? TARGET : null) ??
    (isPossession(scene) ? DONE : null) ??
    (isAttribute(context, scene.tokens) || isInDeal(scene) ? ASSERTED : null)
  )
}

/** How far behind its figure the clause may begin that tells of it, and its verb stand. */
const RELATIVE = 3
const DEED = 6

/** `on top of the $160 million that we have already committed`: known, and done by a clause of its own. */
function isKnown({ tokens, grammar, lexicon, quantity }: Scene): boolean {
  if (!lexicon.definites.holds(tokens[quantity.phraseFirst - 1])) return false
  for (let at = quantity.last + 1; at <= quantity.last + RELATIVE; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || grammar.prepositions.holds(token)) return false
    if (!grammar.relatives.holds(token) && token.lower !== grammar.complementizer) continue
    for (let verb = at + 1; verb <= at + DEED && tokens[verb]?.kind === 'word'; verb++) {
      const role = grammar.governors.at(tokens, verb)?.value.role
      if (role === 'future' || role === 'modal') return false
      if (grammar.perfects.holds(tokens[verb]) || grammar.pastAuxiliaries.holds(tokens[verb])) return true
      if (grammar.isPast(tokens[verb])) return true
    }
    return false
  }
  return false
}

/** `$300 billion target`, `a 5% growth forecast`, `the 3% rise expected for next year`. */
function headOf(scene: Scene): Verdict | null {
  const { tokens, grammar, lexicon, quantity } = scene
  for (let at = quantity.last + 1; at < tokens.length && at <= quantity.last + HEAD; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-') return null
    if (token.kind === 'number') return null
    const match = grammar.governors.at(tokens, at)
    if (match) {
      const { role, modality } = match.value
      const next = tokens[at + match.length]
      const isCompound = next?.kind === 'word' && !isBehindNoun(scene, at + match.length)
      if ((role === 'noun' || grammar.bareNouns.holds(token)) && !isCompound) return { modality }
      if (role === 'noun' || role === 'announce') return null
      if (role === 'attitude' && grammar.isPast(token) && isTied(tokens[at + match.length], grammar.afterParticiple))
        return { modality }
      if (
        role === 'attitude' &&
        grammar.bareParticiples.holds(token) &&
        isTied(tokens[at + 1], grammar.afterParticiple)
      )
        return { modality }
      if (role !== 'estimate') return null
      continue
    }
    if (grammar.plans.holds(token)) return TARGET
    if (grammar.prepositions.holds(token) || grammar.standards.holds(token) || lexicon.conjunctions.holds(token)) {
      if (at > quantity.last + 1 || token.lower !== grammar.of) return null
    }
  }
  return null
}

/** The noun of a subject stands among so many words: `the goal`, `their joint target`. */
const SUBJECT = 3

/** `The goal that both had set for 2024, $200 billion, was passed`: between commas it says how much its subject is. */
function apposedTo({ tokens, grammar, quantity }: Scene): Verdict | null {
  const before = quantity.phraseFirst - 1
  if (tokens[before]?.text !== ',' || tokens[quantity.last + 1]?.text !== ',') return null
  for (let at = 0; at < SUBJECT && at < before; at++) {
    const match = grammar.governors.at(tokens, at)
    if (!match) continue
    if (match.value.role !== 'noun' || tokens.slice(at, before).some(({ kind }) => kind === 'mark')) return null
    return { modality: match.value.modality }
  }
  return null
}

/** Whether a noun ends before this word: `target set in`, `target was`; not `target price`. */
function isBehindNoun({ tokens, grammar, lexicon }: Scene, at: number): boolean {
  const token = tokens[at]!
  if (grammar.adjuncts.holds(token) || grammar.links.holds(token) || lexicon.conjunctions.holds(token)) return true
  return grammar.isPast(token) || grammar.isAdverb(token) || grammar.governors.at(tokens, at) !== null
}

/** The participle ends its phrase: `proposed by`, `planned.` */
const isTied = (next: Token | undefined, after: WordSet): boolean =>
  next === undefined || next.kind === 'number' || after.holds(next)

/** `compared with 2%`, `up from $190 billion`, `from 25% to 18%`: what is measured against is so, unless it was foreseen too. */
export function isBasis(scene: Scene): boolean {
  const { tokens, grammar, lexicon, quantity, quantities } = scene
  const before = quantity.phraseFirst - 1
  for (let at = before; at >= 0 && at >= before - HEAD; at--) {
    const token = tokens[at]!
    if (grammar.governors.at(tokens, at)) break
    const match = grammar.comparisons.at(tokens, at)
    if (match && at + match.length <= before + 1) return true
    if (token.kind !== 'word') break
  }
  if (!isFrom(scene, before) || isOfForecast(scene)) return false
  if (isOfPossessive(scene, before)) return true
  const isLike = (other: Quantity) =>
    other.dimension === quantity.dimension && (quantity.dimension !== 'count' || other.unit === quantity.unit)
  const next = quantities.find((other) => other.first > quantity.last)
  if (next && isLike(next) && next.first - quantity.last <= 8) return true
  const last = quantities.findLast((other) => other.last < quantity.first)
  if (
    !last ||
    !isLike(last) ||
    before - last.last > (tokens[before - 1]?.text === ',' || tokens[before - 2]?.text === ',' ? 14 : 8)
  )
    return false
  for (let at = last.last + 1; at < before; at++) if (lexicon.conjunctions.holds(tokens[at])) return false
  return true
}

/** `by ten pct from last year's 27,000 tonnes`. */
function isOfPossessive({ tokens, lexicon, grammar }: Scene, before: number): boolean {
  for (let at = before; at > 0 && at > before - 2; at--)
    if (grammar.possessives.holds(tokens[at]) && tokens[at]!.glued) {
      for (let left = at - 1; left >= 0 && left > at - 4; left--) if (tokens[left]!.lower === lexicon.from) return true
    }
  return false
}

/** `from`, `from last year's`, `from a revised`. */
function isFrom({ tokens, lexicon, grammar }: Scene, before: number): boolean {
  for (let at = before; at >= 0 && at > before - 5; at--) {
    const token = tokens[at]!
    const { lower } = token
    if (lower === lexicon.from) return true
    const isTied =
      at < before || lexicon.definites.holds(token) || lexicon.existing.holds(token) || grammar.determiners.holds(token)
    if (!isTied || grammar.prepositions.holds(token) || tokens[at]!.kind === 'mark') return false
  }
  return false
}

/** `lowered its forecast to 2 pct from 3 pct`: both were foreseen. */
function isOfForecast({ tokens, grammar, lexicon, quantity }: Scene): boolean {
  for (let at = quantity.phraseFirst - 2; at > 0 && at > quantity.phraseFirst - 18; at--) {
    const role = grammar.governors.at(tokens, at)?.value.role
    if (role !== 'noun' && role !== 'attitude' && role !== 'estimate') continue
    return lexicon.definites.holds(tokens[at - 1]) && grammar.links.holds(tokens[at + 1])
  }
  return false
}

/** `its 34% tariff`, `the $13 billion dairy industry`: a definite noun described by the quantity is there already. */
function isAttribute({ quantity, pack }: FigureContext, tokens: readonly Token[]): boolean {
  const { definites, prepositions, existing } = pack.lexicon
  if (pack.grammar.presents.holds(tokens[quantity.phraseFirst - 1])) return true
  if (quantity.dimension === 'count') {
    const before = tokens[quantity.phraseFirst - 1]?.lower ?? ''
    // "hopes that 40 firms will come"
    return definites.has(before) && before !== pack.grammar.complementizer
  }
  const next = tokens[quantity.last + 1]
  if (next?.kind !== 'word' || prepositions.holds(next)) return false
  // "said that at least $90 million would be needed"
  const role = pack.grammar.governors.at(tokens, quantity.last + 1)?.value.role
  if (role === 'future' || role === 'modal') return false
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 3; at--) {
    if (definites.holds(tokens[at])) return true
    if (!existing.holds(tokens[at])) return false
  }
  return false
}

/** `Tariffs of 14 to 30 per cent will be abolished`: the rate is in force until then. */
function isRemoved({ quantity, clause, pack, mentions }: FigureContext, tokens: readonly Token[]): boolean {
  const { levies, removals } = pack.lexicon
  if (quantity.dimension !== 'percent' || !tokens.some((token) => levies.holds(token))) return false
  // "eliminate 99 per cent of tariffs": so many will be.
  if (tokens[quantity.last + 1]?.lower === pack.grammar.of) return false
  const before = mentions.quantities.findLast((other) => other.last < quantity.first)?.last ?? -1
  const next = mentions.quantities.find((other) => other.first > quantity.last)?.first ?? tokens.length
  const from = Math.max(clause.first, quantity.phraseFirst - 14, before)
  for (let at = from; at <= clause.last && at <= quantity.last + 8 && at < next; at++) {
    const { lower } = tokens[at]!
    if (at < quantity.first ? removals.has(lower) : isRemoval(tokens, at, pack)) return true
  }
  return false
}

/** `will be abolished`, `will cease`: the levy itself is the subject. */
function isRemoval(tokens: readonly Token[], at: number, { lexicon, grammar }: LanguagePack): boolean {
  const token = tokens[at]!
  if (!lexicon.removals.holds(token) && !lexicon.endings.holds(token)) return false
  const before = tokens[skipAdverbs(tokens, at - 1, grammar)]
  return grammar.copulas.holds(before) || grammar.finiteCopulas.holds(before) || isPlainForm(tokens, at, grammar)
}

/** `in a $2.3 billion deal that will …`: what is closed is so. */
function isInDeal({ tokens, grammar, quantity }: Scene): boolean {
  if (quantity.dimension !== 'money') return false
  let before = quantity.phraseFirst - 1
  while (before >= 0 && grammar.determiners.holds(tokens[before]) && !grammar.prepositions.holds(tokens[before]))
    before--
  if (!grammar.prepositions.holds(tokens[before])) return false
  for (let at = quantity.last + 1; at < tokens.length && at <= quantity.last + 3; at++) {
    if (grammar.deals.holds(tokens[at])) return tokens[before]!.lower !== grammar.of
    if (tokens[at]!.kind !== 'word' || grammar.prepositions.holds(tokens[at])) return false
  }
  return false
}

/** `imposing an additional 25% tariff, effective August 27`: set, and not yet in force. */
function isComingLevy(scene: Scene): boolean {
  const { tokens, grammar, quantity } = scene
  if (!isLevyRate(scene)) return false
  for (let at = quantity.last + 1; at < tokens.length && at <= quantity.last + HEAD * 5; at++) {
    if (grammar.onset.at(tokens, at)) return true
  }
  return false
}

/** `India's market of 1.4 billion people`, `our exports worth $2 billion`: what somebody has is there. */
function isPossession({ tokens, grammar, quantity }: Scene): boolean {
  const tie = quantity.phraseFirst - 1
  if (tie < 2 || !(tokens[tie]!.lower === grammar.of || grammar.values.holds(tokens[tie]))) return false
  for (let at = tie - 1; at >= 0 && at >= tie - 4; at--) {
    const token = tokens[at]!
    if (grammar.possessives.holds(token) || grammar.presents.holds(token)) return true
    if (tokens[at]!.kind !== 'word' || grammar.governors.at(tokens, at) || grammar.plans.holds(token)) return false
    if (grammar.limits.holds(token) || grammar.prepositions.holds(token)) return false
  }
  return false
}
