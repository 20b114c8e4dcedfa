import type { Governor } from '../../../vocabulary/index.ts'
import { hasDeal, hasDeed, hasLimit, isDealValue, isUnderDeal, isUndertaking, termsOf } from './agreed.ts'
import {
  attitude,
  denial,
  isCalledOff,
  hasCondition,
  isLinked,
  isName,
  isUnderDenial,
  isVerbOfPlan,
  subjectAttitude,
} from './attitude.ts'
import { futureOf, hasAnyCondition, isOutcome } from './future.ts'
import {
  ASSERTED,
  DONE,
  GUESS,
  isAfterQuantity,
  isBound,
  isBoundary,
  isLevyRate,
  isMonth,
  after,
  LEFT,
  of,
  openingOf,
  openingOfRelative,
  type Passed,
  type Scene,
  type Verdict,
} from '../article/scene.ts'
import { verbAhead } from './verb-ahead.ts'
import { groupOf, isPlainForm, skipAdverbs } from './verb-group.ts'

/** How far behind its governor an infinitive may stand. */
const INFINITIVE = 12

/** The verb, noun or adjective that governs the figure, looked for to the left; as a subject, to the right. */
export function governorOf(scene: Scene, from: number): Verdict | null {
  const { tokens } = scene
  const passed: Passed = {
    isOutside: false,
    isBehindComma: false,
    to: -1,
    isOfDeal: false,
    consequence: 'none',
    isTriedAhead: false,
  }
  for (let at = from; at >= 0 && at > from - LEFT; at--) {
    const token = tokens[at]!
    if (token.kind === 'number') continue
    if (token.kind === 'mark') {
      if (token.text === ')') at = openingOf(tokens, at)
      else if (token.text === '(' && !isAfterQuantity(scene, at)) return ASSERTED
      else if (isBoundary(scene, at)) {
        const ahead = tryAhead(scene, passed, true)
        if (ahead) return ahead
        passed.isOutside = true
      }
      if (tokens[at]?.text === ',') {
        if (passed.to < 0 && !passed.isTriedAhead && !passed.isBehindComma) {
          const ahead = verbAhead(scene, false)
          if (ahead) return ahead
        }
        passed.isBehindComma = true
        if (!(at === from && isAside(scene))) at = openingOfRelative(scene, at)
      }
      continue
    }
    const verdict = verdictAt(scene, at, passed)
    if (verdict) return verdict
  }
  const ahead = tryAhead(scene, passed, true)
  if (ahead) return ahead
  // "China to buy 5 million tonnes": a headline has no verb but this.
  return passed.to > 0 && tokens[passed.to - 1]!.kind === 'word' ? of.forecast : null
}

function tryAhead(scene: Scene, passed: Passed, overLists: boolean): Verdict | null {
  if (passed.isTriedAhead || passed.to >= 0) return null
  passed.isTriedAhead = true
  return verbAhead(scene, overLists)
}

function verdictAt(scene: Scene, at: number, passed: Passed): Verdict | null {
  const { tokens, grammar, lexicon } = scene
  const token = tokens[at]!
  const { lower } = token
  if (grammar.terms.at(tokens, at)) {
    const terms = termsOf(scene, at)
    if (terms) return terms
  }
  const match = grammar.governors.at(tokens, at)
  if (match) return governed(scene, at, match.length, match.value, passed)
  if (grammar.isPast(token)) {
    const group = groupOf(tokens, at, grammar)
    if (group.kind === 'open') return null
    // "would add $2,100 and cut sales by 5%": the plain form goes on from the verb before.
    if (grammar.coordinators.holds(tokens[at - 1]) && grammar.infinitives.holds(token)) return null
    return settle(scene, group.at, at, group.isDenied, passed)
  }
  if (lower === grammar.infinitiveMark) return infinitive(scene, at, passed)
  if (grammar.deals.holds(token) && passed.to > at && passed.to - at <= INFINITIVE) passed.isOfDeal = true
  if (grammar.consequences.holds(token) && isConsequence(scene, at))
    passed.consequence = grammar.openings.holds(token) ? 'opening' : 'result'
  // Its own verb stands between, be it one that no list knows: "which together mine 70 pct of".
  if (grammar.relatives.holds(token) && passed.to < 0 && !isWorth(scene, at + 1))
    return tryAhead(scene, passed, false) ?? DONE
  if (lexicon.conjunctions.holds(token) || lower === grammar.complementizer) {
    const ahead = passed.to < 0 ? tryAhead(scene, passed, false) : null
    const isDenied = ahead?.modality === 'asserted' && lower === grammar.complementizer && isDeniedBefore(scene, at)
    return isDenied && !isBound(scene) ? of.denied : ahead
  }
  return null
}

