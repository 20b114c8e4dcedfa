import { availableParallelism } from 'node:os'
import { DEFAULT_LIMITS, type Reading, type ReadingLimits } from '../vocabulary/index.ts'
import type { Article, Outcome } from './article.ts'
import type { Work } from './messages.ts'
import { Pool } from './pool.ts'

/** Threads pay from batches of this size on. */
const BATCH = 32
/** So few documents are read sooner than a second thread has started. */
const FEW = 8
/** Batches on their way for each thread: being read, read and not yet taken. */
const ON_THE_WAY = 3

export interface ReadAllOptions {
  /** `open` gives documents without statements; `read` is the default. */
  readonly work?: Work
  /** Threads; as many as there are cores unless given, and one for a few documents. */
  readonly workers?: number
  readonly limits?: ReadingLimits
}

/**
 * Reads documents in threads and gives what became of them, in batches and in the order of the articles. No more batches
 * are read ahead than can be kept, however slowly they are taken; to stop early, leave the loop.
 */
export async function* readAll(
  articles: readonly Article[],
  options: ReadAllOptions = {},
): AsyncGenerator<readonly Outcome<Reading>[]> {
  if (articles.length === 0) return
  const workers = articles.length <= FEW ? 1 : Math.min(options.workers ?? availableParallelism(), articles.length)
  const batches = batchesOf(articles, workers)
  const pool = new Pool(workers, { work: options.work ?? 'read', limits: options.limits ?? DEFAULT_LIMITS })
  const running: Promise<readonly Outcome<Reading>[]>[] = []
  try {
    for (let next = 0; ; ) {
      while (next < batches.length && running.length < workers * ON_THE_WAY) {
        const outcomes = pool.run(batches[next]!)
        // Whoever comes to a failed batch hears of it; until then it is not unhandled.
        outcomes.catch(() => {})
        running.push(outcomes)
        next += 1
      }
      const outcomes = running.shift()
      if (outcomes === undefined) return
      yield await outcomes
    }
  } finally {
    await pool.close()
  }
}

function batchesOf(articles: readonly Article[], workers: number): Article[][] {
  const size = Math.min(BATCH, Math.ceil(articles.length / (workers * 4)))
  return Array.from({ length: Math.ceil(articles.length / size) }, (_, index) =>
    articles.slice(index * size, (index + 1) * size),
  )
}
