import { onOneLine } from '../exports/index.ts'
import { LazyRecord } from './lazy-record.ts'
import type { ReadingOptions } from './options.ts'
import { complain, counted, listed, note, write } from './terminal.ts'
import { saveMemory } from './watch-memory.ts'
import type { Memory, Tally, Task, Watched, Watching } from '../fetching/index.ts'
import type { Article, Outcome } from '../workers/index.ts'
import type { Reading } from '../vocabulary/index.ts'

export interface RoundOptions extends ReadingOptions {
  readonly record: string
}

/** What a round rests on. */
export interface Round {
  readonly watching: Watching
  readonly memory: Memory
  readonly listed: readonly Watched[]
  readonly now: () => number
  readonly signal: AbortSignal
}

/** Asks some addresses, then the items of the feeds among them, and reads what they send into the record. */
export async function watchRound(tasks: readonly Task[], round: Round, options: RoundOptions): Promise<void> {
  const record = new LazyRecord(options.record)
  try {
    await readTasks(tasks, round, record, options)
    if (!round.signal.aborted) await readTasks(round.watching.takeItems(round.listed), round, record, options)
    for (const line of record.opened?.lines() ?? []) await write(`${onOneLine(line)}\n`)
  } finally {
    await record.close()
  }
  for (const line of linesOf(round.watching.takeTally())) note(onOneLine(line))
}

async function readTasks(
  tasks: readonly Task[],
  { watching, memory, now, signal }: Round,
  record: LazyRecord,
  { record: file, maxSize, workers: threads }: RoundOptions,
): Promise<void> {
  const workers = await import('../workers/index.ts')
  const articles = tasks.map((task) => articleOf(task, watching, workers.UNFETCHED_SIZE))
  const work = { limits: { maxSize }, ...(threads === undefined ? {} : { workers: threads }) }
  for await (const outcomes of workers.readArticles(articles, work)) {
    await take(outcomes, watching, record)
    if (signal.aborted) break
  }
  await record.opened?.put()
  watching.settle()
  saveMemory(file, memory, now())
}

async function take(outcomes: readonly Outcome<Reading>[], watching: Watching, record: LazyRecord): Promise<void> {
  for (const outcome of outcomes) {
    if ('refusal' in outcome) complain(outcome.refusal.message)
    watching.note(outcome.article.path, 'value' in outcome)
  }
  if (outcomes.some((outcome) => 'value' in outcome)) await (await record.open()).take(outcomes)
}

const articleOf = (task: Task, watching: Watching, size: number): Article => {
  const { address } = task
  return { file: address, path: address, name: address, content: () => watching.ask(task), size, metadata: {} }
}

const NAMED = 10

/** `Asked 12 addresses: 3 sent something, 8 unchanged, 1 failed.` and whom not. */
function linesOf({ sent, unchanged, failed, putOff, unwanted }: Tally): string[] {
  const parts = [
    `${sent.toLocaleString('en-US')} sent something`,
    `${unchanged.toLocaleString('en-US')} unchanged`,
    `${failed.toLocaleString('en-US')} failed`,
  ]
  const lines = [`Asked ${counted(sent + unchanged + failed, 'address', 'addresses')}: ${parts.join(', ')}.`]
  if (putOff > 0)
    lines.push(
      `Not asked, since their hosts want to be left alone for a while: ${counted(putOff, 'address', 'addresses')}.`,
    )
  if (unwanted.length > 0) lines.push(`Not asked, since their robots.txt does not want it: ${listed(unwanted, NAMED)}.`)
  return lines
}
