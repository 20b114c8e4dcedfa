import type { Lexicon, Quantity, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'

/** How much a wording at these tokens of the sentence says of the figure: 1 and more where it names what the figure is of. */
export type Nearness = (first: number, last: number) => number

/** In the figure's own words: `103 new Boeing aircraft`. */
const INSIDE = 1
/** In the noun phrase it quantifies: `$3 billion of wheat`, `a $5 billion plant`. */
const ATTACHED = 1.5
/** The noun it belongs to: `a surplus of $3 billion`, `exports worth $3 billion`. */
const HEAD = 1.6
/** What it is for: `$50 million for a research fund`. */
const PURPOSE = 1
/** Before it in its clause, where subjects and verbs stand. */
const GOVERNING = 1
/** The verb behind its noun phrase: `120 soldiers were killed`, `$3 billion was invested`. */
const PREDICATE = 0.9
const PREDICATE_REACH = 9
/** Behind it in its clause, not of its noun phrase. */
const BEHIND = 0.55
const OTHER_CLAUSE = 0.45
/** In a clause about what stands before it: `$42 million, of which diamonds are the most`. */
const RELATIVE = 0.25
/** Before the bracket, colon or dash that opens the figure's clause: `exports (worth $5 billion)`. */
const INTRODUCING = 0.95
/** Where another figure of the same kind stands between. */
const OTHERS_WORD = 0.55
/** In the name of the source: `the grain traders said`. */
const IN_SOURCE = 0.3
/** How many words away it counts half. */
const HALF_DISTANCE = 12
const MOST_ATTACHED = 24

/** Measures from the figure's noun phrase, the words that govern it and its clause. */
export function nearnessTo(context: FigureContext): Nearness {
  const { quantity, clause, mentions } = context
  const { tokens } = mentions.sentence
  const attached = attachedTo(context)
  const introducer = tokens[clause.first - 1]
  const isIntroduced = introducer !== undefined && introducer.text !== ';' && introducer.text !== ','
  const rivalBefore = rivalBeside(mentions.quantities, quantity, -1)?.first ?? -1
  const rivalAfter = rivalBeside(mentions.quantities, quantity, 1)?.last ?? Number.POSITIVE_INFINITY
  const after = tokens[attached.purpose + 1]
  const isSubject = after !== undefined && after.kind === 'word' && !context.pack.lexicon.joints.holds(after)
  const isPredicate = (first: number): boolean =>
    isSubject && first <= attached.purpose + PREDICATE_REACH && first <= clause.last
  const head = headOf(context)
  const relative = relativeBehind(context)
  const main = afterRelative(context)
  const sources = context.attributions.map(({ source }) => source)

  return (first, last) => {
    let near: number
    if (first >= quantity.first && last <= quantity.last) near = INSIDE
    else if (first > quantity.last) {
      const distance = first - quantity.last - 1
      if (first <= attached.of) near = ATTACHED / (1 + distance / (3 * HALF_DISTANCE))
      else if (first <= attached.purpose) near = PURPOSE / (1 + distance / (2 * HALF_DISTANCE))
      else if (isPredicate(first)) near = PREDICATE / (1 + distance / HALF_DISTANCE)
      else {
        const place = first > relative ? RELATIVE : first <= clause.last ? BEHIND : OTHER_CLAUSE
        near = place / (1 + distance / HALF_DISTANCE)
        if (rivalAfter < first) near *= OTHERS_WORD
      }
    } else {
      const isBefore = last < clause.first
      const gap = main !== null && isBefore ? main - clause.first : 0
      const distance = Math.max(0, quantity.phraseFirst - last - 1 - gap)
      if (last <= head.last && first >= head.first) return HEAD
      const isGoverning = main === null ? !isBefore : isBefore || first >= main
      const place = isGoverning ? GOVERNING : isBefore && isIntroduced ? INTRODUCING : OTHER_CLAUSE
      near = place / (1 + distance / HALF_DISTANCE)
      if (rivalBefore > last) near *= OTHERS_WORD
    }
    return sources.some((source) => first >= source.first && last <= source.last) ? near * IN_SOURCE : near
  }
}

/** The noun phrase right before `of` or `worth` and the figure: `tariff cuts` of `tariff cuts of 15 per cent`. */
function headOf({ quantity, mentions, pack: { lexicon } }: FigureContext): { first: number; last: number } {
  const { tokens } = mentions.sentence
  const last = quantity.phraseFirst - 2
  if (last < 0 || !lexicon.partitives.holds(tokens[last + 1])) return { first: 0, last: -1 }
  let first = last
  while (first > 0 && first > last - 2 && isContent(tokens[first - 1]!, lexicon)) first--
  return { first, last: last + 1 }
}

/** The first relative pronoun behind the figure, or where none can be. */
function relativeBehind({ quantity, mentions, pack: { lexicon } }: FigureContext): number {
  const { tokens } = mentions.sentence
  const end = Math.min(tokens.length, quantity.last + MOST_ATTACHED)
  for (let at = quantity.last + 1; at < end; at++) if (lexicon.relatives.holds(tokens[at])) return at
  return Number.POSITIVE_INFINITY
}

/**
 * Where the main clause goes on behind a relative one: from `fell` in `exports, which bring in a quarter of earnings, fell
 * to 6.3 million tonnes`; `null` where the figure's clause is no such one.
 */
function afterRelative({ quantity, clause, mentions, pack: { lexicon } }: FigureContext): number | null {
  const { tokens } = mentions.sentence
  if (clause.first === 0 || !lexicon.relatives.holds(tokens[clause.first])) return null
  for (let at = quantity.phraseFirst - 1; at > clause.first + 1; at--) {
    if (tokens[at]!.text === ',') return at + 1
  }
  return null
}

const isContent = ({ kind, lower }: Token, lexicon: Lexicon): boolean =>
  kind === 'word' &&
  !lexicon.prepositions.has(lower) &&
  !lexicon.factVerbs.has(lower) &&
  !lexicon.auxiliaries.has(lower)

/** How many figures away a rival is looked for. */
const RIVAL_REACH = 4

/** The nearest figure of the same kind on one side; a percentage rivals none. */
function rivalBeside(all: readonly Quantity[], quantity: Quantity, step: 1 | -1): Quantity | undefined {
  if (quantity.dimension === 'percent') return undefined
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.first < quantity.first) low = middle + 1
    else high = middle
  }
  for (let at = low + step; at >= 0 && at < all.length && Math.abs(at - low) <= RIVAL_REACH; at += step) {
    if (all[at]!.dimension === quantity.dimension) return all[at]
  }
  return undefined
}

