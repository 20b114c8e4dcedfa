import type { SentenceMentions, TokenRange } from '../../../vocabulary/index.ts'
import type { Named } from './gather.ts'
import type { Sighting } from './sighting.ts'
import type { EntityTables } from './tables.ts'
import { isLarge } from './written.ts'

/** A place that means a thing by its noun alone: `the pipeline`. */
export interface NounMention extends TokenRange {
  readonly sentence: number
  readonly named: Named
}

/** For how many sentences a noun still means the thing named last by it. */
const REACH = 8

/** Where `the pipeline`, `this bank` mean the thing named last whose name that noun heads. */
export function nounMentions(
  all: readonly SentenceMentions[],
  things: readonly Named[],
  { naming }: EntityTables,
): NounMention[] {
  const named = placesOf(things)
  const last = new Map<string, { readonly named: Named; readonly sentence: number }>()
  const found: NounMention[] = []
  for (const [
    sentence,
    {
      sentence: { tokens },
    },
  ] of all.entries()) {
    const here = named.get(sentence) ?? []
    let next = 0
    for (let at = 1; at < tokens.length; at++) {
      while (here[next] && here[next]!.sighting.first <= at) remember(here[next++]!)
      const token = tokens[at]!
      if (
        isLarge(token) ||
        !naming.definites.holds(tokens[at - 1]) ||
        !(naming.commonHeads.holds(token) || naming.heads.holds(token))
      )
        continue
      const known = last.get(token.lower)
      const goesOn =
        isLarge(tokens[at + 1]) || naming.links.of(tokens[at + 1]) === 'of' || naming.heads.holds(tokens[at + 1])
      if (known && sentence - known.sentence <= REACH && !goesOn)
        found.push({ sentence, first: at - 1, last: at, named: known.named })
    }
    while (here[next]) remember(here[next++]!)
    function remember({ sighting, named: thing }: Placed): void {
      for (let at = sighting.first; at <= sighting.last; at++) {
        const token = tokens[at]
        if (naming.heads.holds(token) || naming.commonHeads.holds(token))
          last.set(token!.lower, { named: thing, sentence })
      }
    }
  }
  return found
}

interface Placed {
  readonly sighting: Sighting
  readonly named: Named
}

/** The places of all things by sentence, each sentence's in order; persons have no noun. */
function placesOf(things: readonly Named[]): ReadonlyMap<number, readonly Placed[]> {
  const placed = things
    .filter(({ type }) => type !== 'person')
    .flatMap((named) => named.sightings.map((sighting): Placed => ({ sighting, named })))
  const bySentence = Map.groupBy(placed, ({ sighting }) => sighting.sentence)
  for (const list of bySentence.values()) list.sort((one, other) => one.sighting.first - other.sighting.first)
  return bySentence
}