function governed(scene: Scene, at: number, length: number, governor: Governor, passed: Passed): Verdict | null {
  const { tokens, grammar } = scene
  switch (governor.role) {
    case 'future':
      return after(futureOf(scene, at), passed)
    case 'modal':
      return isMonth(scene, at) ? null : of.hoped
    case 'attitude':
      if (governor.modality === 'denied' && passed.isBehindComma) return tryAhead(scene, passed, true)
      return attitude(scene, at, length, governor.modality, passed)
    case 'infinitive':
      if (passed.to < 0 || passed.to - at > INFINITIVE) return past(scene, at, passed)
      if (governor.modality === 'forecast' && passed.to !== at + 1) return past(scene, at, passed)
      return of[governor.modality]
    case 'noun':
      if (isName(scene, at) || !(isLinked(scene, at + length) || isVerbOfPlan(scene, at))) return null
      if (isCalledOff(scene, at)) return of.denied
      return after(of[governor.modality], passed)
    case 'announce':
      if (passed.consequence !== 'none') return DONE
      return isUndertaking(scene, at) ? of.target : DONE
    case 'estimate':
      if (passed.to === at + length && grammar.becoming.holds(tokens[passed.to + 1])) return of.forecast
      if (grammar.determiners.holds(tokens[at - 1]) && !isLinked(scene, at + length)) return null
      return GUESS
    case 'condition':
      return tryAhead(scene, passed, false) ?? of.hoped
    case 'denial':
      return passed.isBehindComma || passed.isOutside ? null : denial(scene, at + length)
    case 'fact':
      return fact(scene, at, length, passed)
  }
}

/** A word that is a participle or past tense beside its use before an infinitive: `set`, `ordered`. */
function past(scene: Scene, at: number, passed: Passed): Verdict | null {
  if (!scene.grammar.isPast(scene.tokens[at])) return null
  const group = groupOf(scene.tokens, at, scene.grammar)
  return group.kind === 'open' ? null : settle(scene, group.at, at, group.isDenied, passed)
}

function fact(scene: Scene, at: number, length: number, passed: Passed): Verdict | null {
  const { tokens, grammar } = scene
  const token = tokens[at]!
  if (grammar.infinitives.holds(token) || grammar.perfects.holds(token)) {
    if (isPlainForm(tokens, at, grammar)) return null
  }
  const next = tokens[at + length]
  // "Expected cost: $400 million"
  if (grammar.sameAsNoun.holds(token) && (next?.text === ':' || grammar.adjuncts.holds(next))) return null
  // "which is worth": what something is worth is as the verb of the thing says.
  if (grammar.relatives.holds(tokens[at - 1]) && grammar.values.holds(tokens[at + 1])) return null
  const denied = grammar.finiteCopulas.holds(token) && grammar.negations.holds(tokens[at + 1])
  if (grammar.speech.holds(token)) {
    const ahead = tryAhead(scene, passed, false)
    if (ahead) return ahead
  }
  return settle(scene, at, at, denied, passed)
}

