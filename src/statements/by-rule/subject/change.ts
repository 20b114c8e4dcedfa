import type { ChangeWord, ClauseGrammar, Lexicon, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'

/** How far a verb of change may stand from its figure. */
const REACH = 5
/** How far the noun that grows may: `growth in the first half will slow to`. */
const SUBJECT = 9

/** `up 1.6%`, `rose by almost 8 per cent`, `an increase of $1 trillion`; not `rose to 5%`, not `cut from 25%`. */
export function changeBefore(context: FigureContext): 1 | -1 | null {
  const { quantity, mentions, pack } = context
  const { tokens } = mentions.sentence
  const { lexicon, grammar } = pack
  const signed = grammar.signs.get(tokens[quantity.phraseFirst - 1]?.text ?? '')
  if (signed !== undefined && isSigned(tokens, quantity.phraseFirst - 1, quantity.dimension)) return signed
  const isAmount = isOfAmount(quantity.dimension, quantity.unit)
  let isBy = false
  let isOf = false
  let isBehindVerb = false
  const isPlainBy = tokens[quantity.phraseFirst - 1]?.lower === grammar.by
  let end = quantity.phraseFirst - (isPlainBy ? 2 * REACH : REACH)
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= end; at--) {
    const token = tokens[at]!
    const change = lexicon.changes.of(token)
    if (change && !isBound(tokens, at, grammar) && !isOfShare(tokens, at, lexicon) && !isOfVerb(context, at, change)) {
      const isNear = at === quantity.phraseFirst - 1
      if (
        isAmount
          ? saysAmount(change, isNear, isBy, isOf)
          : saysPercent(change, isOf && !isPlainBy, isBehindVerb, isNear)
      )
        return change.sign
      if (isAmount) return null
    }
    if (grammar.finiteCopulas.holds(token) || grammar.copulas.holds(token)) isBehindVerb = true
    if (token.lower === grammar.by) isBy = true
    else if (token.lower === grammar.of) isOf = true
    else if (grammar.rateWords.holds(token)) {
      at = overRate(tokens, at, context)
      end = at - REACH
    } else if (grammar.changeStops.holds(token)) return isAmount ? null : growthTo(context, at)
    else if (
      token.kind === 'number' &&
      !(isPlainBy && mentions.times.some(({ first, last }) => first <= at && at <= last))
    )
      return null
  }
  return isAmount ? null : growthSubject(context)
}

/** The `up` of `makes up`. */
const isOfShare = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  at > 0 && (lexicon.shareVerbs.at(tokens, at - 1)?.length ?? 0) > 1

/** The `down` of `turned down 31% of them`: of a verb that changes nothing, before a part of a whole. */
function isOfVerb({ quantity, mentions, pack }: FigureContext, at: number, change: ChangeWord): boolean {
  const { tokens } = mentions.sentence
  if (!change.isSide || at !== quantity.phraseFirst - 1 || tokens[quantity.last + 1]?.lower !== pack.grammar.of)
    return false
  return pack.grammar.isPast(tokens[at - 1]) && pack.lexicon.changes.of(tokens[at - 1]) === undefined
}

/** Amounts have levels of their own unit; percentages, points and multiples seldom. */
const isOfAmount = (dimension: string, unit: string): boolean =>
  dimension !== 'percent' && unit !== '{time}' && unit !== '1'

const saysAmount = (change: ChangeWord, isNear: boolean, isBy: boolean, isOf: boolean): boolean => {
  // "is to go up by $5 million"
  if (isBy) return change.moves || change.makes || change.isNoun || change.isSide
  if (isOf) return change.isOfAmounts
  return isNear && (change.moves || change.isSide)
}

const saysPercent = (change: ChangeWord, isOf: boolean, isBehindVerb: boolean, isNear: boolean): boolean => {
  if (isBehindVerb) return change.isNoun
  if (isOf) return change.isNoun || change.moves
  return isNear || change.moves || change.makes || change.isNoun || change.isSide
}

/** `more than`, `up to` are bounds, not changes. */
const isBound = (tokens: readonly Token[], at: number, grammar: ClauseGrammar): boolean => {
  const next = tokens[at + 1]?.lower ?? ''
  return grammar.measures.has(next) || (next === grammar.infinitiveMark && grammar.boundSides.holds(tokens[at]))
}

/** The sign of `(+12%)`, not the dash of `5-10%`. */
const isSigned = (tokens: readonly Token[], at: number, dimension: string): boolean =>
  dimension === 'percent' && tokens[at + 1]!.glued && (!tokens[at]!.glued || tokens[at - 1]?.text === '(')

