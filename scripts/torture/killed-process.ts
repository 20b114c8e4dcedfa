import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** When a process that writes a record is killed: after so many milliseconds, counted from one of three moments. */
export interface Moment {
  readonly from: 'start' | 'first-write' | 'a-write'
  readonly milliseconds: number
  /** For `a-write`: the first write so many milliseconds after the very first one. */
  readonly later: number
}

export interface Killed {
  /** Whether it was killed before it had ended by itself, and with what it ended where it did. */
  readonly inTime: boolean
  readonly status: number | null
  readonly output: string
  /** Milliseconds from its start to its first write; `null` where there was none. */
  readonly wroteAfter: number | null
}

/** Starts a program of the checkout, and kills it at a moment of its writing to a record, or lets it end by itself. */
export async function killed(args: readonly string[], record: string, moment: Moment | null): Promise<Killed> {
  const writes = new Writes(record)
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const closed = once(child, 'close')
  try {
    if (moment !== null) await Promise.race([come(moment, writes), closed])
    const inTime = moment !== null && kill(child)
    const [status] = await closed
    const wroteAfter = writes.first === null ? null : writes.first - start
    return { inTime, status, output, wroteAfter }
  } finally {
    writes.end()
  }
}

const kill = (child: ChildProcess): boolean => child.exitCode === null && child.kill('SIGKILL')

async function come({ from, milliseconds, later }: Moment, writes: Writes): Promise<void> {
  if (from !== 'start') await writes.next()
  if (from === 'a-write') {
    await wait(later)
    await writes.next()
  }
  // Not by a timer, which comes a millisecond late: most writes take only a few.
  if (milliseconds < 20) for (const end = performance.now() + milliseconds; performance.now() < end; );
  else await wait(milliseconds)
}

/** The writes to the log of a record, as the system tells of them. */
class Writes {
  /** When the first came. */
  first: number | null = null
  readonly #watcher
  #heard = Promise.withResolvers<void>()

  constructor(record: string) {
    const log = `${record}-wal`
    let state = stateOf(log)
    this.#watcher = watch(dirname(record), (_, name) => {
      if (name !== basename(log)) return
      const now = stateOf(log)
      // Whoever only looks into a record takes its log for their own, or makes an empty one.
      if (now === state || now === null) return
      state = now
      this.first ??= performance.now()
      this.#heard.resolve()
      this.#heard = Promise.withResolvers()
    })
  }

  async next(): Promise<void> {
    await this.#heard.promise
  }

  end(): void {
    this.#watcher.close()
  }
}

function stateOf(file: string): string | null {
  const { size = 0, mtimeMs = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {}
  return size === 0 ? null : `${size} ${mtimeMs}`
}
