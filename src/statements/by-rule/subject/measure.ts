import type { Measure } from '../../../vocabulary/index.ts'
import { changeAfter, changeBefore } from './change.ts'
import type { FigureContext } from '../context.ts'
import { isShare } from './share.ts'

export interface MeasureReading {
  readonly measure: Measure
  /** -1 for a fall, else 1. */
  readonly sign: 1 | -1
}

const LEVEL: MeasureReading = { measure: 'level', sign: 1 }
const SHARE: MeasureReading = { measure: 'share', sign: 1 }

/** How far apart the figures of one list may stand. */
const APART = 7

/** Level, change (with its sign), share or rank; `before` is what the figure before it in the sentence was read as. */
export function measureOf(context: FigureContext, before: MeasureReading | null): MeasureReading {
  const { quantity } = context
  if (quantity.unit === '{rank}') return { measure: 'rank', sign: 1 }
  if (quantity.isMultiple) return { measure: 'change', sign: 1 }
  if (quantity.form === 'fraction') return fraction(context)
  const change = asChange(changeBefore(context) ?? changeAfter(context))
  if (quantity.unit === 'pp') return change ?? { measure: 'change', sign: 1 }
  if (quantity.unit === '{time}') return isComparison(context) ? { measure: 'change', sign: 1 } : (change ?? LEVEL)
  if (quantity.dimension !== 'percent') return change ?? sameChange(context, before) ?? LEVEL
  if (change) return change
  if (isFallInBrackets(context)) return { measure: 'change', sign: 1 }
  return isShare(context) ? SHARE : (inList(context, before) ?? LEVEL)
}

/** `an increase of 17.3% or £220 million`: the same change in money. */
function sameChange({ quantity, mentions, pack }: FigureContext, before: MeasureReading | null): MeasureReading | null {
  if (before?.measure !== 'change') return null
  const last = mentions.quantities.findLast((other) => other.last < quantity.first)
  if (last?.dimension !== 'percent' || quantity.phraseFirst - last.last !== 2) return null
  const joint = mentions.sentence.tokens[quantity.phraseFirst - 1]
  return joint?.lower === pack.grammar.alternative ? before : null
}

/** `exports: EUR 5.1 million (–12.3 %)`: a negative percentage in brackets is no level. */
function isFallInBrackets({ quantity: { value, phraseFirst }, mentions }: FigureContext): boolean {
  if (value >= 0) return false
  const { tokens } = mentions.sentence
  return tokens[phraseFirst - 1]?.text === '(' || (tokens[phraseFirst]?.text ?? '') === '('
}

const asChange = (sign: 1 | -1 | null): MeasureReading | null => (sign === null ? null : { measure: 'change', sign })

/** `by half`, `by a third` after a verb of change is a change, else a fraction is a share. */
function fraction(context: FigureContext): MeasureReading {
  const { quantity, mentions, pack } = context
  const { tokens } = mentions.sentence
  for (let at = quantity.first; at >= quantity.phraseFirst - 2 && at > 0; at--) {
    if (tokens[at]!.lower !== pack.grammar.by && tokens[at - 1]!.lower !== pack.grammar.by) continue
    return asChange(changeBefore(context)) ?? SHARE
  }
  // "a quarter more"
  return asChange(changeAfter(context, true)) ?? SHARE
}

/** `rose 4%, machinery 6% and textiles 2%`, `from 20% to 25%`: one measure for the whole list, where no verb parts it. */
function inList(context: FigureContext, before: MeasureReading | null): MeasureReading | null {
  const { quantity, mentions, pack } = context
  const last = mentions.quantities.findLast((other) => other.last < quantity.first)
  if (!before || before.measure === 'level' || last?.dimension !== 'percent' || last.unit !== quantity.unit) return null
  const { tokens } = mentions.sentence
  if (before.measure === 'share' && isContinued(context)) return before
  if (before.measure === 'share' && pack.grammar.novelties.holds(tokens[quantity.phraseFirst - 1])) return before
  const isFrom = before.measure === 'share' && tokens[quantity.phraseFirst - 1]?.lower === pack.lexicon.from
  if (quantity.phraseFirst - last.last > (isFrom ? 2 * APART : APART)) return null
  let isJoined = false
  for (let at = last.last + 1; at < quantity.phraseFirst; at++) {
    const token = tokens[at]!
    const { lower, kind } = token
    if (pack.grammar.listMarks.holds(token)) isJoined = true
    else if (lower === pack.lexicon.from || lower === pack.grammar.infinitiveMark)
      isJoined ||= before.measure === 'share'
    else if (
      kind === 'mark' ||
      pack.grammar.governors.at(tokens, at) ||
      (pack.grammar.isPast(token) && before.measure !== 'share')
    )
      return null
    else if (pack.lexicon.rates.holds(token)) return null
  }
  return isJoined ? before : null
}

/** `85% will be free, rising to 93%`. */
function isContinued({ quantity, mentions, pack }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  const at = quantity.phraseFirst - 2
  return (
    tokens[at + 1]?.lower === pack.grammar.infinitiveMark &&
    pack.lexicon.changes.of(tokens[at])?.moves === true &&
    pack.grammar.listMarks.holds(tokens[at - 1])
  )
}

/** `three times more`, `five times the level`, `twice as high`. */
function isComparison({ quantity, mentions, pack }: FigureContext): boolean {
  const next = mentions.sentence.tokens[quantity.last + 1]
  return pack.lexicon.changes.of(next)?.isSide === true || pack.grammar.comparative.holds(next)
}
