/** What kind of wrong a request is: there is no such thing, it is wrong, it is too much, or it cannot be done now. */
export type IntakeProblemKind = 'missing' | 'unfit' | 'too-large' | 'not-possible'

/** Something that cannot be taken in: what is wrong and what to do, in one sentence. */
export class IntakeProblem extends Error {
  override readonly name = 'IntakeProblem'
  readonly kind: IntakeProblemKind
  /** Without a capital and a full stop, as of a `Refusal`. */
  readonly problem: string
  readonly remedy: string

  constructor(kind: IntakeProblemKind, problem: string, remedy: string) {
    super(`${problem.charAt(0).toUpperCase()}${problem.slice(1)}; ${remedy}.`)
    this.kind = kind
    this.problem = problem
    this.remedy = remedy
  }
}
