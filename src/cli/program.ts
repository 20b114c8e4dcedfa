import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, type OutputConfiguration } from 'commander'
import { RecordError, Refusal } from '../vocabulary/index.ts'
import { checkCommand } from './check.ts'
import { entriesCommand } from './entries.ts'
import { copiesCommand } from './copies.ts'
import { entitiesCommand } from './entities.ts'
import { eventsCommand } from './events.ts'
import { extractCommand } from './extract.ts'
import { judgeCommand } from './judge.ts'
import { judgementsCommand } from './judgements.ts'
import { officialCommand } from './official.ts'
import { pledgesCommand } from './pledges.ts'
import { positionsCommand } from './positions.ts'
import { readCommand } from './read.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { sourcesCommand } from './sources.ts'
import { startCommand } from './start.ts'
import { statusCommand } from './status.ts'
import { complain, endQuietlyWithItsReader } from './terminal.ts'
import { textCommand } from './text.ts'
import { backupCommand, doctorCommand, restoreCommand } from './upkeep.ts'
import { watchCommand } from './watch.ts'

const COMMANDS = [
  readCommand,
  watchCommand,
  extractCommand,
  checkCommand,
  entriesCommand,
  eventsCommand,
  entitiesCommand,
  pledgesCommand,
  positionsCommand,
  copiesCommand,
  sourcesCommand,
  judgeCommand,
  judgementsCommand,
  officialCommand,
  textCommand,
  serveCommand,
  statusCommand,
  searchCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
  startCommand,
]

const EXAMPLE = `
Example:
  $ chancery read articles/
  $ chancery serve

Each command has a --help of its own.`

function program(): Command {
  const chancery = new Command('chancery')
    .description('A record office for relations between two states: every figure with its exact words.')
    .version(version())
    .addHelpText('after', EXAMPLE)
    .configureOutput(OUTPUT)
  for (const command of COMMANDS) chancery.addCommand(withOutput(command()))
  return chancery
}

/** A command and those below it say what is wrong in one way. */
function withOutput(command: Command): Command {
  for (const below of command.commands) withOutput(below)
  return command.configureOutput(OUTPUT)
}

const OUTPUT: OutputConfiguration = {
  outputError: (text, print) =>
    print(
      `chancery: ${text
        .replace(/^error: /, '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ')}\n`,
    ),
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  return String(version)
}

/** One sentence, never a stack trace. */
function explain(error: unknown): string {
  if (error instanceof Refusal || error instanceof RecordError) return error.message
  const said = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return /[.!?]$/.test(said) ? said : `${said}.`
}

endQuietlyWithItsReader()
process.on('uncaughtException', (error) => {
  complain(explain(error))
  process.exit()
})
try {
  await program().parseAsync()
} catch (error) {
  complain(explain(error))
}
