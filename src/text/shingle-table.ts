/**
 * Which passage has a shingle first. A table of its own, since a record is gone through at thousands of articles a second:
 * a `Map` takes several times as long and leaves much behind to be collected.
 */
export class ShingleTable {
  #keys: Uint32Array
  /** One more than the passage; 0 where a slot is free. */
  #passages: Uint32Array
  #size = 0

  constructor(expected: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)))
    this.#keys = new Uint32Array(slots)
    this.#passages = new Uint32Array(slots)
  }

  get size(): number {
    return this.#size
  }

  /** The passage that has it first, -1 where none has. */
  of(shingle: number): number {
    return this.#passages[this.#slotOf(shingle)]! - 1
  }

  /** Notes that a passage has it, unless one before has it too; gives the passage that has it first. */
  add(shingle: number, passage: number): number {
    const slot = this.#slotOf(shingle)
    if (this.#passages[slot] !== 0) return this.#passages[slot]! - 1
    this.#keys[slot] = shingle
    this.#passages[slot] = passage + 1
    this.#size += 1
    if (this.#size * 2 > this.#keys.length) this.#grow()
    return passage
  }

  #slotOf(shingle: number): number {
    const mask = this.#keys.length - 1
    let slot = (shingle ^ (shingle >>> 15)) & mask
    while (this.#passages[slot] !== 0 && this.#keys[slot] !== shingle) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, passages] = [this.#keys, this.#passages]
    this.#keys = new Uint32Array(keys.length * 2)
    this.#passages = new Uint32Array(keys.length * 2)
    for (const [old, passage] of passages.entries()) {
      if (passage === 0) continue
      const slot = this.#slotOf(keys[old]!)
      this.#keys[slot] = keys[old]!
      this.#passages[slot] = passage
    }
  }
}
