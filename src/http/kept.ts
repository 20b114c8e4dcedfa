/** One answer, kept for as long as it is asked for in the same state; several who ask at once wait for the same. */
export class Kept<T> {
  #state: string | null = null
  #answer: Promise<T> | null = null

  get(state: string, ask: () => Promise<T>): Promise<T> {
    if (this.#answer && this.#state === state) return this.#answer
    const answer = ask()
    this.#state = state
    this.#answer = answer
    answer.catch(() => {
      if (this.#answer === answer) this.#answer = null
    })
    return answer
  }
}
