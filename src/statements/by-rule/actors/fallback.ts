import type { FlowSide } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { startsItem } from '../article/item.ts'
import type { Profile } from '../article/profile.ts'

export interface ActorsReading {
  readonly actors: readonly string[]
  /** True where the sentence names fewer states than are given. */
  readonly isInferred: boolean
  /** Which of the rules gave them. */
  readonly way: Way
}

export type Way = 'again' | 'apart' | 'owned' | 'levied' | 'mutual' | 'purse' | 'crossing' | 'own' | 'flowing' | 'loose'

/** What the figures of a document that were read already are about: a silent sentence goes on about it. */
export interface ActorsSoFar {
  /** The last flow with both its ends. */
  flow: readonly [string, string] | null
  /** Whether that flow was told of as exports or as imports. */
  head: FlowSide | null
  last: { readonly actors: readonly string[]; readonly paragraph: number; readonly at: number } | null
  /** The paragraph of the last levy; -1 before any. */
  levyIn: number
  levies: { readonly actors: readonly string[]; readonly value: number }[]
}

/** Each state once; inferred where the sentence names fewer than are given. */
export function result(actors: readonly string[], named: number): ActorsReading {
  const each = new Set(actors)
  return { actors: each.size < actors.length ? [...each] : actors, isInferred: each.size > named, way: 'own' }
}

/** The pair of a document that is about one; the state it speaks from first. */
export function pairOf({ isBilateral, dyad, home, states }: Profile): readonly string[] {
  if (!dyad || !isBilateral) return states.slice(0, 1)
  return home === dyad[1] ? [dyad[1], dyad[0]] : dyad
}

export function partnerOf({ dyad, states }: Profile, one: string): string | null {
  if (!dyad) return null
  if (dyad[0] === one) return dyad[1]
  if (dyad[1] === one) return dyad[0]
  return states.find((code) => code !== one) ?? null
}

/** What a sentence without states goes on about: the figure before, the sentence before, the document. */
export function goingOn(context: FigureContext): readonly string[] {
  const { last } = context.soFar
  const { paragraph, tokens } = context.mentions.sentence
  const reach = startsItem(tokens, context.pack.lexicon) ? 2 : 0
  if (last && last.paragraph >= paragraph - reach) return last.actors
  return silent(context)
}

/** What a document is about where nothing nearer tells: its pair, or the state that nearly all of it names. */
export function silent({ profile }: FigureContext): readonly string[] {
  if (profile.isBilateral && profile.dyad) return profile.dyad
  return profile.states.slice(0, 1)
}
