import type { StatedClaim } from '../vocabulary/index.ts'

/** The year in which what a period covers ends; `-Infinity` where it has no end. */
const endYear = ({ scope }: StatedClaim): number => {
  const year = Number(scope.period?.split('/')[1]?.slice(0, 4) ?? Number.NaN)
  return Number.isNaN(year) ? Number.NEGATIVE_INFINITY : year
}

const newest = new WeakMap<readonly StatedClaim[], number>()

/** The last year that facts tell of; worked out once of the same list, so that many aims may ask. */
export function newestYear(facts: readonly StatedClaim[]): number {
  let year = newest.get(facts)
  if (year === undefined) {
    year = facts.reduce((latest, fact) => Math.max(latest, endYear(fact)), Number.NEGATIVE_INFINITY)
    newest.set(facts, year)
  }
  return year
}

/** The facts that begin no further from a claim than `reach`; the facts of one article in the order of its text. */
export function factsBeside(facts: readonly StatedClaim[], { figure }: StatedClaim, reach: number): StatedClaim[] {
  let [low, high] = [0, facts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (facts[middle]!.figure.start < figure.start - reach) low = middle + 1
    else high = middle
  }
  const beside: StatedClaim[] = []
  for (let at = low; at < facts.length && facts[at]!.figure.start <= figure.start + reach; at += 1)
    beside.push(facts[at]!)
  return beside
}
