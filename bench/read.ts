import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rawTextsPerSecond } from './baseline.ts'
import { writeArticles } from './generate.ts'
import type { Bench, Measurement } from './measurement.ts'

const GNU_TIME = '/usr/bin/time'
const COMMAND = join(import.meta.dirname, '../src/cli/main.ts')
const SEED = 1

/** A folder of articles read into a record by the command, start to end, with two workers. */
export const readBench: Bench = async (folder, count) => {
  const files = join(folder, 'articles')
  const bytes = writeArticles(files, count, SEED)
  const baseline = rawTextsPerSecond(files, join(folder, 'raw.db'))
  const read = [COMMAND, 'read', files, '--record', join(folder, 'record.db'), '--workers', '2']
  const first = timed(read, join(folder, 'first.txt'))
  const again = timed(read, join(folder, 'again.txt'))
  const perSecond = count / first.seconds
  const measured: Measurement[] = [
    {
      what: `read: ${count} articles of ${Math.round(bytes / count)} bytes`,
      value: perSecond,
      unit: 'documents/s',
      goal: { value: 500, is: 'at least' },
      baseline,
    },
    { what: 'read: the same again, unchanged', value: count / again.seconds, unit: 'documents/s', baseline },
  ]
  if (first.used === null) return measured
  const { megabytes, processorSeconds } = first.used
  const goal = { value: 600, is: 'at most' } as const
  return [
    ...measured,
    { what: 'read: processor time, all threads', value: (processorSeconds / count) * 1000, unit: 'ms/document' },
    { what: 'read: most memory at a time', value: megabytes, unit: 'MB', goal },
  ]
}

interface Timed {
  readonly seconds: number
  /** What GNU time tells, where it is there: the largest resident set, and what a busy machine does not stretch. */
  readonly used: { readonly megabytes: number; readonly processorSeconds: number } | null
}

function timed(command: readonly string[], notes: string): Timed {
  const hasTime = existsSync(GNU_TIME)
  const program = hasTime ? GNU_TIME : process.execPath
  const before = hasTime ? ['-f', '%M %U %S', '-o', notes, process.execPath] : []
  const start = performance.now()
  const { status, stderr } = spawnSync(program, [...before, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`The command failed: ${stderr}`)
  if (!hasTime) return { seconds, used: null }
  const [kilobytes = 0, user = 0, system = 0] = readFileSync(notes, 'utf8').trim().split(' ').map(Number)
  return { seconds, used: { megabytes: kilobytes / 1024, processorSeconds: user + system } }
}
