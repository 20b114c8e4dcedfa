import type { Reading } from '../vocabulary/index.ts'
import type { Outcome, ReadAllOptions, Skipped } from '../workers/index.ts'
import type { ReadingOptions } from './options.ts'
import { Progress } from './progress.ts'
import { complain, counted, note } from './terminal.ts'

export interface Reader {
  readonly work: ReadAllOptions['work']
  /** Whether progress may be shown. */
  readonly progress: boolean
  /** Takes what became of a batch; `false` to read no further. */
  take(outcomes: readonly Outcome<Reading>[]): Promise<boolean>
}

/** What was given and what became of it, beside what the reader took. */
export interface ReadSummary {
  readonly total: number
  /** Inputs that were taken or refused. */
  readonly done: number
  readonly refused: number
}

/** Reads everything under the given paths; complains of each refusal and goes on. */
export async function readPaths(
  paths: readonly string[],
  options: ReadingOptions,
  reader: Reader,
): Promise<ReadSummary> {
  const { collect, readAll } = await import('../workers/index.ts')
  const limits = { maxSize: options.maxSize }
  const { articles, skipped, refusals } = await collect(paths, { limits })
  for (const refusal of refusals) complain(refusal.message)
  if (skipped.length > 0) note(`Skipped, no articles by their names or kinds: ${named(skipped)}.`)
  const progress = new Progress(articles.length, reader.progress)
  const workers = options.workers === undefined ? {} : { workers: options.workers }
  let done = 0
  let refused = 0
  try {
    for await (const outcomes of readAll(articles, { ...workers, limits, ...(reader.work && { work: reader.work }) })) {
      for (const outcome of outcomes) {
        if ('value' in outcome) continue
        refused += 1
        progress.clear()
        complain(outcome.refusal.message)
      }
      const goOn = await reader.take(outcomes)
      done += outcomes.length
      progress.at(done)
      if (!goOn) break
    }
  } finally {
    progress.clear()
  }
  if (refused > 0)
    note(`${counted(refused, 'document')} of ${articles.length.toLocaleString('en-US')} could not be read.`)
  return { total: articles.length, done, refused }
}

const NAMED = 10

function named(skipped: readonly Skipped[]): string {
  const more = skipped.length - NAMED
  const names = skipped.slice(0, NAMED).map(({ file }) => file)
  return names.join(', ') + (more > 0 ? ` and ${more.toLocaleString('en-US')} more` : '')
}
