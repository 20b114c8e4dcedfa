import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const GNU_TIME = '/usr/bin/time'
const COMMAND = join(import.meta.dirname, '../src/cli/main.ts')

export interface Timed {
  readonly seconds: number
  /** What GNU time tells, where it is there: the largest resident set, and what a busy machine does not stretch. */
  readonly used: { readonly megabytes: number; readonly processorSeconds: number } | null
}

/** Runs a command of Chancery as a process of its own; the notes are a file that is written. */
export function timed(command: readonly string[], notes: string): Timed {
  const hasTime = existsSync(GNU_TIME)
  const program = hasTime ? GNU_TIME : process.execPath
  const before = hasTime ? ['-f', '%M %U %S', '-o', notes, process.execPath] : []
  const start = performance.now()
  const { status, stderr } = spawnSync(program, [...before, COMMAND, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`The command failed: ${stderr}`)
  if (!hasTime) return { seconds, used: null }
  const [kilobytes = 0, user = 0, system = 0] = readFileSync(notes, 'utf8').trim().split(' ').map(Number)
  return { seconds, used: { megabytes: kilobytes / 1024, processorSeconds: user + system } }
}
