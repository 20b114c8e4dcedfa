import type { Governor } from '../../../vocabulary/index.ts'
import { futureOf, isOutcome } from './future.ts'
import { closingOf, DONE, isMonth, of, type Scene, type Verdict } from '../article/scene.ts'
import { groupOf } from './verb-group.ts'

const RIGHT = 14

/** A verb of which the figure is the subject: `$5 billion will be spent`, `5 million tonnes were sold`. */
export function verbAhead(scene: Scene, overLists: boolean): Verdict | null {
  const { tokens, grammar, lexicon, quantity } = scene
  const next = scene.quantities.find((other) => other.first > quantity.last)?.first ?? tokens.length
  const end = Math.min(tokens.length, quantity.last + 1 + RIGHT)
  for (let at = quantity.last + 1; at < end; at++) {
    const token = tokens[at]!
    if (token.text === '(') {
      at = closingOf(tokens, at)
      continue
    }
    if (at >= next && !overLists) return null
    if (token.kind === 'number') continue
    if (token.kind === 'mark') {
      if (
        token.text === '-' ||
        token.text === "'" ||
        token.text === '"' ||
        (token.text === ',' && at === quantity.last + 1 && isApposition(scene, at)) ||
        (token.text === ',' && overLists && at < next && next < end)
      )
        continue
      return null
    }
    const isRelative = grammar.relatives.holds(token) || token.lower === grammar.complementizer
    if (isRelative && !grammar.prepositions.holds(tokens[at - 1])) return null
    if (lexicon.conjunctions.holds(token) && !(overLists && grammar.coordinators.holds(token))) return null
    const match = grammar.governors.at(tokens, at)
    const verdict = match ? aheadAt(scene, at, match.value, match.length) : pastAhead(scene, at)
    if (verdict !== undefined) return verdict
  }
  return null
}

const isAdjunct = ({ grammar }: Scene, lower: string): boolean =>
  grammar.adjuncts.has(lower) && lower !== grammar.infinitiveMark

/** `to fall`, not the `to` of `due to the plant`. */
const isInfinitive = ({ tokens, grammar, lexicon }: Scene, at: number): boolean =>
  tokens[at]?.lower === grammar.infinitiveMark && !lexicon.definites.holds(tokens[at + 1])

/** `Its first stage, 1,500 MW, is expected`: between commas, and then a verb. */
const isApposition = ({ tokens, grammar, quantity }: Scene, at: number): boolean =>
  tokens[quantity.phraseFirst - 1]?.text === ',' && grammar.finiteCopulas.holds(tokens[at + 1])

function pastAhead(scene: Scene, at: number): Verdict | null | undefined {
  const { tokens, grammar } = scene
  if (!grammar.isPast(tokens[at])) return undefined
  // "60 percent of cars sold will be": a participle before the verb.
  const next = grammar.governors.at(tokens, at + 1)?.value.role
  if (next === 'future' || next === 'modal' || next === 'fact') return undefined
  return groupOf(tokens, at, grammar).kind === 'finite' ? DONE : undefined
}

/** `undefined` where the word leaves the question open. */
function aheadAt(scene: Scene, at: number, governor: Governor, length: number): Verdict | null | undefined {
  const { tokens, grammar, lexicon } = scene
  const token = tokens[at]!
  switch (governor.role) {
    case 'future':
      return futureOf(scene, at)
    case 'modal':
      return isMonth(scene, at) ? undefined : of.hoped
    case 'attitude': {
      const before = tokens[at - 1]
      if (grammar.measures.holds(before) || !grammar.isPast(token)) return undefined
      // "Two ships failed to reach the reef": so many there are.
      if (governor.modality === 'denied') return DONE
      return of[governor.modality]
    }
    case 'denial':
      // "400 million people do not have access": so many there are.
      return DONE
    case 'fact': {
      if (grammar.sameAsNoun.holds(token) && grammar.adjuncts.holds(tokens[at + length])) return undefined
      if (!grammar.finiteCopulas.holds(token) && !grammar.perfects.holds(token)) return DONE
      let verb = at + 1
      while (verb < tokens.length && (grammar.isAdverb(tokens[verb]) || grammar.copulas.holds(tokens[verb]))) verb++
      if (tokens[verb]?.lower === grammar.infinitiveMark)
        return isOutcome(lexicon, grammar, tokens, verb + 1) ? of.forecast : of.target
      const inner = grammar.governors.at(tokens, verb)?.value
      if (inner?.role === 'attitude') return of[inner.modality]
      // "28 locomotives are due by June"
      const behind = tokens[verb + 1]?.lower ?? ''
      if (inner?.role === 'infinitive' && grammar.pending.holds(tokens[verb]) && isAdjunct(scene, behind))
        return of[inner.modality]
      if (inner?.role === 'infinitive' && isInfinitive(scene, verb + 1)) return of[inner.modality]
      return DONE
    }
    default:
      return undefined
  }
}
