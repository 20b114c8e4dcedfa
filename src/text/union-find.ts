/** Sets of numbers from 0 on that are joined two by two: near to linear in their number. */
export class Joined {
  readonly #parents: number[] = []

  /** The number that stands for all that `member` is joined with. */
  of(member: number): number {
    let root = member
    while (this.#parents[root] !== undefined && this.#parents[root] !== root) root = this.#parents[root]!
    for (let at = member; at !== root; ) {
      const next = this.#parents[at] ?? at
      this.#parents[at] = root
      at = next
    }
    return root
  }

  /** Joins two, whose sets become one; the smaller number stands for both. */
  join(one: number, other: number): void {
    const [low, high] = [this.of(one), this.of(other)].toSorted((left, right) => left - right)
    this.#parents[high!] = low!
  }
}
