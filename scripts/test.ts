import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { end, report, runFiles } from './running.ts'

/**
 * Runs the tests, all of them or those whose path holds one of the given words; the browser's part is built before.
 * `--counts FILE` writes the counts as JSON, `--root FOLDER` runs the tests of another folder and builds nothing,
 * `--limit SECONDS` is the time that a file of tests may take.
 */
const HOME = join(import.meta.dirname, '..')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    counts: { type: 'string' },
    root: { type: 'string', default: HOME },
    limit: { type: 'string', default: '900' },
  },
})
const ROOT = resolve(values.root)

function buildWeb(): void {
  if (ROOT !== HOME || (positionals.length > 0 && existsSync(join(ROOT, 'dist/web/index.html')))) return
  const { status } = spawnSync('npm', ['run', '-s', 'build:web'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status === 0) return
  console.log('The browser interface could not be built, and no test was run.\n0 passed, 1 failed')
  end({ passed: 0, failed: 1, skipped: 0 }, false, values.counts)
}

function testFiles(): string[] {
  const words = positionals.map((word) => word.replace(/^\.\//, ''))
  return globSync('test/**/*.test.ts', { cwd: ROOT })
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort()
    .map((file) => join(ROOT, file))
}

buildWeb()
const start = performance.now()
const tally = await runFiles(testFiles(), { root: ROOT, limit: Number(values.limit) })
report(tally, (performance.now() - start) / 1000)
end(tally.counts, tally.isSuccess, values.counts)
