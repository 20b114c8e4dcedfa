import type { KeptFile } from './kept-file.ts'

/** One answer, kept for as long as it is asked for in the same state; several who ask at once wait for the same. */
export class Kept<T> {
  readonly #file: KeptFile<T> | null
  #state: string | null = null
  #answer: Promise<T> | null = null

  /** With a file, also from one start to the next. */
  constructor(file: KeptFile<T> | null = null) {
    this.#file = file
  }

  /** `now` says in which state it is when it is found out: what has changed meanwhile is put into no file. */
  get(state: string, ask: () => Promise<T>, now?: () => Promise<string>): Promise<T> {
    if (this.#answer && this.#state === state) return this.#answer
    const answer = this.#found(state, ask, now)
    this.#state = state
    this.#answer = answer
    answer.catch(() => {
      if (this.#answer === answer) this.#answer = null
    })
    return answer
  }

  /** Takes it from its file, where that has it. */
  warm(state: string): void {
    const known = this.#state === state ? undefined : this.#file?.read(state)
    if (known === undefined) return
    this.#state = state
    this.#answer = Promise.resolve(known)
  }

  async #found(state: string, ask: () => Promise<T>, now?: () => Promise<string>): Promise<T> {
    const known = this.#file?.read(state)
    if (known !== undefined) return known
    const value = await ask()
    if (this.#file && now && (await now()) === state) this.#file.write(state, value)
    return value
  }
}
