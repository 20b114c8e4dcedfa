import type { PhraseMatch, PhraseTable, Word } from '../vocabulary/index.ts'
import { Column, numbered } from './words.ts'

/** Builds a table from phrases whose words are parted by single spaces; a later entry replaces an equal earlier one. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const phrases = [...entries].map(([phrase, value]) => [phrase.split(' '), value] as const)
  return new Phrases(phrases)
}

/** How many places of words the phrases of one table may have, and how many words are numbered. */
const MOST_NODES = 1 << 15
const WORDS = 1 << 16

/**
 * A tree of phrases: from each node a word leads to the next, by its number. All steps stand in one table with open
 * addressing, under node and word in one number.
 */
class Phrases<T> implements PhraseTable<T> {
  /** What the words up to each node mean, where they are a phrase. */
  readonly #values: (T | undefined)[] = [undefined]
  readonly #steps: Int32Array
  readonly #nodes: Uint16Array
  /** The words that phrases begin with: most words of a text do not. */
  readonly #first: Column

  constructor(phrases: readonly (readonly [words: readonly string[], value: T])[]) {
    const words = phrases.reduce((sum, [{ length }]) => sum + length, 0)
    const size = 2 ** Math.ceil(Math.log2(words * 2 + 2))
    this.#steps = new Int32Array(size)
    this.#nodes = new Uint16Array(size)
    this.#first = new Column(phrases.map(([[first]]) => first!))
    for (const [phrase, value] of phrases) {
      const node = phrase.reduce((from, word) => this.#grow(from, numbered(word)), 0)
      this.#values[node] = value
    }
  }

  at(words: readonly Word[], index: number): PhraseMatch<T> | null {
    const first = words[index]
    return first === undefined || (this.#first.isThere && !this.#first.has(first.word))
      ? null
      : this.#longest(words, index)
  }

  #longest(words: readonly Word[], index: number): PhraseMatch<T> | null {
    let value: T | undefined
    let length = 0
    for (let node = 0, at = index; at < words.length; at++) {
      node = this.#nodes[this.#slotOf(node, words[at]!.word)]!
      if (node === 0) break
      if (this.#values[node] === undefined) continue
      value = this.#values[node]
      length = at - index + 1
    }
    return value === undefined ? null : { value, length }
  }

  /** The place of the step from a node by a word, or the free one where there is none. */
  #slotOf(node: number, word: number): number {
    const step = node * WORDS + word
    const mask = this.#steps.length - 1
    let slot = (Math.imul(step, 0x9e3779b1) >>> 12) & mask
    while (this.#nodes[slot] !== 0 && this.#steps[slot] !== step) slot = (slot + 1) & mask
    return slot
  }

  /** The node to which a word leads from another, made where it is not there yet. */
  #grow(from: number, word: number): number {
    const slot = this.#slotOf(from, word)
    if (this.#nodes[slot] === 0) {
      const node = this.#values.push(undefined) - 1
      if (node >= MOST_NODES) throw new RangeError(`A table of phrases has more than ${MOST_NODES} places of words.`)
      this.#steps[slot] = from * WORDS + word
      this.#nodes[slot] = node
    }
    return this.#nodes[slot]!
  }
}
