import type { Domain } from './domain.ts'
import type { Span } from './span.ts'

/** How somebody can stand to something, by the codes of the guide. */
export const STANCES = ['supports', 'opposes', 'recommends', 'warns'] as const
export type Stance = (typeof STANCES)[number]

/** The fields of a position: a stance that somebody takes. */
export interface PositionFields {
  readonly stance: Stance
  /** Who holds it, as written; `null` for the author. */
  readonly actor: string | null
  /** ISO 3166-1 alpha-2, alphabetical: the states that the holder speaks for; empty where that cannot be told. */
  readonly holders: readonly string[]
  /** ISO 3166-1 alpha-2, alphabetical: who should act, or whom it is towards. */
  readonly addressee: readonly string[]
  readonly domain: Domain
}

export type PositionField = keyof PositionFields

/** A position as it is shown, stored and exported, tied to its sentence. */
export interface Position extends PositionFields, Span {
  readonly kind: 'position'
  readonly id: string
  readonly quote: string
  /** The fields that the text does not itself state at this place. */
  readonly inferred: readonly PositionField[]
}

/** Under whom positions are counted whose holder is the author, and those of whom no state can be told. */
export const AUTHOR = 'author'
export const NO_STATE = 'other'

/** Under whom a position is counted: each state that its holder speaks for, else `AUTHOR` or `NO_STATE`. */
export function countedUnder({ actor, holders }: Pick<PositionFields, 'actor' | 'holders'>): readonly string[] {
  if (actor === null) return [AUTHOR]
  return holders.length === 0 ? [NO_STATE] : [...new Set(holders)]
}
