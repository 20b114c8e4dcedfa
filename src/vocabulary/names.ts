/** What states and indicators are called, for sentences that a reader understands. */
export interface Names {
  state(code: string): string
  indicator(code: string): string
  /** ISO 3166-1 of the states that a text names, by name or adjective. */
  statesIn(text: string): readonly string[]
  /** Whose statistics a producer's are; `null` where it is of no one state. */
  producer(name: string): string | null
  /** Whether a source, in the words of a text, is one that counts: customs, a statistics office. */
  counts(source: string): boolean
}
