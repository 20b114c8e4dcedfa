import type { ClauseGrammar, Quantity, TimeMention, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { boundsOf } from './edtf.ts'
import { sceneOf } from '../modality/modality.ts'
import { pairsOf } from './respective-times.ts'
import type { Segments } from '../article/segments.ts'
import { isBasis } from '../modality/standing.ts'
import { type Tense, tenseOf } from './tense.ts'

/** The times of a sentence with the figures that each stands right behind. */
export interface SentenceTimes {
  readonly segments: Segments
  /** The figure right before a time, that it is of; `null` where none is. */
  ownerOf(time: TimeMention): Quantity | null
  isBasis(quantity: Quantity): boolean
  /** Whether a figure of the same kind stands before another. */
  isBehindLike(quantity: Quantity): boolean
  /** Whether it is the only time of its sentence. */
  isOnly(time: TimeMention): boolean
  /** Whether the verb before a time looks ahead. */
  isAhead(time: TimeMention): boolean
  /** Whether a time stands right behind some figure. */
  isOwned(time: TimeMention): boolean
  /** The time of a figure in a list that goes with a list of times: `5 and 6 mln in 2021 and 2022`; `null` where none does. */
  pairOf(quantity: Quantity): TimeMention | null
  /** Whether a figure stands in a clause that tells more of a noun: `Peru, which takes 83%`. */
  isInRelative(quantity: Quantity): boolean
  /** Whether it stands in such a clause without a verb: `the debt, put at $5 million,`. */
  isReduced(quantity: Quantity): boolean
  /** The tense of the verb that a figure stands by. */
  tenseAt(quantity: Quantity): Tense | null
  /** Whether a figure is of what is named by its time: `last year's drought-hit 200 mln kg`. */
  isWithinNoun(time: TimeMention, quantity: Quantity): boolean
  /** Whether a time stands soon behind a figure or right before it, with no mark and nothing compared between. */
  isWithin(time: TimeMention, quantity: Quantity): boolean
}

/** How far behind a figure its own time may start. */
const OWN = 3

/** How far behind a figure a time may start that is told of several. */
export const SOON = 10

/** How far behind its time a noun's figure may start. */
const NOUN = 6

/** Looks up what stands between the times and figures of a sentence, each once. */
export function timesOf(
  context: Pick<FigureContext, 'pack' | 'mentions' | 'profile'>,
  segmentsOf: () => Segments,
): SentenceTimes {
  const { quantities, sentence } = context.mentions
  const owners = new Map<TimeMention, Quantity | null>()
  const bases = new Map<Quantity, boolean>()
  const tenses = new Map<Quantity, Tense | null>()
  let pairs: ReadonlyMap<Quantity, TimeMention> | null = null
  return {
    get segments() {
      return segmentsOf()
    },
    ownerOf(time) {
      let owner = owners.get(time)
      if (owner === undefined) owners.set(time, (owner = ownerOf(quantities, sentence.tokens, time)))
      return owner
    },
    isBehindLike: (quantity) =>
      quantities.some((other) => other.first < quantity.first && other.dimension === quantity.dimension),
    isOnly: (time) => context.mentions.times.length === 1 && context.mentions.times[0] === time,
    isAhead({ first }) {
      const before = quantities.find((quantity) => quantity.first < first)
      return before !== undefined && this.tenseAt(before) === 'ahead'
    },
    isOwned(time) {
      return this.ownerOf(time) !== null
    },
    pairOf(quantity) {
      pairs ??= pairsOf(context.mentions, context.pack.grammar)
      return pairs.get(quantity) ?? null
    },
    tenseAt(quantity) {
      let tense = tenses.get(quantity)
      if (tense === undefined) tenses.set(quantity, (tense = tenseOf({ ...context, quantity }, this.segments)))
      return tense
    },
    isReduced({ first }) {
      return this.segments.kinds[this.segments.of[first]!] === 'reduced'
    },
    isInRelative({ first }) {
      const { kinds, of } = this.segments
      const kind = kinds[of[first]!]
      return kind === 'relative' || kind === 'restrictive' || kind === 'reduced'
    },
    isWithinNoun: (time, { phraseFirst }) =>
      phraseFirst > time.last &&
      phraseFirst - time.last <= NOUN &&
      context.pack.grammar.possessives.has(sentence.tokens[time.last + 1]?.lower ?? ''),
    isWithin: (time, quantity) => isWithin(sentence.tokens, time, quantity, context.pack.grammar),
    isBasis(quantity) {
      let is = bases.get(quantity)
      if (is === undefined) bases.set(quantity, (is = isBasis(sceneOf(context, sentence.tokens, quantity))))
      return is
    },
  }
}

/** The figure that a time stands right behind, if any, the nearest: nothing but small words lies between. */
function ownerOf(quantities: readonly Quantity[], tokens: readonly Token[], time: TimeMention): Quantity | null {
  let owner: Quantity | null = null
  for (const quantity of quantities) {
    if (quantity.last >= time.first) break
    if (time.first - quantity.last > OWN + 1) continue
    let isRight = true
    for (let at = quantity.last + 1; at < time.first; at++) {
      const isHyphen = tokens[at]!.glued && tokens[at]!.text === '-'
      if (tokens[at]!.kind !== 'word' && !isHyphen && !(time.relation === 'compared' && tokens[at]!.text === ','))
        isRight = false
    }
    if (isRight) owner = quantity
  }
  return owner
}

function isWithin(
  tokens: readonly Token[],
  time: TimeMention,
  { phraseFirst, last }: Quantity,
  grammar: ClauseGrammar,
): boolean {
  const isBehind = time.first > last
  const [from, to] = isBehind ? [last + 1, time.first] : [time.last + 1, phraseFirst]
  if (to - from > (isBehind ? SOON : OWN)) return false
  for (let at = from; at < to; at++) {
    if (tokens[at]!.kind !== 'word' || (!isBehind && grammar.comparisons.at(tokens, at))) return false
  }
  return true
}

/** Whether a time is one day or week. */
export const isDay = ({ edtf, relative }: TimeMention): boolean =>
  (edtf !== null && boundsOf(edtf)[0].length === DAY_LENGTH) ||
  relative?.kind === 'weekday' ||
  relative?.kind === 'day' ||
  relative?.kind === 'today'

const DAY_LENGTH = 'YYYY-MM-DD'.length
