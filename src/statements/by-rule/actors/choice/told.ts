import type { Read } from './read.ts'

/** How often a state is alone, first and second. */
export interface Places {
  alone: number
  first: number
  second: number
}

/** How far apart the keys of codes are: no document names as many states and indicators. */
const STEP = 4096

/** How often a document's words state each answer, by what the rules say; what the words leave open does not count. */
export class Told {
  readonly #numbers = new Map<string, number>()
  readonly #counts = new Map<number, number>()
  readonly #places = new Map<string, Places>()

  constructor(all: readonly Read[]) {
    for (const read of all) this.count(read, 1)
  }

  /** Counts a figure, or takes it out again: what it says itself is no evidence for it. */
  count({ rules: { actors, isInferred }, indicator }: Read, step: 1 | -1): void {
    const [first, second] = actors
    if (isInferred || first === undefined || actors.length > 2) return
    this.#add(this.#keyOf(null, first, second), step)
    this.#add(this.#keyOf(indicator, first, second), step)
    if (second === undefined) this.#placesOf(first).alone += step
    else {
      this.#placesOf(first).first += step
      this.#placesOf(second).second += step
    }
  }

  /** Where a state stands in the answers; `undefined` where it is in none. */
  places(code: string): Readonly<Places> | undefined {
    return this.#places.get(code)
  }

  /** How often an answer is given of an indicator, or of anything. */
  times(indicator: string | null, first: string, second: string | undefined): number {
    return this.#counts.get(this.#keyOf(indicator, first, second)) ?? 0
  }

  #add(key: number, step: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + step)
  }

  #placesOf(code: string): Places {
    let places = this.#places.get(code)
    if (!places) {
      places = { alone: 0, first: 0, second: 0 }
      this.#places.set(code, places)
    }
    return places
  }

  #keyOf(indicator: string | null, first: string, second: string | undefined): number {
    const other = second === undefined ? 0 : this.#numberOf(second)
    return ((indicator === null ? 0 : this.#numberOf(indicator)) * STEP + this.#numberOf(first)) * STEP + other
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#numbers.size + 1
      this.#numbers.set(word, number)
    }
    return number
  }
}
