import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { EXAMPLES } from '../intake/index.ts'
import { allowPrivateOption, maxSizeOption, portOption, type ReadingOptions, workersOption } from './options.ts'
import { readIntoRecord } from './read.ts'
import { openForServing, serveUntilEnded } from './serving.ts'
import { write } from './terminal.ts'

interface StartOptions extends ReadingOptions {
  readonly port?: number
}

const EXAMPLE = `
Example:
  $ chancery start articles/`

/** Reads into a record of its own, which it then serves. */
export const startCommand = () =>
  new Command('start')
    .description('read articles into a record of their own, for a look, and open it in the browser')
    .argument('[path...]', 'files or folders (default: the examples that come with Chancery)')
    .addOption(portOption())
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText('after', EXAMPLE)
    .action(start)

async function start(given: readonly string[], options: StartOptions): Promise<void> {
  const paths = given.length === 0 ? [EXAMPLES] : given
  const record = recordOf(paths)
  if (!(await readIntoRecord(paths, { ...options, record }))) return
  await write(`The record is kept in ${record}.\n`)
  const store = await openForServing(record)
  try {
    await serveUntilEnded(store, { ...options, record })
  } finally {
    await store.close()
  }
}

/** One record a set of places, under the system's temporary folder, for this person alone. */
function recordOf(paths: readonly string[]): string {
  const folder = join(tmpdir(), `chancery-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const places = [...new Set(paths.map((path) => resolve(path)))].toSorted()
  return join(folder, `${createHash('sha256').update(places.join('\0')).digest('hex').slice(0, 16)}.db`)
}
