/** A table of phrases, each of one or more lower-case words, looked up at a place in a run of words. */
export interface PhraseTable<T> {
  /** The longest phrase that starts at `index`, with its number of words; `null` where none does. */
  at(words: readonly { readonly lower: string }[], index: number): PhraseMatch<T> | null
}

export interface PhraseMatch<T> {
  readonly value: T
  readonly length: number
}
