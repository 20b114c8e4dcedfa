import type { Ballot } from '../../src/statements/by-rule/choice/ballot.ts'

interface Part {
  readonly features: readonly number[]
  readonly offset: number
}

interface Option<Answer> {
  readonly answer: Answer
  readonly parts: readonly number[]
}

/** A ballot that keeps what was put on it, to learn from. */
export class Paper<Answer> implements Ballot<Answer> {
  readonly parts: Part[] = []
  readonly options: Option<Answer>[] = []

  part(features: readonly number[], offset: number): number {
    return this.parts.push({ features: [...features], offset }) - 1
  }

  offer(answer: Answer, parts: readonly number[]): void {
    this.options.push({ answer, parts: [...parts] })
  }

  /** What each option weighs. */
  scoresBy(weights: Float64Array): Float64Array {
    const scores = this.parts.map(({ features, offset }) =>
      features.reduce((sum, feature) => sum + weights[offset + feature]!, 0),
    )
    return Float64Array.from(this.options, ({ parts }) => parts.reduce((sum, part) => sum + scores[part]!, 0))
  }

  /** The answer that weighs most; of equals the first. */
  winner(weights: Float64Array): Answer | null {
    let best = -1
    const scores = this.scoresBy(weights)
    for (let index = 0; index < scores.length; index++) if (best < 0 || scores[index]! > scores[best]!) best = index
    return this.options[best]?.answer ?? null
  }
}
