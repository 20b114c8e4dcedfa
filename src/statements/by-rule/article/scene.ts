import type { ClauseGrammar, Lexicon, Modality, Quantity, Token } from '../../../vocabulary/index.ts'

/** A sentence as the search for a figure's verb sees it. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  readonly grammar: ClauseGrammar
  readonly quantity: Quantity
  readonly quantities: readonly Quantity[]
  /** Whether the whole text sets out what was agreed. */
  readonly isAgreement: boolean
}

/** What the verb that governs a figure makes of it. */
export interface Verdict {
  readonly modality: Modality
  /** A guess: of what is still to come it is a forecast. */
  readonly isGuess?: boolean
  /** A past deed: whatever day it is for, it is done. */
  readonly isDone?: boolean
  /** What others are measured against: `compared with 2%`. */
  readonly isBasis?: boolean
}

export const ASSERTED: Verdict = { modality: 'asserted' }

export const DONE: Verdict = { modality: 'asserted', isDone: true }

export const BASIS: Verdict = { modality: 'asserted', isDone: true, isBasis: true }

export const GUESS: Verdict = { modality: 'asserted', isGuess: true }

export const of: Readonly<Record<Modality, Verdict>> = {
  asserted: ASSERTED,
  target: { modality: 'target' },
  forecast: { modality: 'forecast' },
  hoped: { modality: 'hoped' },
  denied: { modality: 'denied' },
}

/** How far to the left of a figure its verb is looked for, and to the right where it is the subject. */
export const LEFT = 64

/** How far a subject may stand from its verb. */
export const SUBJECT = 14

/** A bound that a negation leaves true: `did not exceed 5%`, `never more than 400`. */
export const isBound = ({ quantity }: Scene): boolean => quantity.bound !== 'exact' && quantity.bound !== 'about'

export function isBoundary({ tokens, lexicon }: Scene, at: number): boolean {
  const { text } = tokens[at]!
  if (text === ';' || text === ':' || text === '—' || text === '–') return true
  return text === ',' && lexicon.clauseWords.holds(tokens[at + 1])
}

/** `a 25% tariff`, `raise the duty to 35%`. */
export function isLevyRate({ tokens, lexicon, grammar, quantity }: Scene): boolean {
  if (quantity.dimension !== 'percent' || tokens[quantity.last + 1]?.lower === grammar.of) return false
  for (let at = quantity.last + 1; at < tokens.length && at <= quantity.last + 4; at++) {
    const token = tokens[at]!
    if (lexicon.levies.holds(token)) return true
    if (grammar.prepositions.holds(token)) break
  }
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 9; at--) {
    if (lexicon.levies.holds(tokens[at])) return true
    if (tokens[at]!.kind === 'mark') return false
  }
  return false
}

/** From the comma that closes a relative clause to the one that opens it; else where it is. */
export function openingOfRelative({ tokens, grammar, quantity }: Scene, at: number): number {
  if (tokens[at + 1] && grammar.relatives.holds(tokens[at + 1])) return at
  if (at > 2 && grammar.speech.holds(tokens[at - 1]) && quantity.first > at) return openingOfSaying(tokens, at)
  for (let open = at - 1; open > 0 && open > at - 24; open--) {
    const token = tokens[open]!
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '-' && token.text !== '$') return at
    if (token.text === ',' && isParenthetic(grammar, tokens, open + 1)) return quantity.first > at ? open : at
  }
  return at
}

/** `will, the minister said, spend`: what stands around a saying goes on. */
function openingOfSaying(tokens: readonly Token[], close: number): number {
  for (let open = close - 2; open > 0 && open > close - 12; open--) if (tokens[open]!.text === ',') return open
  return close
}

/** `which …`, `as first set out in …`. */
const isParenthetic = (grammar: ClauseGrammar, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (grammar.relatives.holds(token)) return true
  const next = tokens[at + 1]
  return grammar.measures.holds(token) && (grammar.isPast(next) || grammar.isAdverb(next))
}

export function openingOf(tokens: readonly Token[], at: number): number {
  for (let open = at - 1; open >= 0 && open > at - LEFT; open--) if (tokens[open]!.text === '(') return open
  return at
}

export function closingOf(tokens: readonly Token[], at: number): number {
  for (let close = at + 1; close < tokens.length && close < at + LEFT; close++)
    if (tokens[close]!.text === ')') return close
  return at
}

/** `May` is a month where it is written large. */
export const isMonth = ({ tokens, grammar }: Scene, at: number): boolean =>
  grammar.monthModals.holds(tokens[at]) && tokens[at]!.text !== tokens[at]!.lower

/** Whether the parenthesis says a quantity again: `US$1.2 trillion (A$1.4 trillion)`. */
export const isAfterQuantity = ({ quantities }: Scene, at: number): boolean =>
  quantities.some(({ last }) => last === at - 1)

/** What was passed on the way from the figure to its verb. */
export interface Passed {
  /** Whether the end of the figure's own clause was passed. */
  isOutside: boolean
  /** Whether a comma was passed. */
  isBehindComma: boolean
  /** The leftmost `to` of an infinitive, or -1. */
  to: number
  /** Whether a deal governs that infinitive. */
  isOfDeal: boolean
  consequence: 'none' | 'result' | 'opening'
  /** Whether the figure has been tried as the subject of a verb behind it. */
  isTriedAhead: boolean
}

/** What a main clause leads to is no goal of its own: `agreed to expand the plant, creating 3,000 jobs`. */
export const after = (verdict: Verdict, passed: Passed): Verdict =>
  passed.consequence !== 'none' && verdict.modality === 'target' ? of.forecast : verdict
