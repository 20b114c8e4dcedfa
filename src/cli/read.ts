import { setFlagsFromString } from 'node:v8'
import { Command } from 'commander'
import { onOneLine } from '../exports/index.ts'
import { INTERRUPTED, Interruption } from './interruption.ts'
import { LazyRecord } from '../intake/index.ts'
import type { Reading } from '../vocabulary/index.ts'
import {
  allowPrivateOption,
  columnsOption,
  maxSizeOption,
  PATHS,
  type ReadingOptions,
  recordOption,
  workersOption,
} from './options.ts'
import { putLines } from './put-lines.ts'
import { readPaths } from './reading.ts'
import { counted, note, write } from './terminal.ts'
import { Unfinished } from './unfinished.ts'

interface ReadOptions extends ReadingOptions {
  readonly record: string
}

const EXAMPLE = `
Example:
  $ chancery read articles/ --record relations.db

Reading the same again changes nothing; a changed file becomes a new version of its document.`

/** Articles into a record. */
export const readCommand = () =>
  new Command('read')
    .description('read articles into a record')
    .argument('<path...>', PATHS)
    .addOption(recordOption())
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addOption(columnsOption())
    .addHelpText('after', EXAMPLE)
    .action(async (paths: readonly string[], options: ReadOptions) => {
      await readIntoRecord(paths, options)
    })

/** Reads, prints what was found, and says whether there was something to read and nobody asked to stop. */
export async function readIntoRecord(paths: readonly string[], options: ReadOptions): Promise<boolean> {
  // Readings come in faster than the young heap is cleared, which would otherwise grow by 100 MB: 610 MB became 475 MB.
  setFlagsFromString('--semi-space-growth-factor=1')
  // In too small a one, what a batch of articles needs is copied again and again: 6 % of the processor time.
  setFlagsFromString('--min-semi-space-size=4')
  const interruption = new Interruption()
  const record = new LazyRecord(options.record)
  const unfinished = new Unfinished(options.record, paths, options)
  try {
    const { total, done, held } = await readPaths<Reading>(paths, options, {
      work: 'readArticles',
      progress: true,
      holds: (article) => {
        // By now the threads are beginning, which takes long enough.
        void record.prepare()
        return unfinished.holds(article)
      },
      take: async (outcomes) => {
        unfinished.take(outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.article] : [])))
        if ((await record.take(outcomes)).length > 0) unfinished.put()
        return !interruption.came
      },
    })
    if ((await record.put()).length > 0) unfinished.put()
    if (!interruption.came || done === total) unfinished.finish()
    if (held > 0)
      note(
        `${counted(held, 'document')} had been read before this was stopped, and ${held === 1 ? 'is' : 'are'} in the record.`,
      )
    const into = record.opened
    if (into === null) return held > 0 && !interruption.came
    for (const line of putLines(into.tally)) await write(`${onOneLine(line)}\n`)
    if (!interruption.came) return true
    if (done === total) return false
    const left = total === null ? 'rest' : `other ${(total - done).toLocaleString('en-US')}`
    note(`Stopped; what was read is kept in ${options.record}. Give the same command again to read the ${left}.`)
    process.exitCode = INTERRUPTED
    return false
  } finally {
    interruption.end()
    await record.close()
  }
}
