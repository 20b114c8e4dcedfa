import type { Word } from '../vocabulary/index.ts'
import { numberedWords, wordNumber } from './words.ts'

/** How many written words are kept, and their code units: a text without end costs no memory without end. */
const MOST = 1 << 15
const UNITS = MOST * 8

/** Longer ones are none. */
export const LONGEST_WORD = 64

/** A word as it is written. */
export interface WrittenWord extends Word {
  readonly text: string
}

/**
 * The words that were met, each kept once: one that is met again costs neither a new string nor its number. Kept or not, a
 * word is the same, so that nothing that is read depends on what was read before.
 */
export class WordStore {
  readonly #fold: (word: string) => string
  #words: WrittenWord[] = []
  /** The code units of all words, one behind the other, and where each starts. */
  readonly #units = new Uint16Array(UNITS)
  readonly #starts = new Int32Array(MOST + 1)
  /** Open addressing: the index of a word plus one, 0 where free. */
  readonly #slots = new Uint16Array(MOST * 2)
  #numbered = numberedWords()

  /** With what makes a word lower-case. */
  constructor(fold: (word: string) => string) {
    this.#fold = fold
  }

  /** Forgets the words where a list was made since, in which they may be. To be called before a text is parted. */
  refresh(): void {
    if (this.#numbered === numberedWords()) return
    this.#numbered = numberedWords()
    this.#words = []
    this.#slots.fill(0)
  }

  /** The word of the code units from `start` to `end`, at most `LONGEST_WORD`. */
  at(units: Uint16Array, start: number, end: number): WrittenWord {
    let hash = end - start
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + units[at]!) | 0
    let slot = (hash ^ (hash >>> 15)) & (MOST * 2 - 1)
    for (let place = this.#slots[slot]!; place > 0; place = this.#slots[slot]!) {
      if (this.#isAt(place - 1, units, start, end)) return this.#words[place - 1]!
      slot = (slot + 1) & (MOST * 2 - 1)
    }
    return this.#add(units.subarray(start, end), slot)
  }

  #isAt(index: number, units: Uint16Array, start: number, end: number): boolean {
    let own = this.#starts[index]!
    if (this.#starts[index + 1]! - own !== end - start) return false
    for (let at = start; at < end; at++, own++) if (units[at] !== this.#units[own]) return false
    return true
  }

  #add(units: Uint16Array, slot: number): WrittenWord {
    const text = String.fromCharCode(...units)
    const lower = this.#fold(text)
    const word = { text, lower, word: wordNumber(lower) }
    const index = this.#words.length
    const end = this.#starts[index]! + units.length
    if (index === MOST - 1 || end > UNITS) return word
    this.#units.set(units, this.#starts[index]!)
    this.#starts[index + 1] = end
    this.#slots[slot] = this.#words.push(word)
    return word
  }
}
