import type { OfficialKnowledge } from './official-lines.ts'
import type { Ontology, Statistics } from '../ontology/index.ts'

/** What the ontology and the statistics know of published values. */
export const officialKnowledge = (
  { indicators, units }: Pick<Ontology, 'indicators' | 'units'>,
  { sideOf, caveatsOf }: Statistics,
): OfficialKnowledge => ({
  sideOf,
  caveatsOf,
  isDirected: (indicator) => indicators.get(indicator)?.flow === 'forward',
  isTwoWay: (code) => {
    const indicator = indicators.get(code)
    return indicator?.flow === 'none' && indicator.parties === 'pair' && indicator.accumulates
  },
  isOneUnit: (indicator, one, other) => {
    const nouns = units.equivalent[indicator] ?? []
    return one === other || [one, other].every((unit) => unit.startsWith('{') && nouns.includes(unit.slice(1, -1)))
  },
})
