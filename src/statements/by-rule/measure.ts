import type { Measure, Quantity, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'

export interface MeasureReading {
  readonly measure: Measure
  /** -1 for a fall, else 1. */
  readonly sign: 1 | -1
}

const LEVEL: MeasureReading = { measure: 'level', sign: 1 }

/** How far a verb of change may stand from its amount. */
const REACH = 5

/** Level, change (with its sign), share or rank. */
export function measureOf(context: FigureContext): MeasureReading {
  const { quantity } = context
  const { tokens } = context.mentions.sentence
  if (quantity.unit === '{rank}') return { measure: 'rank', sign: 1 }
  if (quantity.isMultiple) return { measure: 'change', sign: 1 }
  if (quantity.form === 'fraction') return fraction(context)
  const change = changeBefore(context, tokens, quantity) ?? changeAfter(context, tokens, quantity)
  if (quantity.dimension === 'percent') {
    if (change) return change
    if (quantity.unit === 'pp') return { measure: 'change', sign: 1 }
    return isShare(context, tokens, quantity) ? { measure: 'share', sign: 1 } : LEVEL
  }
  if (quantity.unit === '{time}')
    return isComparison(context, tokens, quantity) ? { measure: 'change', sign: 1 } : LEVEL
  return change ?? LEVEL
}

/** `by half` after a verb of change is a change, else half is a share. */
function fraction(context: FigureContext): MeasureReading {
  const { tokens } = context.mentions.sentence
  const before = tokens[context.quantity.phraseFirst - 1]?.lower
  const change = before === 'by' || before === 'a' ? changeBefore(context, tokens, context.quantity) : null
  return change ?? { measure: 'share', sign: 1 }
}

/** `up 1.6%`, `rose by almost 8 per cent`, `an increase of $1 trillion`; not `rose to 5%`, not `cut from 25%`. */
function changeBefore(context: FigureContext, tokens: readonly Token[], quantity: Quantity): MeasureReading | null {
  const { changes } = context.pack.lexicon
  const isAmount = quantity.dimension !== 'percent'
  let joined = false
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - REACH; at--) {
    const word = tokens[at]!.lower
    const sign = changes.get(word)
    if (sign !== undefined && !isComparative(tokens, at) && !endsShare(context, tokens, at)) {
      return isAmount && !joined && !isAdverbial(word) ? null : { measure: 'change', sign }
    }
    if (word === 'to' || word === 'from' || word === 'at' || word === ';' || word === 'with' || word === 'worth')
      return null
    if (word === 'by' || word === 'of') joined = true
    if (tokens[at]!.kind === 'number') return null
  }
  return null
}

/** The `up` of `makes up`. */
const endsShare = (context: FigureContext, tokens: readonly Token[], at: number): boolean =>
  at > 0 && context.pack.lexicon.shares.at(tokens, at - 1)?.length === 2

/** `up $5 billion`: the adverb alone makes the amount a change. */
const isAdverbial = (word: string): boolean => word === 'up' || word === 'down'

/** `more than`, `less than` are bounds, not changes. */
const isComparative = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower
  return next === 'than' || (tokens[at]!.lower === 'up' && next === 'to')
}

/** `a 19% increase`, `35.8% growth`, `12 per cent higher`, `25% year on year`. */
function changeAfter(context: FigureContext, tokens: readonly Token[], quantity: Quantity): MeasureReading | null {
  const { changes, bases } = context.pack.lexicon
  const isAmount = quantity.dimension !== 'percent'
  for (let at = quantity.last + 1; at < tokens.length && at <= quantity.last + 4; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '(') break
    if (!isAmount && bases.at(tokens, at)) return { measure: 'change', sign: 1 }
    if (at > quantity.last + (isAmount ? 1 : 3)) continue
    const sign = changes.get(token.lower)
    if (sign !== undefined && !isComparative(tokens, at) && !isPreposition(tokens, quantity.last + 1, at))
      return { measure: 'change', sign }
    if (token.lower === 'of' || token.lower === 'in' || token.lower === 'and') break
  }
  return null
}

const isPreposition = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => ['of', 'to', 'in', 'on', 'and', 'will', 'was', 'is'].includes(token.lower))

/** `21% of arms exports`, `accounts for 60%`, `a 20% stake`. */
function isShare(context: FigureContext, tokens: readonly Token[], quantity: Quantity): boolean {
  const { shares } = context.pack.lexicon
  if (tokens[quantity.last + 1]?.lower === 'of') return true
  for (let at = quantity.last + 1; at < tokens.length && at <= quantity.last + 3; at++) {
    if (shares.at(tokens, at)) return true
  }
  for (let at = quantity.phraseFirst - 1; at >= context.clause.first && at >= quantity.phraseFirst - 12; at--) {
    if (shares.at(tokens, at)) return true
    if (tokens[at]!.kind === 'number') break
  }
  return false
}

/** `three times more`, `five times the level`, `twice as high`. */
function isComparison(context: FigureContext, tokens: readonly Token[], quantity: Quantity): boolean {
  const next = tokens[quantity.last + 1]?.lower ?? ''
  return context.pack.lexicon.changes.has(next) || next === 'as' || next === 'the'
}
