import type { Span } from './span.ts'

/** A place at which a text names a state. */
export interface NamedState extends Span {
  readonly code: string
  /** Whether it is the state's own name, and not an adjective or a capital. */
  readonly isName: boolean
}

/** What states and indicators are called, for sentences that a reader understands. */
export interface Names {
  state(code: string): string
  indicator(code: string): string
  /** ISO 3166-1 of the states that a text names, by name or adjective. */
  statesIn(text: string): readonly string[]
  /** Where a text names states, by name, adjective or capital, in its order. */
  statesAt(text: string): readonly NamedState[]
  /** Whose statistics a producer's are; `null` where it is of no one state. */
  producer(name: string): string | null
  /** Whether a source, in the words of a text, is one that counts: customs, a statistics office. */
  counts(source: string): boolean
}
