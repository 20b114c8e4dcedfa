import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { givenPath } from '../../src/intake/given-path.ts'
import { IntakeProblem } from '../../src/intake/index.ts'

describe('the path of a file that is given', () => {
  it('stays as it is where it leads down from what was given', () => {
    for (const path of ['a.txt', '2024/report.html', 'отчёт/年報.md', 'a b/c..d.txt', '.hidden', '...'])
      assert.equal(givenPath(path), path)
  })

  it('is refused where it leads out of it, is empty in parts, or is no text on a line', () => {
    for (const path of [
      '',
      '/',
      '..',
      '.',
      '../../x',
      'a/../../x',
      'a/./b',
      '/etc/passwd',
      'a//b',
      'a/',
      '..\\..\\x',
      'C:\\x',
      'a\0.txt',
      'a\nb',
      `a\u2028b`,
      'x'.repeat(1025),
    ]) {
      assert.throws(
        () => givenPath(path),
        (error) =>
          error instanceof IntakeProblem && error.kind === 'unfit' && /^This is no name.*\.$/.test(error.message),
        JSON.stringify(path),
      )
    }
  })
})
