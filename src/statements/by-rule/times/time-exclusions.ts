import type { ClauseGrammar, Measure, TimeMention, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { isDay, SOON } from './sentence-times.ts'

/** Whether a time of a figure's sentence is that of something else: of what it is measured against, of a deal, of its signing. */
export function isOfAnother(context: FigureContext, time: TimeMention, measure: Measure): boolean {
  return (
    isSigning(context, time) ||
    isAcrossSpeech(context, time) ||
    isOfLabel(context, time) ||
    isOfBracket(context, time) ||
    isAside(context, time) ||
    (isMeasuredAgainst(context, time) && !context.times.isWithinNoun(time, context.quantity)) ||
    (measure === 'change' && isBehindBasis(context, time)) ||
    isOfDeal(context, time)
  )
}

/** `…, he told a forum attended by 600 companies`: who listened is of no time of what was said; nor is one quotation of another's. */
function isAcrossSpeech({ attributions, mentions, pack, quantity }: FigureContext, time: TimeMention): boolean {
  const { tokens } = mentions.sentence
  return attributions.some(({ first, last, scope }) => {
    if (isInside(quantity.last, first, last)) return !isInside(time.first, first, last)
    const mark = tokens[first - 1]
    const isQuoted = mark !== undefined && pack.lexicon.quotationMarks.has(mark.text) && scope.last < first
    return isQuoted && quantity.first > last !== time.first > last
  })
}

/** Whether a figure stands in the words of who said it to whom. */
export const isOfAudience = ({ attributions, quantity }: FigureContext): boolean =>
  attributions.some(({ first, last }) => isInside(quantity.last, first, last))

const isInside = (at: number, first: number, last: number): boolean => at >= first && at <= last

/** `5 mln (2020: 4 mln)`, `2019: 2; 2020: 3`: a time with a colon holds for what follows, up to the next stop. */
function isOfLabel({ mentions, quantity, times }: FigureContext, time: TimeMention): boolean {
  const { tokens } = mentions.sentence
  if (tokens[time.last + 1]?.text !== ':' || tokens[time.last + 2]?.glued === true) return false
  if (quantity.first < time.first) return true
  const { kinds, of } = times.segments
  return kinds[of[time.first]!] === 'bracket' && kinds[of[quantity.first]!] !== 'bracket'
}

/** `grew by 6 percent (in 2022 it was 700 mln)`: a bracket with a figure of its own keeps its time. */
function isOfBracket({ mentions, quantity, times }: FigureContext, time: TimeMention): boolean {
  const { kinds, of } = times.segments
  const own = of[time.first]!
  if (kinds[own] !== 'bracket' || of[quantity.first] === own) return false
  return mentions.quantities.some(({ first }) => of[first] === own)
}

/** How far behind a change the time may stand that it is measured against, and before a time its deal. */
const AGAINST = 9
const DEAL = 10

/** `6% from January`, `40 per cent above 2021`, `the fastest since 2009`: the change is not of that time. */
function isMeasuredAgainst({ mentions, pack }: FigureContext, time: TimeMention): boolean {
  if (time.relative?.kind === 'span' || time.relation === 'from') return false
  const { tokens } = mentions.sentence
  const { grammar, lexicon } = pack
  if (time.relation === 'since' && isRecord(tokens, time.first, grammar)) return true
  for (let at = time.first - 1; at >= 0 && at >= time.first - AGAINST; at--) {
    const token = tokens[at]!
    if (token.kind === 'number' || token.text === ',') return false
    // "to 11 pct from six in 1980"
    if (mentions.quantities.some(({ last }) => last === at)) return false
    // "closed 3 pct up on Tuesday": a day is what something takes place on.
    const isTie =
      (grammar.standards.holds(token) && !isDay(time) && isTied(tokens, at, time.first)) || token.lower === lexicon.from
    if (!isTie) continue
    const change = mentions.quantities.find(({ last }) => last < at && at - last <= CLOSE)
    return change !== undefined && (change.dimension === 'percent' || change.isMultiple || change.form === 'fraction')
  }
  return false
}

/** `on 2022`, `above last year`; not `0.8 per cent of GDP on them in 2023`. */
const isTied = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]!.lower !== 'on' || first - at <= 2

