import type { Candidate } from './candidate.ts'
import { nounEvent } from './noun-events.ts'
import type { Scene } from './scene.ts'
import type { EventTables } from './tables.ts'
import { verbEvent } from './verb-events.ts'

/** Where words of a sentence stand that could name an event. */
export interface Triggers {
  readonly verbs: readonly number[]
  readonly nouns: readonly number[]
}

/** Looks each word of a sentence up once; `null` where none could name an event, as in most sentences. */
export function triggersIn(tokens: Scene['tokens'], tables: EventTables): Triggers | null {
  const verbs: number[] = []
  const nouns: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.word === 0) continue
    if (tables.verbs.at(tokens, at)) verbs.push(at)
    if (tables.nouns.at(tokens, at)) nouns.push(at)
  }
  return verbs.length + nouns.length > 0 ? { verbs, nouns } : null
}

/**
 * What the words of a sentence name: verbs before nouns, as a noun within a verb's phrase is part of it, and what loose
 * rules find last, where nothing else is named.
 */
export function candidatesOf(scene: Scene, { verbs, nouns }: Triggers): Candidate[] {
  const taken = new Uint8Array(scene.tokens.length)
  const found: Candidate[] = []
  const look = (places: readonly number[], isLoose: boolean, eventAt: (at: number) => Candidate | null): void => {
    for (const at of places) {
      if (taken[at]) continue
      const event = eventAt(at)
      if (!event || (event.isLoose && !isLoose) || (event.isLoose && overlaps(taken, event)) || isHabit(scene, event))
        continue
      found.push(event)
      taken.fill(1, event.first, event.last + 1)
    }
  }
  look(verbs, false, (at) => verbEvent(scene, at, false))
  look(nouns, false, (at) => nounEvent(scene, at, false))
  look(verbs, true, (at) => verbEvent(scene, at, true) ?? verbEvent(scene, at, false))
  look(nouns, true, (at) => nounEvent(scene, at, true))
  return found.sort((a, b) => a.first - b.first || a.last - b.last)
}

function overlaps(taken: Uint8Array, { first, last }: Candidate): boolean {
  for (let at = first; at <= last; at++) if (taken[at]) return true
  return false
}

/** `regularly hold talks`. */
function isHabit({ tokens, article, segments }: Scene, { trigger }: Candidate): boolean {
  const { habits } = article.pack.happenings
  const own = segments.of[trigger.first]
  for (let at = Math.max(0, trigger.first - 12); at < tokens.length && at < trigger.last + 12; at++)
    if (segments.of[at] === own && habits.at(tokens, at)) return true
  return false
}
