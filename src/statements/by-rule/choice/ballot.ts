/** Where answers are put to the vote: what speaks for them is taken down once, however many answers share it. */
export interface Ballot<Answer> {
  /** Takes features, by their numbers, with the place where their weights begin; gives the part's number. */
  part(features: readonly number[], offset: number): number
  /** Offers an answer with the parts that speak for it. */
  offer(answer: Answer, parts: readonly number[]): void
}

/**
 * Chooses among the answers that are put on a ballot about the figure that begins at an offset; `null` where none was
 * offered, or nothing is to be chosen.
 */
export type Chooser = <Answer>(about: number, put: (ballot: Ballot<Answer>) => void) => Answer | null

/** Chooses the answer whose features weigh most; of equals the first. */
export const chooserBy =
  (weights: Float64Array): Chooser =>
  <Answer>(_about: number, put: (ballot: Ballot<Answer>) => void) => {
    const count = new Count<Answer>(weights)
    put(count)
    return count.winner
  }

class Count<Answer> implements Ballot<Answer> {
  winner: Answer | null = null
  #most = Number.NEGATIVE_INFINITY
  readonly #weights: Float64Array
  readonly #scores: number[] = []

  constructor(weights: Float64Array) {
    this.#weights = weights
  }

  part(features: readonly number[], offset: number): number {
    let score = 0
    for (let at = 0; at < features.length; at++) score += this.#weights[offset + features[at]!]!
    return this.#scores.push(score) - 1
  }

  offer(answer: Answer, parts: readonly number[]): void {
    let score = 0
    for (let at = 0; at < parts.length; at++) score += this.#scores[parts[at]!]!
    if (score <= this.#most) return
    this.#most = score
    this.winner = answer
  }
}
