import type { ReadingOptions } from './options.ts'
import { readPaths } from './reading.ts'
import { nearCopies, sharedMarks } from '../record/index.ts'
import type { Copies, Reading } from '../vocabulary/index.ts'

/** Reads articles with all that is taken down from them, the first published first; nothing is stored. */
export async function readingsOfPaths(paths: readonly string[], options: ReadingOptions): Promise<Reading[]> {
  const readings: Reading[] = []
  await readPaths<Reading>(paths, options, {
    work: 'readArticles',
    progress: !process.stdout.isTTY,
    take: async (outcomes) => {
      for (const outcome of outcomes) if ('value' in outcome) readings.push(outcome.value)
      return true
    },
  })
  return readings.toSorted(byPublication)
}

/** Undated ones come last. */
function byPublication({ document: one }: Reading, { document: other }: Reading): number {
  const [first, second] = [`${one.published ?? '~'} ${one.name}`, `${other.published ?? '~'} ${other.name}`]
  return first < second ? -1 : 1
}

/** What is told again among articles, which are known by their names. */
export async function copiesOfReadings(readings: readonly Reading[]): Promise<Copies> {
  const texts = new Map(readings.map(({ document }) => [document.name, document]))
  const marks = new Map(readings.map(({ document, marks: own }) => [document.name, own]))
  return await nearCopies([...texts.keys()], sharedMarks(marks), (name) => texts.get(name) ?? null)
}