/** From `rate` of `at an annual rate of 5%` to the `at` before it. */
function overRate(tokens: readonly Token[], at: number, { pack }: FigureContext): number {
  const from = at - 3
  for (let step = at - 1; step >= 0 && step >= from; step--) {
    if (pack.grammar.rateOpeners.holds(tokens[step])) return step
  }
  return at
}

/** `growth will slow to 2%`, `cut its growth forecast to 3%`: what is said to be at a level is itself a change. */
function growthTo(context: FigureContext, at: number): 1 | -1 | null {
  const { tokens } = context.mentions.sentence
  const { grammar } = context.pack
  const token = tokens[at]!
  const { lower } = token
  // "is growing at 7 per cent"
  const verb = grammar.rateOpeners.holds(token) ? context.pack.lexicon.changes.of(tokens[at - 1]) : undefined
  if (verb?.moves) return verb.sign
  return lower === grammar.infinitiveMark || lower === context.pack.lexicon.from || grammar.rateOpeners.holds(token)
    ? growthBefore(context, at)
    : null
}

/** `GDP growth in the second quarter was 2.8%`. */
function growthSubject(context: FigureContext): 1 | -1 | null {
  const { quantity, mentions, pack } = context
  const { tokens } = mentions.sentence
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 3; at--) {
    const token = tokens[at]!
    if (pack.grammar.finiteCopulas.holds(token) || pack.grammar.pastAuxiliaries.holds(token))
      return growthBefore(context, at)
  }
  return null
}

function isLimited(tokens: readonly Token[], noun: number, grammar: ClauseGrammar): boolean {
  let at = noun - 1
  while (at >= 0 && at > noun - 4 && !grammar.limiters.holds(tokens[at])) {
    if (tokens[at]!.kind !== 'word' || grammar.prepositions.holds(tokens[at])) return false
    at--
  }
  return grammar.limiters.holds(tokens[at])
}

function growthBefore({ mentions, pack, quantity }: FigureContext, verb: number): 1 | -1 | null {
  const { tokens } = mentions.sentence
  const last = mentions.quantities.findLast((other) => other.last < quantity.first)?.last ?? -1
  for (let at = verb - 1; at >= 0 && at >= verb - SUBJECT && at > last; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-') return null
    const sign = pack.grammar.growths.of(token)
    if (sign !== undefined) return sign
    const change = pack.lexicon.changes.of(token)
    // "limit the rise in spending to 2 pct": a rate of growth that is set as a limit.
    if (change?.isNoun && isLimited(tokens, at, pack.grammar)) return change.sign
    if (pack.lexicon.conjunctions.holds(token)) return null
  }
  return null
}

/** `a 19% increase`, `35.8% growth`, `12 per cent higher`, `5% below last year's`, `25% year on year`. */
export function changeAfter(context: FigureContext, isSideOnly = false): 1 | -1 | null {
  const { quantity, mentions, pack } = context
  const { tokens } = mentions.sentence
  const { lexicon, grammar } = pack
  const isAmount = isOfAmount(quantity.dimension, quantity.unit)
  for (let at = quantity.last + 1; at < tokens.length && at <= quantity.last + 4; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '(') return null
    if (!isAmount && !isSideOnly && lexicon.bases.at(tokens, at)) return 1
    if (at > quantity.last + (isAmount ? 1 : 3)) continue
    const change = lexicon.changes.of(token)
    if (change && (isSideOnly ? change.isSide && at === quantity.last + 1 : saysAfter(change, context, at)))
      return change.sign
    if (grammar.prepositions.holds(token) || lexicon.conjunctions.holds(token)) return null
    if (grammar.finiteCopulas.holds(token) || grammar.governors.at(tokens, at)?.value.role === 'future') return null
  }
  return null
}

/** A noun of change, or a side right behind: `5% higher`; of amounts only what is compared: `$3 billion more than`. */
function saysAfter(change: ChangeWord, context: FigureContext, at: number): boolean {
  const { quantity, mentions, pack } = context
  const { grammar } = pack
  const { tokens } = mentions.sentence
  const isNear = at === quantity.last + 1
  const isAmount = isOfAmount(quantity.dimension, quantity.unit)

  if (isAmount) {
    if (!isNear) return false
    if (change.isOfAmounts) return tokens[at + 1]?.lower !== grammar.of
    return change.isSide && grammar.compared.at(tokens, at) !== null
  }
  return change.isNoun || (change.isSide && isNear)
}
