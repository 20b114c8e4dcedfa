/** Values that are held before what is held is forgotten: enough for the codes, states and sources of any record. */
const MOST = 50_000

/** Equal texts and lists as one object: of a million figures most have the same codes, states and sources. */
export class Shared {
  readonly #texts = new Map<string, string>()
  readonly #lists = new Map<string, readonly unknown[]>()

  text<T extends string | null>(text: T): T {
    if (text === null) return text
    const known = this.#texts.get(text)
    if (known !== undefined) return known as T
    if (this.#texts.size >= MOST) this.#texts.clear()
    this.#texts.set(text, text)
    return text
  }

  /** The list that a text is in JSON. */
  list<T>(json: string): readonly T[] {
    const known = this.#lists.get(json)
    if (known !== undefined) return known as readonly T[]
    const list = JSON.parse(json) as readonly T[]
    if (this.#lists.size >= MOST) this.#lists.clear()
    this.#lists.set(json, list)
    return list
  }
}
