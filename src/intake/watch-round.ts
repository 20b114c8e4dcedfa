import { LazyRecord } from './lazy-record.ts'
import type { PutReading, PutTally } from './into-record.ts'
import { saveMemory } from './watch-memory.ts'
import type { Memory, Tally, Task, Watched, Watching } from '../fetching/index.ts'
import type { Article, Outcome } from '../workers/index.ts'
import type { Reading } from '../vocabulary/index.ts'

export interface RoundOptions {
  readonly record: string
  /** The largest document, in bytes. */
  readonly maxSize: number
  readonly workers?: number
}

/** What a round rests on. */
export interface Round {
  readonly watching: Watching
  readonly memory: Memory
  readonly listed: readonly Watched[]
  readonly now: () => number
  readonly signal: AbortSignal
  /** Hears what became of some addresses, and what of them is in the record now. */
  readonly hear: (outcomes: readonly Outcome<Reading>[], put: readonly PutReading[]) => void
  /** Hears of an address that is asked now. */
  readonly asking?: (address: string) => void
}

/** What came of a round. */
export interface RoundResult {
  readonly asked: Tally
  /** `null` where there was nothing to read. */
  readonly put: PutTally | null
}

/** Asks some addresses, then the items of the feeds among them, and reads what they send into the record. */
export async function watchRound(tasks: readonly Task[], round: Round, options: RoundOptions): Promise<RoundResult> {
  const record = new LazyRecord(options.record)
  try {
    await readTasks(tasks, round, record, options)
    if (!round.signal.aborted) await readTasks(round.watching.takeItems(round.listed), round, record, options)
    return { asked: round.watching.takeTally(), put: record.opened?.tally ?? null }
  } finally {
    await record.close()
  }
}

async function readTasks(
  tasks: readonly Task[],
  { watching, memory, now, signal, hear, asking = () => {} }: Round,
  record: LazyRecord,
  { record: file, maxSize, workers: threads }: RoundOptions,
): Promise<void> {
  const workers = await import('../workers/index.ts')
  const articles = tasks.map(({ address, ...task }): Article => {
    const content = () => {
      asking(address)
      return watching.ask({ address, ...task })
    }
    return { file: address, path: address, name: address, content, size: workers.UNFETCHED_SIZE, metadata: {} }
  })
  const work = { limits: { maxSize }, ...(threads === undefined ? {} : { workers: threads }) }
  for await (const outcomes of workers.readArticles(articles, work)) {
    for (const outcome of outcomes) watching.note(outcome.article.path, 'refusal' in outcome ? outcome.refusal : null)
    hear(outcomes, await record.take(outcomes))
    if (signal.aborted) break
  }
  hear([], await record.put())
  watching.settle()
  saveMemory(file, memory, now())
}
