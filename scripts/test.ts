import { spawnSync } from 'node:child_process'
import { existsSync, globSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from 'node:test'
import { parseArgs } from 'node:util'
import { type Counts, Tally } from './tally.ts'

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

function end(counts: Counts, isSuccess: boolean): never {
  if (values.counts !== undefined) writeFileSync(values.counts, JSON.stringify(counts))
  process.exit(isSuccess ? 0 : 1)
}

function buildWeb(): void {
  if (ROOT !== HOME || (positionals.length > 0 && existsSync(join(ROOT, 'dist/web/index.html')))) return
  const { status } = spawnSync('npm', ['run', '-s', 'build:web'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status === 0) return
  console.log('The browser interface could not be built, and no test was run.\n0 passed, 1 failed')
  end({ passed: 0, failed: 1, skipped: 0 }, false)
}

function testFiles(): string[] {
  const words = positionals.map((word) => word.replace(/^\.\//, ''))
  return globSync('test/**/*.test.ts', { cwd: ROOT })
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort()
    .map((file) => join(ROOT, file))
}

/** Two files at a time, each in a run of its own: only a run that is aborted ends a process that hangs. */
async function runTests(files: string[]): Promise<Tally> {
  const tally = new Tally(ROOT)
  const waiting = files.values()
  await Promise.all([runEach(waiting, tally), runEach(waiting, tally)])
  return tally
}

async function runEach(files: Iterable<string>, tally: Tally): Promise<void> {
  for (const file of files) {
    const signal = AbortSignal.timeout(Number(values.limit) * 1000)
    for await (const event of run({ files: [file], cwd: ROOT, isolation: 'process', signal })) {
      for (const line of tally.take(event)) console.log(line)
    }
    if (signal.aborted) console.log(`${file} was ended after ${values.limit} s.`)
  }
}

function report({ failures, skips, counts }: Tally, seconds: number): void {
  for (const { file, line, name, message } of failures) {
    console.log(`\n✗ ${file}:${line} ${name}\n${message.replaceAll(/^/gm, '    ')}`)
  }
  if (skips.size > 0) console.log('')
  for (const [reason, count] of skips) console.log(`skipped ${count}: ${reason}`)
  const { passed, failed, skipped } = counts
  console.log(`\nThe tests took ${seconds.toFixed(0)} s.`)
  if (passed + failed === 0) console.log('No test ran.')
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
}

buildWeb()
const start = performance.now()
const tally = await runTests(testFiles())
report(tally, (performance.now() - start) / 1000)
end(tally.counts, tally.isSuccess)
