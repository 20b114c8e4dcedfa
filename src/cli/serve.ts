import { Command } from 'commander'
import { portOption, recordOption } from './options.ts'
import { openForServing, serveUntilEnded } from './serving.ts'

interface ServeOptions {
  readonly record: string
  readonly port?: number
}

const EXAMPLE = `
Example:
  $ chancery serve --record relations.db --port 8080`

/** A record in the browser. */
export const serveCommand = () =>
  new Command('serve')
    .description('open a record in the browser, on this machine only')
    .addOption(recordOption())
    .addOption(portOption())
    .addHelpText('after', EXAMPLE)
    .action(serve)

async function serve({ record, port }: ServeOptions): Promise<void> {
  const store = await openForServing(record)
  try {
    await serveUntilEnded(store, port)
  } finally {
    await store.close()
  }
}
