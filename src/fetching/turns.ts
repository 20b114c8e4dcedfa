import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds between two requests to one host: nobody's server is to be hurried. */
export const PAUSE = 1000

/** Lets what is asked of one host be asked one after the other, with a pause between; hosts do not wait for each other. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()
  readonly #pause: number
  readonly #signal: AbortSignal | undefined

  constructor(pause: number = PAUSE, signal?: AbortSignal) {
    this.#pause = pause
    this.#signal = signal
  }

  /** Does a piece of work when the host's turn comes; `pause` is what this host asks for, where it asks for more. */
  async take<T>(host: string, work: () => Promise<T>, pause = 0): Promise<T> {
    const before = this.#last.get(host)
    const turn = this.#after(before, pause).then(work)
    this.#last.set(
      host,
      turn.catch(() => {}),
    )
    return await turn
  }

  async #after(before: Promise<unknown> | undefined, pause: number): Promise<void> {
    if (before === undefined) return
    await before
    await wait(Math.max(pause, this.#pause), undefined, { signal: this.#signal }).catch(() => {})
  }
}
