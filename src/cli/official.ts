import { Command } from 'commander'
import { officialFetchCommand } from './official-fetch.ts'
import { officialImportCommand } from './official-import.ts'
import { officialListCommand } from './official-list.ts'

const EXAMPLE = `
Example:
  $ chancery official import comtrade.json --record relations.db`

/** Published statistics: what is known of them, and how more are taken in. */
export const officialCommand = () =>
  new Command('official')
    .description('published statistics: list them, take in more')
    .addHelpText('after', EXAMPLE)
    .addCommand(officialImportCommand())
    .addCommand(officialFetchCommand())
    .addCommand(officialListCommand())
