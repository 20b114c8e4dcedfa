import type { Paper } from './paper.ts'

/** What was offered, which of it is right, and how much it counts. */
export interface Example<Answer> {
  readonly paper: Paper<Answer>
  readonly right: readonly number[]
  readonly weight: number
}

/** How strongly a weight is drawn to nothing: without evidence from many figures none is far from it. */
const PENALTY = 16
const ROUNDS = 150
const FIRST_STEP = 0.05
const GROWTH = 1.2
const SHRINKAGE = 0.5
const SMALLEST = 1e-6
const LARGEST = 1

/**
 * The weights under which the right answers are likeliest (a conditional logit with a squared penalty), by resilient steps
 * along the sign of the slope. There is no chance in it: the same examples in the same order give the same weights. Examples
 * without a right option are passed over.
 */
export function fit(examples: readonly Example<unknown>[], size: number, penalty = PENALTY): Float64Array {
  const weights = new Float64Array(size)
  const steps = new Float64Array(size).fill(FIRST_STEP)
  let before: Float64Array = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(weights, examples, penalty)
    for (let at = 0; at < size; at++) {
      const turn = slope[at]! * before[at]!
      if (turn > 0) steps[at] = Math.min(steps[at]! * GROWTH, LARGEST)
      else if (turn < 0) {
        steps[at] = Math.max(steps[at]! * SHRINKAGE, SMALLEST)
        slope[at] = 0
      }
      weights[at]! -= Math.sign(slope[at]!) * steps[at]!
    }
    before = slope
  }
  return weights
}

/** What the examples cost at these weights: how unlikely their right answers are, and the penalty. */
export function costAt(weights: Float64Array, examples: readonly Example<unknown>[]): number {
  let cost = 0
  for (const weight of weights) cost += (PENALTY / 2) * weight * weight
  for (const { paper, right, weight } of examples) {
    if (right.length === 0) continue
    const likely = likelihoods(paper, weights)
    cost -= weight * Math.log(right.reduce((sum, index) => sum + likely[index]!, 0))
  }
  return cost
}

/** The slope of the cost: what features the answers are expected to have, less what the right ones have. */
function slopeAt(weights: Float64Array, examples: readonly Example<unknown>[], penalty: number): Float64Array {
  const slope: Float64Array = weights.map((weight) => penalty * weight)
  for (const { paper, right, weight } of examples) {
    if (right.length === 0) continue
    const likely = likelihoods(paper, weights)
    const share = right.reduce((sum, index) => sum + likely[index]!, 0)
    const pulls = new Float64Array(paper.parts.length)
    for (const [index, { parts }] of paper.options.entries()) {
      const pull = weight * (likely[index]! - (right.includes(index) ? likely[index]! / share : 0))
      for (const part of parts) pulls[part]! += pull
    }
    for (const [index, { features, offset }] of paper.parts.entries()) {
      for (const feature of features) slope[offset + feature]! += pulls[index]!
    }
  }
  return slope
}

function likelihoods(paper: Paper<unknown>, weights: Float64Array): Float64Array {
  const likely = paper.scoresBy(weights)
  const most = likely.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let index = 0; index < likely.length; index++) sum += likely[index] = Math.exp(likely[index]! - most)
  return likely.map((one) => one / sum)
}
