import { isOneDefinition, quoteOf, scopeKey } from '../text/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/** A version of a document: its text and what of it can be compared. */
export interface Version {
  readonly text: string
  readonly claims: readonly StatedClaim[]
}

/** What became of the figures of a version in the next one. */
export interface Revisions {
  readonly changed: readonly { readonly now: StatedClaim; readonly before: StatedClaim }[]
  readonly gone: readonly StatedClaim[]
  readonly added: readonly StatedClaim[]
}

/** So many figures of each kind are told of one document: a text that is another altogether needs no list. */
const TOLD = 20
/** Code units on each side by which a place is known again. */
const CONTEXT = 24

/**
 * Compares the figures of two versions. One that says the same of the same thing is the same wherever it stands now;
 * else one of the same thing, then one at the same place, has become the other. What stands in both texts, and was only
 * read in another way, is no revision.
 */
export function revisionsBetween(before: Version, now: Version, isMany: (claim: StatedClaim) => boolean): Revisions {
  const left = new Pool(before.claims)
  const unlike = now.claims.filter((claim) => left.take(claim, (other) => isSameValue(claim, other)) === null)
  const changed: { now: StatedClaim; before: StatedClaim }[] = []
  const unmet = unlike.filter((claim) => {
    const other = isVague(claim, isMany) ? null : left.take(claim, () => true)
    if (other) changed.push({ now: claim, before: other })
    return other === null
  })
  const places = new Places(before.text, left.rest())
  const added = unmet.filter((claim) => {
    const other = places.take(now.text, claim)
    if (other) changed.push({ now: claim, before: other })
    return other === null
  })
  const [was, is] = [plain(before.text), plain(now.text)]
  const stillStands = (claim: StatedClaim) => is.includes(wordsAround(before.text, claim))
  const stoodBefore = (claim: StatedClaim) => was.includes(wordsAround(now.text, claim))
  return {
    changed: changed.slice(0, TOLD).filter((pair) => !stillStands(pair.before) && !stoodBefore(pair.now)),
    gone: places
      .rest()
      .slice(0, TOLD)
      .filter((claim) => !stillStands(claim)),
    added: added.slice(0, TOLD).filter((claim) => !stoodBefore(claim)),
  }
}

/** Claims that wait for their like, by what they are of. */
class Pool {
  readonly #of: ReadonlyMap<string, Set<StatedClaim>>

  constructor(claims: readonly StatedClaim[]) {
    const groups = Map.groupBy(claims, ({ scope }) => scopeKey(scope))
    this.#of = new Map([...groups].map(([key, group]) => [key, new Set(group)]))
  }

  /** The first of the same thing that fits, which then waits no longer. */
  take({ scope }: StatedClaim, fits: (other: StatedClaim) => boolean): StatedClaim | null {
    const group = this.#of.get(scopeKey(scope)) ?? new Set()
    for (const other of group) {
      if (!isOneDefinition(other.scope, scope) || !fits(other)) continue
      group.delete(other)
      return other
    }
    return null
  }

  rest(): StatedClaim[] {
    return [...this.#of.values()].flatMap((group) => [...group])
  }
}

const isSameValue = (one: StatedClaim, other: StatedClaim): boolean =>
  one.value === other.value && one.figure.upper === other.figure.upper && one.figure.bound === other.figure.bound

/** Two amounts of it in one article may be of different things. */
const isVague = (claim: StatedClaim, isMany: (claim: StatedClaim) => boolean): boolean =>
  claim.scope.period === null || isMany(claim)

/** Claims that wait for one that stands where they stood: the words before or behind it are the same. */
class Places {
  readonly #waiting: Set<StatedClaim>
  readonly #at = new Map<string, StatedClaim>()

  constructor(text: string, claims: readonly StatedClaim[]) {
    this.#waiting = new Set(claims)
    for (const claim of claims) for (const words of wordsBeside(text, claim)) this.#at.set(words, claim)
  }

  take(text: string, claim: StatedClaim): StatedClaim | null {
    for (const words of wordsBeside(text, claim)) {
      const other = this.#at.get(words)
      if (other && this.#waiting.delete(other)) return other
    }
    return null
  }

  rest(): StatedClaim[] {
    return [...this.#waiting]
  }
}

/** The words before a figure and those behind it, as far as they are enough to know a place by. */
function wordsBeside(text: string, { figure }: StatedClaim): string[] {
  const { prefix, suffix } = quoteOf(text, figure)
  const [before, behind] = [prefix.slice(-CONTEXT), suffix.slice(0, CONTEXT)]
  return [
    ...(before.length === CONTEXT ? [`before ${before}`] : []),
    ...(behind.length === CONTEXT ? [`behind ${behind}`] : []),
  ]
}

const wordsAround = (text: string, { figure: { start, end } }: StatedClaim): string =>
  plain(text.slice(Math.max(0, start - CONTEXT), end + CONTEXT)).trim()

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')
