import type { Word, WordMap, WordSet } from '../vocabulary/index.ts'

/**
 * Which words are in which lists, as one row of bits for each listed word: a rule that asks whether a word is in its list
 * reads a bit of a row that the rules before it have read, and looks no letters up. Lists are made before anything is read
 * and do not change; a word that no list has is number 0, whose row is empty.
 */
const MOST_WORDS = 1 << 16
const MOST_LISTS = 512
const ROW = MOST_LISTS / 32
const bits = new Uint32Array(MOST_WORDS * ROW)
const numbers = new Map<string, number>()
let lists = 0

/** The number of a lower-case word; 0 where it is in no list. */
export const wordNumber = (lower: string): number => numbers.get(lower) ?? 0

/** How many words have a number: grows where a list is made. */
export const numberedWords = (): number => numbers.size

/** The number of a word of a list. Throws a RangeError where there are too many. */
export function numbered(lower: string): number {
  const known = numbers.get(lower)
  if (known !== undefined) return known
  const number = numbers.size + 1
  if (number >= MOST_WORDS) throw new RangeError(`There are more than ${MOST_WORDS} different words in lists.`)
  numbers.set(lower, number)
  return number
}

/** A column of the rows, which tells whether a word is in a list; where all are taken, the list itself must tell. */
export class Column {
  readonly #offset: number
  readonly #mask: number

  /** Whether there was one left. */
  readonly isThere: boolean

  constructor(words: Iterable<string>) {
    this.isThere = lists < MOST_LISTS
    this.#offset = this.isThere ? lists >> 5 : 0
    this.#mask = this.isThere ? 1 << (lists & 31) : 0
    if (this.isThere) lists++
    for (const word of words) bits[numbered(word) * ROW + this.#offset]! |= this.#mask
  }

  has(number: number): boolean {
    return (bits[number * ROW + this.#offset]! & this.#mask) !== 0
  }
}

/** A set of lower-case words that does not change any more. */
export const wordSet = (words: Iterable<string>): WordSet => new ListedSet(words)

/** A map from lower-case words that does not change any more. */
export const wordMap = <T>(entries: Iterable<readonly [string, T]>): WordMap<T> => new ListedMap(entries)

class ListedSet extends Set<string> implements WordSet {
  readonly #column = new Column(this)

  holds(word: Word | undefined): boolean {
    if (word === undefined) return false
    return this.#column.isThere ? this.#column.has(word.word) : this.has(word.lower)
  }
}

class ListedMap<T> extends Map<string, T> implements WordMap<T> {
  readonly #column = new Column(this.keys())
  /** The numbers of its words with open addressing, and at the same places their values. */
  readonly #numbers = new Uint16Array(2 ** Math.ceil(Math.log2(this.size * 2 + 2)))
  readonly #values: T[] = []

  constructor(entries: Iterable<readonly [string, T]>) {
    super(entries)
    for (const [lower, value] of this) {
      const slot = this.#slotOf(numbered(lower))
      this.#numbers[slot] = numbered(lower)
      this.#values[slot] = value
    }
  }

  of(word: Word | undefined): T | undefined {
    return this.holds(word) ? this.#values[this.#slotOf(word!.word)] : undefined
  }

  /** Where a number is, or the free place where it is not. */
  #slotOf(number: number): number {
    const mask = this.#numbers.length - 1
    let slot = Math.imul(number, 0x9e3779b1) & mask
    while (this.#numbers[slot] !== 0 && this.#numbers[slot] !== number) slot = (slot + 1) & mask
    return slot
  }

  holds(word: Word | undefined): boolean {
    if (word === undefined) return false
    return this.#column.isThere ? this.#column.has(word.word) : this.has(word.lower)
  }
}
