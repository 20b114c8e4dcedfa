import { Command, Option } from 'commander'
import { ARTICLE_FORMATS } from '../exports/index.ts'
import type { Document } from '../vocabulary/index.ts'
import {
  allowPrivateOption,
  columnsOption,
  maxSizeOption,
  PATHS,
  type ReadingOptions,
  workersOption,
} from './options.ts'
import { readPaths } from './reading.ts'
import { write } from './terminal.ts'

interface TextOptions extends ReadingOptions {
  readonly format: string
}

const EXAMPLE = `
Example:
  $ chancery text page.html --format text`

/** Articles without their pages' furniture, to standard output. */
export const textCommand = () =>
  new Command('text')
    .description("write the articles' text without furniture to standard output")
    .argument('<path...>', PATHS)
    .addOption(
      new Option('-f, --format <format>', 'how to write it').choices(Object.keys(ARTICLE_FORMATS)).default('jsonl'),
    )
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addOption(columnsOption())
    .addHelpText('after', EXAMPLE)
    .action(text)

async function text(paths: readonly string[], options: TextOptions): Promise<void> {
  const written = ARTICLE_FORMATS[options.format]!
  await readPaths<Document>(paths, options, {
    work: 'openArticles',
    progress: !process.stdout.isTTY,
    take: async (outcomes) => {
      for (const outcome of outcomes) if ('value' in outcome) await write(written(outcome.value))
      return true
    },
  })
}
