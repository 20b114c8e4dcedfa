import type { AddAgain } from './vocabulary/index.ts'

/** Puts into readings what persons added to their documents; what that takes is loaded where there is any. */
export const addAgain: AddAgain = async (reading, additions) => {
  const [judging, { loadOntology }] = await Promise.all([import('./judging/index.ts'), import('./ontology/index.ts')])
  return await judging.addAgain(loadOntology)(reading, additions)
}