/**
 * Last tokens of the noun phrase that a figure quantifies (`of U.S. wheat, soy and corn` behind `$3 billion`), and of what is
 * said behind it to be its purpose (`for the port`).
 */
export function attachedTo(context: FigureContext): { readonly of: number; readonly purpose: number } {
  const { tokens } = context.mentions.sentence
  const { lexicon } = context.pack
  const { quantity } = context
  let at = quantity.last + 1
  while (at < tokens.length && isPartitive(tokens, at, lexicon)) at++
  const of = phraseEnd(context, at, at > quantity.last + 1)
  if (!lexicon.purposes.holds(tokens[of + 1])) return { of, purpose: of }
  return { of, purpose: phraseEnd(context, of + 2, true) }
}

/** Last token of the phrase that begins at a token, or the one before it where none does. */
function phraseEnd(context: FigureContext, first: number, isOf: boolean): number {
  const { tokens } = context.mentions.sentence
  const end = Math.min(context.clause.last, context.quantity.last + MOST_ATTACHED)
  for (let at = first; at <= end; at++) {
    if (!continuesPhrase(tokens, at, isOf, context)) return at - 1
  }
  return Math.max(end, context.quantity.last)
}

/** `of wheat`, `in loans`; not `in its trade with Japan`, which says where. */
const isPartitive = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.partitives.holds(tokens[at]) && (tokens[at]!.lower === lexicon.of || !lexicon.definites.holds(tokens[at + 1]))

function continuesPhrase(
  tokens: readonly Token[],
  at: number,
  isOf: boolean,
  { pack: { lexicon }, quantity }: FigureContext,
): boolean {
  const token = tokens[at]!
  if (token.kind === 'number') return false
  if (token.kind === 'mark') return token.glued && token.text === '-' ? true : token.text === ',' ? isOf : token.glued
  if (lexicon.joints.holds(token)) return isOf || at > quantity.last + 1
  if (lexicon.partitives.holds(token)) return token.lower === lexicon.of
  if (lexicon.factVerbs.holds(token) || lexicon.auxiliaries.holds(token)) return false
  return lexicon.articles.holds(token) || !lexicon.prepositions.holds(token)
}
