import { setTimeout as wait } from 'node:timers/promises'
import { Command } from 'commander'
import { inputBytes } from './input-bytes.ts'
import { Interruption, INTERRUPTED } from './interruption.ts'
import { allowPrivateOption, maxSizeOption, type ReadingOptions, recordOption, workersOption } from './options.ts'
import { putLines } from './put-lines.ts'
import { complain, counted, listed, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import type { Memory, Tally, Watched, WatchingOptions } from '../fetching/index.ts'
import { memoryFile, openMemory, type Round, type RoundResult, watchFile, watchRound } from '../intake/index.ts'
import { RecordError } from '../vocabulary/index.ts'

interface WatchOptions extends ReadingOptions {
  readonly record: string
  readonly once?: boolean
}

/** What watching rests on; only tests give anything else than the network and the clock. */
export type WatchParts = Partial<Pick<WatchingOptions, 'network' | 'pause' | 'now'>>

const EXAMPLE = `
Example:
  $ chancery watch feeds.txt --record relations.db

The list holds an address a line, perhaps with the minutes between two times behind it (60 unless said), and comments
behind #. A page that changes becomes a new version of its document. Without a file, what the reading room watches for
the record is watched: RECORD.watch.txt. A round for cron:
  $ chancery watch feeds.txt --record relations.db --once`

/** Milliseconds between two requests to one host. */
const UNHURRIED = 2000
const LARGEST_LIST = 5_000_000

/** Feeds and pages into a record, as they come and change. */
export const watchCommand = (parts: WatchParts = {}) =>
  new Command('watch')
    .description('read feeds and pages into a record as they come and change, asking them at intervals')
    .argument('[file]', 'a list of addresses, one a line (default: RECORD.watch.txt)')
    .addOption(recordOption())
    .option('--once', 'ask each of them once, then end')
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText('after', EXAMPLE)
    .action((file: string | undefined, options: WatchOptions) =>
      watch(file ?? watchFile(options.record), options, parts),
    )

async function watch(file: string, options: WatchOptions, parts: WatchParts): Promise<void> {
  const [{ Watching }, { FeedReader }] = await Promise.all([
    import('../fetching/index.ts'),
    import('../workers/index.ts'),
  ])
  const { now = Date.now, pause = UNHURRIED } = parts
  let list = await listOf(file)
  if (list === null) return
  const interruption = new Interruption('\nStopping; press Ctrl-C again to stop at once.')
  const { signal } = interruption
  const feeds = new FeedReader({ limits: { maxSize: options.maxSize } })
  try {
    const memory = memoryOf(options.record)
    const privateHosts: string[] = []
    const watching = new Watching(memory, {
      ...parts,
      privateHosts,
      pause,
      now,
      signal,
      readFeed: (address, delivery) => feeds.links(address, delivery),
    })
    for (;;) {
      if (options.allowPrivate) privateHosts.splice(0, privateHosts.length, ...hostsOf(list))
      const tasks = watching.due(list, options.once === true)
      const round = { watching, memory, listed: list, now, signal, hear: complainOf }
      await patiently(async () => tell(await watchRound(tasks, round, options)), options)
      if (options.once || signal.aborted) break
      await wait(Math.min(LONGEST, Math.max(MOMENT, watching.wait(list))), undefined, { signal }).catch(() => {})
      if (signal.aborted) break
      list = (await listOf(file)) ?? list
    }
    if (signal.aborted) process.exitCode = INTERRUPTED
  } finally {
    interruption.end()
    await feeds.close()
  }
}

/** Milliseconds between two looks at what is due, at the least and at the most: the list may have changed. */
const MOMENT = 1000
const LONGEST = 600_000

function memoryOf(record: string): Memory {
  const { memory, wasDamaged } = openMemory(record)
  if (wasDamaged)
    note(`${memoryFile(record)} is damaged and begun anew: every address is asked as if for the first time.`)
  return memory
}

const complainOf: Round['hear'] = (outcomes) => {
  for (const outcome of outcomes) if ('refusal' in outcome) complain(outcome.refusal.message)
}

async function tell({ put, asked }: RoundResult): Promise<void> {
  for (const line of put === null ? [] : putLines(put)) await write(`${onOneLine(line)}\n`)
  for (const line of linesOf(asked)) note(onOneLine(line))
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

const hostsOf = (listed: readonly Watched[]): string[] => listed.map(({ address }) => new URL(address).host)

/** A record that another program has locked for too long is there again in the next round. */
async function patiently(round: () => Promise<void>, { once }: WatchOptions): Promise<void> {
  try {
    await round()
  } catch (error) {
    if (once === true || !(error instanceof RecordError) || error.code !== 'busy') throw error
    complain(error.message)
  }
}

/** What a list names; `null` where there is nothing to watch, which is told. */
async function listOf(file: string): Promise<readonly Watched[] | null> {
  const { parseWatchList } = await import('../fetching/index.ts')
  const bytes = inputBytes(file, LARGEST_LIST)
  if (typeof bytes === 'string') {
    complain(bytes)
    return null
  }
  const { watched, problems } = parseWatchList(new TextDecoder().decode(bytes))
  for (const { line, problem } of problems) complain(`${file}, line ${line}: ${problem}.`)
  if (watched.length > 0) return watched
  note(`${file} names no address to watch.`)
  process.exitCode = 1
  return null
}
