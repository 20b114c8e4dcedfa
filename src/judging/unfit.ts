export const LONGEST_NAME = 120
export const LONGEST_REASON = 4000

export type JudgementProblem = 'missing' | 'wrong' | 'stale'

/** A judgement that cannot be noted: in one sentence why. */
export class UnfitJudgement extends Error {
  override readonly name = 'UnfitJudgement'
  readonly problem: JudgementProblem

  constructor(problem: JudgementProblem, sentence: string) {
    super(sentence)
    this.problem = problem
  }
}

/** Whoever judges, by the name they gave; throws an `UnfitJudgement`. */
export function nameOf(written: string): string {
  const name = written.replaceAll(/\s+/gu, ' ').trim()
  if (name === '') throw new UnfitJudgement('wrong', 'A judgement needs the name of whoever judges.')
  if (name.length > LONGEST_NAME || /\p{Cc}/u.test(name)) {
    throw new UnfitJudgement('wrong', `A name is plain text of at most ${LONGEST_NAME} characters.`)
  }
  return name
}

/** Why, in a person's own words; throws an `UnfitJudgement`. */
export function reasonOf(written: string): string {
  const reason = written.trim()
  if (reason.length <= LONGEST_REASON) return reason
  throw new UnfitJudgement('wrong', `A reason has at most ${LONGEST_REASON} characters.`)
}
