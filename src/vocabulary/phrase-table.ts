/** A word as tables look it up. */
export interface Word {
  readonly lower: string
  /** The number of the lower-case word among those that are in some list; 0 where it is in none. */
  readonly word: number
}

/** A set of lower-case words; asked for a word itself it need not look its letters up again. */
export interface WordSet extends ReadonlySet<string> {
  holds(word: Word | undefined): boolean
}

/** A map from lower-case words, likewise. */
export interface WordMap<T> extends ReadonlyMap<string, T> {
  of(word: Word | undefined): T | undefined
  holds(word: Word | undefined): boolean
}

/** A table of phrases, each of one or more lower-case words, looked up at a place in a run of words. */
export interface PhraseTable<T> {
  /** The longest phrase that starts at `index`, with its number of words; `null` where none does. */
  at(words: readonly Word[], index: number): PhraseMatch<T> | null
}

export interface PhraseMatch<T> {
  readonly value: T
  readonly length: number
}
