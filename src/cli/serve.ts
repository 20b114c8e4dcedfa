import { Command } from 'commander'
import { allowPrivateOption, maxSizeOption, portOption, recordOption, workersOption } from './options.ts'
import { openForServing, serveUntilEnded, type ServingOptions } from './serving.ts'

const EXAMPLE = `
Example:
  $ chancery serve --record relations.db --port 8080

An empty record, to which documents are added in the browser:
  $ chancery serve --record relations.db --new`

/** A record in the browser. */
export const serveCommand = () =>
  new Command('serve')
    .description('open a record in the browser, on this machine only')
    .addOption(recordOption())
    .option('--new', 'make an empty record where there is none')
    .addOption(portOption())
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText('after', EXAMPLE)
    .action(serve)

interface ServeOptions extends ServingOptions {
  readonly new?: boolean
}

async function serve(options: ServeOptions): Promise<void> {
  const store = await openForServing(options.record, options.new === true)
  try {
    await serveUntilEnded(store, options)
  } finally {
    await store.close()
  }
}
