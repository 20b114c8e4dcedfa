import type { Measure } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { hitsWithin } from './cues.ts'
import type { Remembered } from './memory.ts'
import { attachedTo } from './nearness.ts'

/** What the figures before one are of. */
export interface FiguresBefore {
  /** Of the level in the same sentence that a change is of. */
  readonly linked: string | null
  /** The last of the same kind of unit and measure. */
  readonly like: Remembered | null
  /** The last level. */
  readonly level: Remembered | null
  /** Index of the figure's own sentence. */
  readonly sentence: number
}

/** How far behind the figure before it a figure may go on with it, in words. */
const REACH = 20

/**
 * The indicator of the figure before, where this one only goes on with it: `$780 million, compared with $550 million`,
 * `$455 million in Angola and a further $100 million in Congo`, `a fifth of that`; else `null`.
 */
export function goesOnWith(context: FigureContext, measure: Measure, before: FiguresBefore): string | null {
  const { like, level } = before
  if (measure === 'share' && level && level.indicator !== 'other' && isOfThat(context)) return level.indicator
  if (!like || like.indicator === 'other' || like.measure !== measure) return null
  if (before.sentence - like.sentence <= 1 && isOfTheSame(context)) return like.indicator
  if (like.sentence !== before.sentence) return null
  const { quantity } = context
  const from = like.quantity.last
  if (quantity.first - from > REACH) return null
  return isSilentBetween(context, from) ? like.indicator : null
}

/** `a fifth of that`. */
function isOfThat({ quantity, mentions, pack: { lexicon } }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  return tokens[quantity.last + 1]?.lower === lexicon.of && lexicon.thingsSaid.holds(tokens[quantity.last + 2])
}

/** `In 2023 the total had shrunk to $79 billion, when exports …`: of what was told before, whatever is told behind it. */
function isOfTheSame({ quantity, mentions, tables, pack: { lexicon } }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  const before = mentions.quantities.findLast(({ last }) => last < quantity.first)
  const from = before ? before.last + 1 : 0
  const to = quantity.phraseFirst
  let isSame = false
  for (let at = from + 1; at < to && !isSame; at++)
    isSame = lexicon.sameAgain.holds(tokens[at]) && lexicon.definites.holds(tokens[at - 1])
  if (!isSame) return false
  return !hitsWithin(tables.cues(tokens), quantity).some(
    ({ first, cues }) => first >= from && first < to && cues.some((cue) => cue.kind !== 'domain'),
  )
}

/** Whether no word between the two figures, nor of the second's own phrase, says what it is of. */
function isSilentBetween(context: FigureContext, from: number): boolean {
  const { quantity, mentions, tables } = context
  const to = attachedTo(context).purpose
  return !hitsWithin(tables.cues(mentions.sentence.tokens), quantity).some(
    ({ first, cues }) => first > from && first <= to && cues.some((cue) => cue.kind !== 'domain'),
  )
}
