import type { Names, StatedClaim } from '../vocabulary/index.ts'

/**
 * ISO 3166-1 of the state whose statistics a figure gives, as its text says it: the state that its source names where
 * that is one that counts, `the General Administration of Customs of China`. A minister who gives a number does not
 * say whose it is. `null` where the text does not say, or names a state that the figure is not about.
 */
export function reporterOf({ figure, scope }: StatedClaim, { producer, counts, statesIn }: Names): string | null {
  for (const source of [figure.speaker, ...figure.speakerChain]) {
    if (source === null) continue
    const states = counts(source) ? statesIn(source) : [producer(source)]
    const own = states.find((state) => state !== null && scope.actors.includes(state))
    if (own) return own
  }
  return null
}
