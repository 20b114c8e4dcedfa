import type { Token } from '../../../vocabulary/index.ts'
import { LEFT, of, type Scene, SUBJECT, type Verdict } from '../article/scene.ts'
import { groupOf } from './verb-group.ts'

const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '—', '–'])
const isClauseMark = ({ text }: Token): boolean => CLAUSE_MARKS.has(text)

/** Whose terms the verb states: an agreement's are agreed, a bill's are proposed. */
export function termsOf(scene: Scene, verb: number): Verdict | null {
  const { tokens, grammar } = scene
  for (let at = verb - 1; at >= 0 && at > verb - SUBJECT; at--) {
    const token = tokens[at]!
    if (isClauseMark(token)) {
      // "The deal, worth $2 billion, provides for"
      const open = token.text === ',' ? openingOfInsert(scene, at) : at
      if (open === at) return null
      at = open
      continue
    }
    if (grammar.drafts.holds(token)) return of.hoped
    if (grammar.contracts.holds(token)) return null
    if (grammar.deals.holds(token) || grammar.plans.holds(token) || grammar.orders.holds(token)) return of.target
    // "This includes a halving of the tariff", in a text on what was agreed.
    if (at === verb - 1 && scene.isAgreement && grammar.pronouns.holds(token)) return of.target
    const role = grammar.governors.at(tokens, at)?.value.role
    if (role === 'fact' || role === 'future' || role === 'modal') return null
    if (grammar.isPast(token) && groupOf(tokens, at, grammar).kind === 'finite') return null
  }
  return null
}

/** From the comma that closes a short insert without a verb to the one that opens it; else where it is. */
function openingOfInsert({ tokens, grammar }: Scene, close: number): number {
  for (let at = close - 1; at > 0 && at > close - 9; at--) {
    const token = tokens[at]!
    if (token.text === ',') return at
    if (token.kind === 'word' && grammar.governors.at(tokens, at)) return close
  }
  return close
}

/** `under the agreement, …`. */
export function isUnderDeal(scene: Scene, before: number, overContracts = true): boolean {
  const { tokens, grammar } = scene
  let isOpen = 0
  for (let at = Math.max(0, before - LEFT); at < before; at++) {
    if (grammar.under.at(tokens, at)) isOpen = 7
    else if (isOpen > 0) {
      // What a contract in force obliges to is done.
      if (grammar.deals.holds(tokens[at])) return overContracts || !grammar.contracts.holds(tokens[at])
      isOpen--
    }
  }
  return false
}

export function hasDraft(scene: Scene, before: number): boolean {
  const { tokens, grammar } = scene
  for (let at = Math.max(0, before - LEFT); at < before; at++) if (grammar.drafts.holds(tokens[at])) return true
  return false
}

export function hasLimit(scene: Scene, verb: number): boolean {
  const { tokens, grammar, quantity } = scene
  for (let at = Math.max(0, verb - SUBJECT); at < quantity.first; at++)
    if (grammar.limits.holds(tokens[at])) return true
  return false
}

/** `signed an agreement on the supply of 40 locomotives`. */
export function hasDeal({ tokens, grammar, quantity }: Scene, verb: number): boolean {
  for (let at = verb + 1; at < quantity.phraseFirst; at++) if (grammar.deals.holds(tokens[at])) return true
  return false
}

/** `approved the purchase of a 45% stake for $88 million`: the deed is still to be done. */
export function hasDeed({ tokens, grammar, quantity }: Scene, verb: number): boolean {
  for (let at = verb + 1; at < quantity.phraseFirst && at <= verb + 4; at++)
    if (grammar.deeds.holds(tokens[at]) && tokens[at + 1]?.lower === grammar.of) return true
  return false
}

/** `deals worth $5 billion`, `memorandums … with a total value of`: what a deal is worth is so. */
export function isDealValue({ tokens, grammar, quantity }: Scene): boolean {
  if (quantity.dimension !== 'money') return false
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 4; at--) {
    if (grammar.values.holds(tokens[at])) return true
  }
  return false
}

/** Money and changes are announced before they come, results when they are known. */
export function isUndertaking({ tokens, grammar, lexicon, quantity }: Scene, at: number): boolean {
  let isChange = quantity.dimension === 'money' || tokens[at + 1]?.text === ':'
  for (let next = at + 1; next < tokens.length && next <= quantity.last + 4; next++) {
    const token = tokens[next]!
    if (grammar.results.holds(token)) return false
    if (lexicon.changes.holds(token) || lexicon.levies.holds(token) || grammar.novelties.holds(token)) isChange = true
  }
  return isChange
}