const CLOSE = 4

/** `6.8 percent down from the high of 3.83 mln in 2022`: a time behind what the change is measured against. */
function isBehindBasis({ mentions, pack, quantity }: FigureContext, time: TimeMention): boolean {
  const { tokens } = mentions.sentence
  for (let at = time.first - 1; at > quantity.last && at >= time.first - SOON; at--) {
    const { lower, text } = tokens[at]!
    if (text === ',' || text === ';') return false
    if (lower === pack.lexicon.from && tokens[at + 1]?.kind !== 'number' && time.first - at > 2) return true
  }
  return false
}

/** `the highest since`, `the most since`. */
function isRecord(tokens: readonly Token[], first: number, grammar: ClauseGrammar): boolean {
  let since = first - 1
  while (since > 0 && since > first - SOON && tokens[since]!.lower !== grammar.since) since--
  for (let at = since - 1; at >= 0 && at >= since - 4; at--) if (grammar.isSuperlative(tokens[at])) return true
  return false
}

/** `signed 18 documents worth $3 billion on Wednesday`: the day is that of the signing. */
function isSigning({ mentions, pack, profile, quantity }: FigureContext, time: TimeMention): boolean {
  if (profile.isHistory || !isDay(time) || quantity.dimension !== 'money') return false
  const { tokens } = mentions.sentence
  for (let at = Math.max(time.first, quantity.phraseFirst) - 1; at >= 0; at--) {
    const token = tokens[at]!
    const { text } = token
    if (text === ';') return false
    if (pack.grammar.signings.holds(token)) return true
  }
  return false
}

/** `its flat 5 per cent royalty`, `the 800-kilometre link`: said in passing, it has no time but one right beside it. */
function isAside(context: FigureContext, time: TimeMention): boolean {
  const { quantity, times } = context
  if (!isPassing(context)) return false
  return (
    times.ownerOf(time) !== quantity &&
    time.relation !== 'by' &&
    !(time.first > quantity.last && times.isWithin(time, quantity))
  )
}

/** Whether a figure describes a noun behind it, and only says which: `the 800-kilometre link`, `with its flat 5 per cent royalty`. */
export function isPassing({ quantity, mentions, pack }: FigureContext): boolean {
  if (quantity.dimension === 'money' || quantity.isMultiple) return false
  const { tokens } = mentions.sentence
  const next = tokens[quantity.last + 1]
  if (next?.kind !== 'word') return false
  if (quantity.isModifier) return true
  if (quantity.dimension !== 'percent' || pack.lexicon.prepositions.holds(next)) return false
  for (let at = quantity.phraseFirst - 1; at >= 0 && at >= quantity.phraseFirst - 2; at--)
    if (pack.grammar.possessives.holds(tokens[at]))
      return pack.lexicon.levies.holds(next) || tokens[quantity.last + 2]?.kind === 'word'
  return false
}

/** `under a deal signed in 2022`: the deal is of that time, what it brings is not. */
function isOfDeal({ mentions, pack, quantity }: FigureContext, time: TimeMention): boolean {
  if (time.relation === 'by') return false
  const { tokens } = mentions.sentence
  for (let at = time.first - 1; at >= 0 && at >= time.first - DEAL; at--) {
    if (tokens[at]!.text === ',' || (quantity.first <= at && at <= quantity.last)) return false
    // "the pact signed in 2020 foresaw"
    const token = tokens[at]!
    if (pack.grammar.signings.holds(token) && pack.grammar.deals.holds(tokens[at - 1]) && at < quantity.first)
      return true
    if (pack.grammar.deals.holds(token)) return isUnder(tokens, at, pack.grammar)
  }
  return false
}

function isUnder(tokens: readonly Token[], deal: number, grammar: ClauseGrammar): boolean {
  for (let at = deal - 1; at >= 0 && at >= deal - 5; at--) if (grammar.under.at(tokens, at)) return true
  return false
}
