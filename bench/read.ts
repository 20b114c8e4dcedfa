import { join } from 'node:path'
import { rawTextsPerSecond } from './baseline.ts'
import { writeArticles } from './generate.ts'
import type { Bench, Measurement } from './measurement.ts'
import { timed } from './timed.ts'

const SEED = 1

/** A folder of articles read into a record by the command, start to end, with two workers. */
export const readBench: Bench = async (folder, count) => {
  const files = join(folder, 'articles')
  const bytes = writeArticles(files, count, SEED)
  const baseline = rawTextsPerSecond(files, join(folder, 'raw.db'))
  const read = ['read', files, '--record', join(folder, 'record.db'), '--workers', '2']
  const first = timed(read, join(folder, 'first.txt'))
  const again = timed(read, join(folder, 'again.txt'))
  const perSecond = count / first.seconds
  const measured: Measurement[] = [
    {
      what: `read: ${count} articles of ${Math.round(bytes / count)} bytes`,
      value: perSecond,
      unit: 'documents/s',
      goal: { value: 500, is: 'at least' },
      baseline,
    },
    { what: 'read: the same again, unchanged', value: count / again.seconds, unit: 'documents/s', baseline },
  ]
  if (first.used === null) return measured
  const { megabytes, processorSeconds } = first.used
  const goal = { value: 600, is: 'at most' } as const
  return [
    ...measured,
    { what: 'read: processor time, all threads', value: (processorSeconds / count) * 1000, unit: 'ms/document' },
    { what: 'read: most memory at a time', value: megabytes, unit: 'MB', goal },
  ]
}
