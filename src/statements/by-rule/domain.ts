import type { Domain, Token } from '../../vocabulary/index.ts'
import type { FigureContext } from './context.ts'

/** What the indicator says counts as much as this many words of the sentence. */
const INDICATOR_WEIGHT = 2.5
/** An indicator that any domain can have says little. */
const YIELDING_WEIGHT = 0.6
const HEADING_WEIGHT = 0.5
const HALF_DISTANCE = 14

/** What the figure's own sentence is about; the heading, then the sentence before, decide where it is silent. */
export function domainOf(context: FigureContext, indicator: string): Domain {
  const { tokens } = context.mentions.sentence
  const { quantity } = context
  const scores = new Map<Domain, number>()
  const own = context.tables.indicators.get(indicator)
  if (own && own.domain !== 'none') scores.set(own.domain, own.domainYields ? YIELDING_WEIGHT : INDICATOR_WEIGHT)
  count(
    context,
    tokens,
    scores,
    (at) => 1 / (1 + Math.min(Math.abs(at - quantity.first), Math.abs(at - quantity.last)) / HALF_DISTANCE),
  )
  count(context, context.heading, scores, () => HEADING_WEIGHT)
  if (scores.size === 0 && context.previous) count(context, context.previous.sentence.tokens, scores, () => 1)
  let best: Domain = 'none'
  let most = 0
  for (const [domain, score] of scores) {
    if (score > most || (score === most && domain < best)) {
      best = domain
      most = score
    }
  }
  return best
}

function count(
  context: FigureContext,
  tokens: readonly Token[],
  scores: Map<Domain, number>,
  near: (at: number) => number,
): void {
  for (let at = 0; at < tokens.length; at++) {
    const match = context.tables.domains.at(tokens, at)
    if (!match) continue
    for (const domain of match.value) scores.set(domain, (scores.get(domain) ?? 0) + near(at))
    at += match.length - 1
  }
}
