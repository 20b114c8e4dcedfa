import { IntakeProblem } from './problem.ts'

const LONGEST = 1024

/**
 * The path that a file had where it comes from, relative to the folder that was given: only a name of the document, under
 * which nothing is ever written. Throws an `IntakeProblem` where it leads anywhere else.
 */
export function givenPath(written: string): string {
  const parts = written.split('/')
  const isPath =
    written.length <= LONGEST &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..') &&
    !/[\p{Cc}\p{Zl}\p{Zp}\\]/u.test(written)
  if (isPath) return written
  throw new IntakeProblem(
    'unfit',
    'this is no name that a file can have here',
    `give its path within what was given, as 2024/report.html, of up to ${LONGEST.toLocaleString('en-US')} characters, with no part empty, . or .., and no backslash`,
  )
}
