import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { confined } from './confinement.ts'
import type { Line, LineEnd } from './line.ts'
import type { Message, ParsingData, ParsingJob } from './protocol.ts'
import { residentBytes } from './resident.ts'

export interface ProcessOptions extends ParsingData {
  /** The file that runs in it. */
  readonly parser: URL
  /** How much memory the process may have in use, in MiB. */
  readonly residentLimit: number
}

const MIB = 1_048_576
/** Milliseconds between two looks at the memory of a process. */
const LOOK = 50
/** Milliseconds in which a process is to have ended that is let go. */
const GRACE = 2000
/** So much of the memory is for the engine and for bytes, in MiB; objects may have the rest. */
const BESIDE_OBJECTS = 112

/** Starts a process that parses, confined as far as the system allows, and watches its memory. */
export async function startProcess<T>(options: ProcessOptions, end: LineEnd<T>): Promise<Line<ParsingJob>> {
  const { parser, residentLimit, task, limits, columns } = options
  const told = JSON.stringify({ task, limits, columns } satisfies ParsingData)
  const { command, args, env } = await confined(parser, told, residentLimit - BESIDE_OBJECTS)
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env,
    // Ctrl-C at a terminal is for the program that started it, which lets it finish its batch.
    detached: true,
  })
  return new ProcessLine(child, residentLimit, end)
}

class ProcessLine<T> implements Line<ParsingJob> {
  readonly memory: string
  place = -1
  readonly #child: ChildProcess
  readonly #limit: number
  readonly #ended: Promise<unknown>
  readonly #watch: NodeJS.Timeout
  #isTooLarge = false
  #most = 0

  constructor(child: ChildProcess, limit: number, end: LineEnd<T>) {
    this.memory = `${limit} MiB`
    this.#child = child
    this.#limit = limit * MIB
    child.on('message', (message: Message<T> | { readonly place: number }) => {
      if ('place' in message) this.place = message.place
      else end.message(message)
    })
    this.#watch = setInterval(() => this.#look(), LOOK)
    // What it said before it ended comes before its end.
    this.#ended = Promise.all([left(child), hungUp(child)]).then(([how]) => {
      clearInterval(this.#watch)
      end.exit(this.#causeOf(how))
    })
  }

  post(jobs: readonly ParsingJob[]): void {
    this.#child.send([...jobs])
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }

  /** What the engine made of its files is kept for the next only by a process that ends by itself. */
  async close(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect()
    const impatient = setTimeout(() => this.#child.kill('SIGKILL'), GRACE)
    await this.#ended
    clearTimeout(impatient)
  }

  #look(): void {
    const bytes = this.#child.pid === undefined ? null : residentBytes(this.#child.pid)
    if (bytes === null) return
    this.#most = Math.max(this.#most, bytes)
    if (bytes <= this.#limit) return
    this.#isTooLarge = true
    this.#child.kill('SIGKILL')
  }

  /** The engine ends a program by itself whose objects take too much. */
  #causeOf(how: string | number | null): 'memory' | 'exit' {
    const isAborted = ABORTED.includes(how)
    return this.#isTooLarge || (isAborted && this.#most > this.#limit / 2) ? 'memory' : 'exit'
  }
}

/** How a program ends that its engine ends, by itself or under a shell. */
const ABORTED: readonly unknown[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 134, 133, 132]

/** By what signal or with what status a process ends; `null` where it could not be started. */
function left(child: ChildProcess): Promise<string | number | null> {
  return new Promise((resolve) => {
    child.once('exit', (status, signal) => resolve(signal ?? status))
    // A message that cannot be sent belongs to a process that is ending, of which the other event tells.
    child.on('error', () => {
      if (child.pid === undefined) resolve(null)
    })
  })
}

async function hungUp(child: ChildProcess): Promise<void> {
  if (child.connected) await once(child, 'disconnect')
}
