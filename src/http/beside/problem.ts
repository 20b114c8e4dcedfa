/** Why something could not be worked out beside the server, in a sentence for a person. */
export class BesideProblem extends Error {
  override readonly name = 'BesideProblem'
}
