import type { Indicator } from '../../ontology/index.ts'
import type { Measure, Quantity, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'
import { STRONG } from './tables.ts'

/** Below this a figure is `other`. */
const THRESHOLD = 0.9

/** What the level in the same sentence weighs for a change of it. */
const LINKED = 2
/** What a general indicator's score counts beside one that names the goods. */
const GENERAL = 0.6
const OUTSIDE_CLAUSE = 0.6
const PREVIOUS_SENTENCE = 0.35
const HEADING = 0.45
/** A cue this many tokens away counts half. */
const HALF_DISTANCE = 12

/** The indicator whose wordings stand nearest, among those the unit and measure allow; `other` where none is near enough. */
export function indicatorOf(context: FigureContext, measure: Measure, linked: string | null = null): string {
  const scores = new Map<string, number>()
  const { tokens } = context.mentions.sentence
  const { quantity, clause } = context
  scoreNoun(context, scores)
  scoreTokens(context, tokens, scores, (first, last) => {
    const distance = first > quantity.last ? first - quantity.last - 1 : Math.max(0, quantity.first - last - 1)
    const inside = last >= clause.first && first <= clause.last
    return (inside ? 1 : OUTSIDE_CLAUSE) / (1 + distance / HALF_DISTANCE)
  })
  // A change is of the level before it, unless its own words say more.
  if (linked !== null && linked !== 'other') add(scores, linked, LINKED)
  const own = best(context, scores, measure)
  if (own && own.score >= THRESHOLD) return own.code
  if (context.previous) scoreTokens(context, context.previous.sentence.tokens, scores, () => PREVIOUS_SENTENCE)
  scoreTokens(context, context.heading, scores, () => HEADING)
  const wide = best(context, scores, measure)
  return wide && wide.score >= THRESHOLD ? wide.code : 'other'
}

/** The counted noun itself is the strongest cue: `150 vehicles`. */
function scoreNoun(context: FigureContext, scores: Map<string, number>): void {
  const { unit } = context.quantity
  const noun = unit.startsWith('{') ? unit.slice(1, unit.indexOf('}')) : null
  if (noun === null) return
  const words = noun.split(' ')
  for (const code of context.tables.nouns.get(noun) ?? context.tables.nouns.get(words[0]!) ?? [])
    add(scores, code, STRONG * 0.8)
}

function scoreTokens(
  context: FigureContext,
  tokens: readonly Token[],
  scores: Map<string, number>,
  near: (first: number, last: number) => number,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const match = tokens[at]!.kind === 'mark' ? null : context.tables.cues.at(tokens, at)
    if (!match) continue
    const factor = near(at, at + match.length - 1)
    for (const cue of match.value) add(scores, cue.code, cue.weight * factor)
  }
}

const add = (scores: Map<string, number>, code: string, score: number): void => {
  scores.set(code, (scores.get(code) ?? 0) + score)
}

function best(
  context: FigureContext,
  scores: ReadonlyMap<string, number>,
  measure: Measure,
): { code: string; score: number } | null {
  let found: { code: string; score: number } | null = null
  for (const [code, sum] of scores) {
    const indicator = context.tables.indicators.get(code)
    if (!indicator || !allows(indicator, context.quantity, measure)) continue
    const score = indicator.general ? sum * GENERAL : sum
    if (!found || score > found.score || (score === found.score && code < found.code)) found = { code, score }
  }
  return found
}

/** Whether an indicator can be of such a unit and measure; a change can be in per cent or multiples of anything. */
function allows(indicator: Indicator, quantity: Quantity, measure: Measure): boolean {
  const { dimensions, measures } = indicator
  if (!measures.includes(measure)) return false
  if (dimensions.includes('any')) return true
  if (measure === 'change' && (quantity.dimension === 'percent' || quantity.unit === '{time}')) return true
  if (measure === 'share') return dimensions.includes('percent')
  return dimensions.includes(quantity.dimension)
}