/** What a finite verb makes of the figure behind it. */
function settle(scene: Scene, at: number, verb: number, isDenied: boolean, passed: Passed): Verdict | null {
  const { tokens, grammar } = scene
  if (grammar.speech.holds(tokens[verb])) {
    const ahead = tryAhead(scene, passed, false)
    if (ahead) return ahead
  }
  if (isDenied && passed.to < 0 && !passed.isOutside) return denial(scene, verb)
  if (!passed.isOutside && isUnderDenial(scene, verb)) return isBound(scene) ? DONE : of.denied
  if (passed.consequence === 'opening' || hasCondition(scene, at)) {
    return passed.consequence === 'opening' ? of.forecast : of.hoped
  }
  if (
    scene.quantity.dimension !== 'money' &&
    !isLevyRate(scene) &&
    grammar.signings.holds(tokens[verb]) &&
    hasDeal(scene, verb)
  )
    return of.target
  if (grammar.approvals.holds(tokens[verb]) && hasDeed(scene, verb)) return of.target
  if (passed.to >= 0 && passed.isOfDeal && scene.quantity.dimension !== 'percent' && !isDealValue(scene))
    return of.target
  if (grammar.settings.holds(tokens[verb]) && hasLimit(scene, verb)) return of.target
  const isCopula = at === verb && grammar.finiteCopulas.holds(tokens[at])
  if (isCopula || grammar.settings.holds(tokens[verb])) {
    const subject = subjectAttitude(scene, at)
    if (subject) return subject
  }
  if (!grammar.isPast(tokens[verb]) && !grammar.pastAuxiliaries.holds(tokens[at]) && isUnderDeal(scene, at, false))
    return of.target
  if (grammar.possibles.holds(tokens[at]) && (hasAnyCondition(scene) || isToCome(scene, at))) return of.hoped
  return isCopula ? ASSERTED : DONE
}

/** `to` before a plain verb: what governs it stands further left, but for `is to buy` and headlines. */
function infinitive(scene: Scene, at: number, passed: Passed): Verdict | null {
  const { tokens, grammar, quantity, lexicon } = scene
  let verb = at + 1
  while (verb < tokens.length && grammar.isAdverb(tokens[verb])) verb++
  const lower = tokens[verb]
  const isVerb =
    grammar.infinitives.holds(lower) || grammar.copulas.holds(lower) || (quantity.isMultiple && verb === quantity.first)
  if (!isVerb) return null
  const before = skipAdverbs(tokens, at - 1, grammar)
  // "claims to have sunk $2 billion" is past; "is expected to have reached" is not.
  if (grammar.perfects.holds(lower) && grammar.isPast(tokens[verb + 1]) && !isForeseen(scene, before)) return DONE
  passed.to = at
  passed.isOfDeal = false
  if (before < 0 || !grammar.finiteCopulas.holds(tokens[before])) return null
  if (hasCondition(scene, before)) return of.hoped
  return subjectAttitude(scene, before) ?? (isOutcome(lexicon, grammar, tokens, verb) ? of.forecast : of.target)
}

const isForeseen = ({ tokens, grammar }: Scene, at: number): boolean => {
  const role = at < 0 ? undefined : grammar.governors.at(tokens, at)?.value.role
  // "It was to have bought": meant, and not done.
  if (at >= 0 && grammar.finiteCopulas.holds(tokens[at])) return true
  return role !== undefined && role !== 'fact'
}

/** `which came to $1.08 billion, 67% of it paid by donors`: still of the clause before its comma. */
const isAside = ({ tokens, grammar, quantity }: Scene): boolean =>
  tokens[quantity.last + 1]?.lower === grammar.of && grammar.pronouns.holds(tokens[quantity.last + 2])

/** `trade can reach $5 billion`, `can be raised to 40`; what a pipe can carry it can now. */
function isToCome({ tokens, grammar, lexicon, quantity }: Scene, possible: number): boolean {
  const next = tokens[possible + 1]
  if (grammar.becoming.holds(next)) return true
  return grammar.copulas.holds(next) && tokens[quantity.phraseFirst - 1]?.lower === lexicon.to
}

/** `denied that $400 million had been paid`. */
const isDeniedBefore = ({ tokens, grammar }: Scene, that: number): boolean =>
  grammar.governors.at(tokens, that - 1)?.value.modality === 'denied'

const isConsequence = ({ tokens, grammar, lexicon }: Scene, at: number): boolean => {
  const before = tokens[at - 1]?.lower
  if (before === undefined || grammar.prepositions.has(before) || grammar.finiteCopulas.has(before)) return false
  return !lexicon.conjunctions.has(before)
}

/** `which is worth`: what something is worth is as the verb of the thing says. */
const isWorth = ({ tokens, grammar }: Scene, at: number): boolean =>
  grammar.finiteCopulas.holds(tokens[at]) && grammar.values.holds(tokens[at + 1])
