import type { Article } from '../../article/article.ts'
import type { StanceReading } from '../reading.ts'
import { S } from './features.ts'

const WAYS: Readonly<Record<StanceReading['way'], number>> = {
  verb: S.verb,
  denied: S['denied verb'],
  noun: S.noun,
  voiced: S['voiced noun'],
  modal: S.modal,
  spoken: S.spoken,
  need: S.need,
  view: S.view,
  remark: S.remark,
}

const LOOSE: Readonly<Record<StanceReading['way'], number | null>> = {
  verb: S['loose verb'],
  denied: S['loose verb'],
  noun: S['loose noun'],
  voiced: S['loose noun'],
  modal: null,
  spoken: null,
  need: null,
  view: S['loose view'],
  remark: S['loose remark'],
}

const KINDS = { finite: S.finite, passive: S.passive, gerund: S.gerund, infinitive: S.infinitive } as const

/** How far before a verb a condition may open. */
const NEAR = 10

/** By which wording a stance may be taken, and what stands right beside that. */
export function usedHow({ all, pack }: Article, index: number, reading: StanceReading): number[] {
  const { tokens } = all[index]!.sentence
  const { grammar, lexicon, happenings } = pack
  const { first, last } = reading.cue
  const found = [WAYS[reading.way]]
  const when = (is: boolean, feature: number): void => {
    if (is) found.push(feature)
  }
  if (reading.isLoose) {
    found.push(S.loose)
    const loose = LOOSE[reading.way]
    if (loose !== null) found.push(loose)
  }
  when(last > first, S['by several words'])
  if (reading.kind) found.push(KINDS[reading.kind])
  when(reading.isPossible, S.possible)
  when(reading.isDenied, S.denied)
  when(grammar.isPast(tokens[first]), S.past)
  for (let at = first - 1; at >= 0 && at >= first - NEAR; at--) {
    const token = tokens[at]!
    if (token.text === ';' || token.text === '.') break
    when(grammar.conditions.holds(token), S['under a condition'])
    when(happenings.doubtful.holds(token), S['behind a doubtful word'])
  }
  const next = tokens[last + 1]
  if (!next || next.kind === 'mark') found.push(S['end behind'])
  else if (next.kind === 'number') found.push(S['number behind'])
  else if (next.lower === grammar.complementizer) found.push(S['that behind'])
  else if (next.lower === grammar.infinitiveMark) found.push(S['infinitive behind'])
  else if (lexicon.flows.prepositions.holds(next)) found.push(S['preposition behind'])
  else if (grammar.copulas.holds(next) || grammar.finiteCopulas.holds(next)) found.push(S['copula behind'])
  else if (grammar.articles.holds(next)) found.push(S['indefinite behind'])
  else if (grammar.possessives.holds(next)) found.push(S['possessive behind'])
  else if (lexicon.definites.holds(next)) found.push(S['definite behind'])
  else if (next.text !== next.lower) found.push(S['name behind'])
  return found
}
