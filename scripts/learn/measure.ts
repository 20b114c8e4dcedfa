import { actorsLayout, type Answer } from '../../src/statements/by-rule/actors/choice/index.ts'
import { type Found, isSame } from './examples.ts'
import { type Example, fit } from './fit.ts'

/** How many figures are right by the rules alone and by what was learnt from other articles. */
export interface Tally {
  readonly figures: number
  readonly rules: number
  readonly learnt: number
}

/** Leaves each part of the articles out in turn, learns from the others and chooses for those left out. */
export function crossValidated(
  articles: readonly (readonly Found[])[],
  sentences: readonly Found[],
  folds: number,
): Tally {
  const always = examplesOf(sentences)
  const tally = { figures: 0, rules: 0, learnt: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const isLeftOut = (index: number): boolean => index % folds === fold
    const others = articles.filter((_, index) => !isLeftOut(index)).flatMap(examplesOf)
    const weights = fit([...others, ...always], actorsLayout.size)
    for (const { marked, rules, example } of articles.filter((_, index) => isLeftOut(index)).flat()) {
      const answer = example?.paper.winner(weights) ?? rules
      tally.figures++
      if (isSame(marked.actors, rules)) tally.rules++
      if (isSame(marked.actors, answer)) tally.learnt++
    }
  }
  return tally
}

export const examplesOf = (found: readonly Found[]): readonly Example<Answer>[] =>
  found.flatMap(({ example }) => (example ? [example] : []))
