import type { FigureField, StatedClaim } from '../vocabulary/index.ts'

const DECIDING: readonly FigureField[] = ['indicator', 'actors']

/**
 * Whether the text itself states of what and whom a fact is, at a time that is known: only then is a contradiction with
 * another statement one of the texts and not of their reading.
 */
export const isFirm = ({ scope, figure }: StatedClaim): boolean =>
  scope.standing === 'fact' &&
  scope.period !== null &&
  scope.actors.length > 0 &&
  !DECIDING.some((field) => figure.inferred.includes(field))
