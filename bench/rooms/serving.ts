import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts')

export interface Serving {
  readonly url: string
  close(): Promise<void>
}

/** Opens a record as a reader would, in a process of its own. */
export async function serving(record: string): Promise<Serving> {
  const args = [COMMAND, 'serve', '--record', record]
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const close = async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'exit')
  }
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /open at (http:\S+)/.exec(line)?.[1]
    if (url !== undefined) return { url, close }
  }
  throw new Error('The record was not opened.')
}
