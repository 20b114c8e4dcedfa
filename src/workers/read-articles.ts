import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { type Columns, DEFAULT_LIMITS, type Document, type Reading, type ReadingLimits } from '../vocabulary/index.ts'
import type { Article, Outcome } from './article.ts'
import { batchesOf } from './batches.ts'
import { Expanding, type Given } from './expanding.ts'
import { fetchedAhead } from './fetched.ts'
import { inOrder } from './in-order.ts'
import type { MemberOptions } from './member.ts'
import { Pool } from './pool.ts'
import type { Task } from './protocol.ts'

export interface WorkOptions {
  /** The most threads at a time; as many as there are cores unless given. */
  readonly workers?: number
  readonly limits?: ReadingLimits
  /** How long a document of so many bytes may take, in milliseconds. */
  readonly timeLimit?: (size: number) => number
  /** How much memory a thread may take, in millions of bytes; by the largest size of a document unless given. */
  readonly memoryLimit?: number
  /** Which column of a table of articles holds what. */
  readonly columns?: Columns
  /** Takes what a person should know of files that hold many documents. */
  readonly note?: (line: string) => void
  /** Another file to start as a thread. */
  readonly thread?: URL
}

/** `thread.ts` in a checkout, `thread.js` where it is installed. */
const THREAD = new URL(`./thread${extname(import.meta.url)}`, import.meta.url)

/** So many batches for each thread are under way or wait for their turn. */
const AHEAD = 2

/**
 * Reads articles through the whole pipeline, in threads, and yields what became of them by batches, in their order: the
 * same whatever the number of threads. Even one small article is read in a thread, since only a thread can be ended when
 * a document is made to hold up its reader.
 */
export function readArticles(articles: readonly Article[], options: WorkOptions = {}) {
  return work<Reading>('read', articles, options)
}

/** As `readArticles`, but only as far as the document: text, furniture, metadata. */
export function openArticles(articles: readonly Article[], options: WorkOptions = {}) {
  return work<Document>('open', articles, options)
}

async function* work<T>(
  task: Task,
  articles: readonly Article[],
  options: WorkOptions,
): AsyncGenerator<readonly Outcome<T>[], void, undefined> {
  const workers = Math.max(1, options.workers ?? availableParallelism())
  const members = memberOptions(options)
  const pool = new Pool<T>(workers, { ...members, task })
  const expanding = new Expanding({ ...members, task: 'unpack' }, options.note ?? (() => {}))
  try {
    const batches = batchesOf(expanding.given(fetchedAhead(articles)))
    yield* inOrder(batches, workers * AHEAD, (batch) => readBatch(batch, pool))
  } finally {
    await Promise.all([pool.close(), expanding.close()])
  }
}

/** The outcomes of a batch in its order, with those that were known before. */
async function readBatch<T>(batch: readonly Given[], pool: Pool<T>): Promise<readonly Outcome<T>[]> {
  const outcomes = [...(await pool.read(batch.flatMap(({ article, refusal }) => (refusal ? [] : [article]))))]
  return batch.map(({ article, refusal }) => (refusal ? { article, refusal } : outcomes.shift()!))
}

/** How threads are started that do the same as those that read, but for their task. */
export function memberOptions(options: WorkOptions): Omit<MemberOptions, 'task'> {
  const limits = options.limits ?? DEFAULT_LIMITS
  return {
    limits,
    columns: options.columns ?? {},
    thread: options.thread ?? THREAD,
    timeLimit: options.timeLimit ?? timeFor,
    memoryLimit: options.memoryLimit ?? memoryFor(limits),
  }
}

/** A minute, and half a minute for each million bytes: far more than reading takes, on a machine with much else to do. */
const timeFor = (size: number) => 60_000 + (size / 1_000_000) * 30_000

const memoryFor = ({ maxSize }: ReadingLimits) => Math.ceil(512 + (maxSize / 1_000_000) * 100)
