import type { Domain } from '../../../src/vocabulary/index.ts'

/** A text, words of one of its figures, and what that is of. */
export type Case = readonly [text: string, words: string, indicator: string, domain: Domain]

/** Sentences with what their figures are of, by what they show: tests, and learnt from. */
export const subjectSuites: (readonly [name: string, cases: readonly Case[]])[] = []

export function suite(name: string, cases: readonly Case[]): void {
  subjectSuites.push([name, cases])
}
