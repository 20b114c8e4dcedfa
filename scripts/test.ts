import { spawnSync } from 'node:child_process'
import { existsSync, globSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { run } from 'node:test'
import { parseArgs } from 'node:util'
import { type Counts, Tally } from './tally.ts'

/**
 * Runs the tests, all of them or those whose path starts with a given one; `--counts FILE` writes the counts as JSON.
 * The browser's part is built before.
 */
const ROOT = join(import.meta.dirname, '..')
/** After so many milliseconds a file of tests counts as hanging. */
const PATIENCE = 15 * 60_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { counts: { type: 'string' } },
})

function end(counts: Counts, isSuccess: boolean): never {
  if (values.counts !== undefined) writeFileSync(values.counts, JSON.stringify(counts))
  process.exit(isSuccess ? 0 : 1)
}

function buildWeb(): void {
  if (positionals.length > 0 && existsSync(join(ROOT, 'dist/web/index.html'))) return
  const { status } = spawnSync('npm', ['run', '-s', 'build:web'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status === 0) return
  console.error('The browser interface could not be built, and no test was run.')
  end({ passed: 0, failed: 1, skipped: 0 }, false)
}

function testFiles(): string[] {
  const chosen = positionals.map((path) => relative(ROOT, resolve(path)))
  return globSync('test/**/*.test.ts', { cwd: ROOT })
    .filter((file) => chosen.length === 0 || chosen.some((start) => file.startsWith(start)))
    .sort()
    .map((file) => join(ROOT, file))
}

async function runTests(files: string[]): Promise<Tally> {
  const tally = new Tally(ROOT)
  for await (const event of run({ files, concurrency: availableParallelism(), timeout: PATIENCE, cwd: ROOT })) {
    for (const line of tally.take(event)) console.log(line)
  }
  return tally
}

function report({ failures, skips, counts }: Tally, seconds: number): void {
  for (const { file, line, name, message } of failures) {
    console.log(`\n✗ ${file}:${line} ${name}\n${message.replaceAll(/^/gm, '    ')}`)
  }
  if (skips.size > 0) console.log('')
  for (const [reason, count] of skips) console.log(`skipped ${count}: ${reason}`)
  const { passed, failed, skipped } = counts
  console.log(`\nTests: ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds.toFixed(0)} s.`)
}

buildWeb()
const start = performance.now()
const tally = await runTests(testFiles())
report(tally, (performance.now() - start) / 1000)
end(tally.counts, tally.isSuccess)
