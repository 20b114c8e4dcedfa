import type { Indicator } from '../../ontology/index.ts'
import type { Measure, Quantity } from '../../vocabulary/index.ts'

/** The indicators that a figure of such a unit and measure can be of, in the order of the ontology. */
export type Eligible = (quantity: Quantity, measure: Measure) => readonly Indicator[]

/** Sorts the indicators once for each dimension and measure that is met. */
export function eligibleOf(indicators: ReadonlyMap<string, Indicator>): Eligible {
  const known = new Map<string, readonly Indicator[]>()
  return ({ dimension, unit }, measure) => {
    const isMultiple = unit === TIMES
    const key = `${measure} ${dimension} ${isMultiple}`
    let found = known.get(key)
    if (!found) {
      found = [...indicators.values()].filter((indicator) => allows(indicator, dimension, isMultiple, measure))
      known.set(key, found)
    }
    return found
  }
}

/** `threefold`. */
const TIMES = '{time}'

/** A change can be in per cent or multiples of anything. */
function allows(
  { dimensions, measures }: Indicator,
  dimension: string,
  isMultiple: boolean,
  measure: Measure,
): boolean {
  if (!measures.includes(measure)) return false
  if (dimensions.includes('any')) return true
  if (measure === 'change' && (dimension === 'percent' || isMultiple)) return true
  if (measure === 'share') return dimensions.includes('percent') || dimensions.includes('money')
  return dimensions.includes(dimension)
}
