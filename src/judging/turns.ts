import { setImmediate } from 'node:timers/promises'

/** The longest that a check keeps this process to itself, in milliseconds. */
const TURN = 30

/** Lets long work give way: whoever else asks this process is answered in between. */
export class Turns {
  #since = performance.now()

  /** Goes on at once, or after the others where it has gone on for long. */
  async next(): Promise<void> {
    if (performance.now() - this.#since < TURN) return
    await setImmediate()
    this.#since = performance.now()
  }
}
