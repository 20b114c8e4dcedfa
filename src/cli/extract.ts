import { Command, Option } from 'commander'
import { EXPORTERS } from '../exports/index.ts'
import type { Reading } from '../vocabulary/index.ts'
import { maxSizeOption, PATHS, type ReadingOptions, workersOption } from './options.ts'
import { readPaths } from './reading.ts'
import { listed, note, write } from './terminal.ts'

interface ExtractOptions extends ReadingOptions {
  readonly format: string
  readonly leftovers: boolean
}

const NAMED = 20

const EXAMPLE = `
Example:
  $ chancery extract articles/ --leftovers > statements.jsonl`

/** Statements to standard output, in the order of documents and places; no record is touched. */
export const extractCommand = () =>
  new Command('extract')
    .description('write the statements of articles to standard output; no record is touched')
    .argument('<path...>', PATHS)
    .addOption(
      new Option('-f, --format <format>', 'how to write them').choices(Object.keys(EXPORTERS)).default('jsonl'),
    )
    .option('--leftovers', 'also the numbers that became no statement, with the reason', false)
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addHelpText('after', EXAMPLE)
    .action(extract)

async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const exporter = EXPORTERS[options.format]!
  const notRead: string[] = []
  await readPaths<Reading>(paths, options, {
    work: 'readArticles',
    progress: !process.stdout.isTTY,
    take: async (outcomes) => {
      for (const outcome of outcomes) {
        if (!('value' in outcome)) continue
        const { document, read } = outcome.value
        if (!read) notRead.push(`${document.name} (${document.lang ?? 'language unknown'})`)
        await write(exporter.write(outcome.value, options))
      }
      return true
    },
  })
  if (notRead.length > 0) note(`Not read for want of their language: ${listed(notRead, NAMED)}.`)
}
