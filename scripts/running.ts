import { writeFileSync } from 'node:fs'
import { run } from 'node:test'
import { type Counts, Tally } from './tally.ts'

export interface RunOptions {
  /** The folder that paths are shown from. */
  readonly root: string
  /** The seconds that a file may take. */
  readonly limit: number
}

/** Runs files of tests, two at a time, each in a run of its own: only a run that is aborted ends a process that hangs. */
export async function runFiles(files: readonly string[], options: RunOptions): Promise<Tally> {
  const tally = new Tally(options.root)
  const waiting = files.values()
  await Promise.all([runEach(waiting, tally, options), runEach(waiting, tally, options)])
  return tally
}

async function runEach(files: Iterable<string>, tally: Tally, { root, limit }: RunOptions): Promise<void> {
  for (const file of files) {
    const signal = AbortSignal.timeout(limit * 1000)
    for await (const event of run({ files: [file], cwd: root, isolation: 'process', signal })) {
      for (const line of tally.take(event, file)) console.log(line)
    }
    if (signal.aborted) console.log(`${file} was ended after ${limit} s.`)
  }
}

/** Prints what failed, what was skipped, and in the last line the counts. */
export function report({ failures, skips, counts }: Tally, seconds: number): void {
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

/** Ends the run; the counts are written to a file where one is named. */
export function end(counts: Counts, isSuccess: boolean, file: string | undefined): never {
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts))
  process.exit(isSuccess ? 0 : 1)
}
