import { headOf, type Telling } from './tellings.ts'

/** With fewer tellings than these of one pair an article is not about it. */
const FEWEST = 3
/** The part of the tellings about two states that the pair must have. */
const MOST_OF_IT = 0.6

/** The two states that an article is about, in the order of the alphabet; `null` where it is about no pair above all. */
export function mainPair(tellings: readonly Telling[]): readonly string[] | null {
  const pairs = tellings.map((telling) => headOf(telling).scope.actors.toSorted()).filter(({ length }) => length === 2)
  const groups = [...Map.groupBy(pairs, (pair) => pair.join())].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  const [first] = groups
  return first && first[1].length >= FEWEST && first[1].length / pairs.length >= MOST_OF_IT ? first[1][0]! : null
}
