import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { type Columns, DEFAULT_LIMITS, type Document, type Reading, type ReadingLimits } from '../vocabulary/index.ts'
import type { Article, ArticleHere, OutcomeHere } from './article.ts'
import { batchesOf } from './batches.ts'
import { Expanding, type Given } from './expanding.ts'
import { fetchedAhead } from './fetched.ts'
import { inOrder } from './in-order.ts'
import type { MemberOptions } from './member.ts'
import { type Errand, Pool } from './pool.ts'
import { startProcess } from './process-line.ts'
import { parsingJob, type ParsingJob, type ParsingTask, type ReadingJob } from './protocol.ts'
import { startThread } from './thread-line.ts'

export interface WorkOptions {
  /** The most threads that read, and the most processes that parse, at a time; as many as there are cores unless given. */
  readonly workers?: number
  readonly limits?: ReadingLimits
  /** How long a document of so many bytes may take to be parsed, and to be read, in milliseconds. */
  readonly timeLimit?: (size: number) => number
  /** How much memory a reading thread may take, in millions of bytes; by the largest size of a document unless given. */
  readonly memoryLimit?: number
  /** How much memory a parsing process may have in use, in MiB; by the largest size of a document unless given. */
  readonly residentLimit?: number
  /** Which column of a table of articles holds what. */
  readonly columns?: Columns
  /** Whether an article is not to be read; asked once of each, in their order. */
  readonly skips?: (article: ArticleHere) => boolean
  /** Takes what a person should know of files that hold many documents. */
  readonly note?: (line: string) => void
  /** Another file to start as a thread. */
  readonly thread?: URL
  /** Another file to start as a parsing process. */
  readonly parser?: URL
}

const here = (name: string) => new URL(`./${name}${extname(import.meta.url)}`, import.meta.url)

/** `thread.ts` in a checkout, `thread.js` where it is installed. */
const THREAD = here('thread')
const PARSER = here('parser')

/** So many batches for each thread are under way or wait for their turn. */
const AHEAD = 2
/** Of more than so many articles the first few come alone, so that whoever waits sees early that it goes on. */
const MANY = 100
const FIRST = 4

/**
 * Reads articles through the whole flow and yields what became of them by batches, in their order: the same whatever the
 * number of workers. Bytes are parsed in processes, which can be killed and reach no network; what is then plain text is
 * read in threads. Even one small article goes that way, since only a worker can be ended when a document is made to hold
 * it up.
 */
export async function* readArticles(
  articles: readonly Article[],
  options: WorkOptions = {},
): AsyncGenerator<readonly OutcomeHere<Reading>[], void, undefined> {
  const pool = new Pool<ReadingJob, Reading>(workersOf(options), { ...readingOptions(options), isPatient: false })
  // A thread takes longer to begin than the first document to be parsed.
  if (articles.length > 0) pool.prepare()
  try {
    yield* opened(articles, options, (outcomes) => read(outcomes, pool))
  } finally {
    await pool.close()
  }
}

/** As `readArticles`, but only as far as the document: text, furniture, metadata. */
export function openArticles(articles: readonly Article[], options: WorkOptions = {}) {
  return opened(articles, options, async (outcomes) => outcomes)
}

async function* opened<T>(
  articles: readonly Article[],
  options: WorkOptions,
  finish: (outcomes: readonly OutcomeHere<Document>[]) => Promise<readonly OutcomeHere<T>[]>,
): AsyncGenerator<readonly OutcomeHere<T>[], void, undefined> {
  const workers = workersOf(options)
  const pool = new Pool<ParsingJob, Document>(workers, { ...parsingOptions('open', options), isPatient: true })
  const expanding = new Expanding(parsingOptions('unpack', options), options.note ?? (() => {}))
  try {
    const all = wanted(expanding.given(fetchedAhead(articles)), options)
    const batches = batchesOf(all, undefined, undefined, articles.length > MANY ? FIRST : undefined)
    yield* inOrder(batches, workers * AHEAD, async (batch) => await finish(await open(batch, pool)))
  } finally {
    await Promise.all([pool.close(), expanding.close()])
  }
}

async function* wanted(all: AsyncIterable<Given>, { skips }: WorkOptions): AsyncGenerator<Given, void, undefined> {
  for await (const given of all) if (given.refusal || !skips?.(given.article)) yield given
}

/** The documents of a batch in its order, with those that were refused before. */
async function open(
  batch: readonly Given[],
  pool: Pool<ParsingJob, Document>,
): Promise<readonly OutcomeHere<Document>[]> {
  const errands = batch.flatMap(({ article, refusal }) => (refusal ? [] : [{ article, job: parsingJob(article) }]))
  const outcomes = (await pool.do(errands)).values()
  return batch.map(({ article, refusal }) => (refusal ? { article, refusal } : outcomes.next().value!))
}

async function read(
  batch: readonly OutcomeHere<Document>[],
  pool: Pool<ReadingJob, Reading>,
): Promise<readonly OutcomeHere<Reading>[]> {
  const outcomes = (await pool.do(batch.flatMap(readingErrand))).values()
  return batch.map((outcome) => ('refusal' in outcome ? outcome : outcomes.next().value!))
}

function readingErrand(outcome: OutcomeHere<Document>): Errand<ReadingJob>[] {
  if ('refusal' in outcome) return []
  const { article, value } = outcome
  return [{ article, job: { file: article.file, document: value, size: article.size } }]
}

const workersOf = ({ workers }: WorkOptions) => Math.max(1, workers ?? availableParallelism())

/** How processes are started that parse. */
export function parsingOptions<T>(task: ParsingTask, options: WorkOptions): MemberOptions<ParsingJob, T> {
  const limits = options.limits ?? DEFAULT_LIMITS
  const residentLimit = options.residentLimit ?? residentFor(limits)
  const given = { parser: options.parser ?? PARSER, residentLimit, task, limits, columns: options.columns ?? {} }
  return { start: (end) => startProcess<T>(given, end), timeLimit: options.timeLimit ?? parsingTime }
}

function readingOptions(options: WorkOptions): MemberOptions<ReadingJob, Reading> {
  const memoryLimit = options.memoryLimit ?? memoryFor(options.limits ?? DEFAULT_LIMITS)
  const given = { thread: options.thread ?? THREAD, memoryLimit }
  return { start: (end) => startThread(given, end), timeLimit: options.timeLimit ?? readingTime }
}

/** Of what a document has beyond the largest size that is usual, in millions of bytes. */
const beyond = (size: number) => Math.max(0, size - DEFAULT_LIMITS.maxSize) / 1_000_000

/** Half a minute, and 3 seconds for each million bytes that a person has allowed beyond the usual. */
const parsingTime = (size: number) => 30_000 + beyond(size) * 3000

/** Half a minute, and another for each million bytes: far more than reading takes, on a machine with much else to do. */
const readingTime = (size: number) => 30_000 + (size / 1_000_000) * 30_000

const residentFor = ({ maxSize }: ReadingLimits) => Math.ceil(512 + beyond(maxSize) * 32)

const memoryFor = ({ maxSize }: ReadingLimits) => Math.ceil(512 + (maxSize / 1_000_000) * 100)
