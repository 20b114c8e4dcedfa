import { Watching } from '../fetching/index.ts'
import { FeedReader } from '../workers/index.ts'
import type { IntakeNews, IntakeWork } from './protocol.ts'
import { refusalsIn, takenOf } from './taken.ts'
import { readWatchFile } from './watch-file.ts'
import { openMemory } from './watch-memory.ts'
import { watchRound } from './watch-round.ts'

/** Milliseconds between two requests to one host. */
const UNHURRIED = 2000

/** Asks what of a record's watch list it is time to ask, or all of it, and reads what it sends into the record. */
export async function readWatched(
  { record, maxSize, workers, allowPrivate }: IntakeWork,
  isAll: boolean,
  signal: AbortSignal,
  tell: (news: IntakeNews) => void,
): Promise<void> {
  const { watched } = readWatchFile(record)
  const { memory } = openMemory(record)
  const feeds = new FeedReader({ limits: { maxSize } })
  const now = Date.now
  const watching = new Watching(memory, {
    privateHosts: allowPrivate ? watched.map(({ address }) => new URL(address).host) : [],
    pause: UNHURRIED,
    now,
    signal,
    readFeed: (address, delivery) => feeds.links(address, delivery),
  })
  const none = { total: null, part: 0, taken: [], refused: [], unchanged: 0 }
  let done = 0
  let reading: string | null = null
  try {
    const { asked } = await watchRound(
      watching.due(watched, isAll),
      {
        watching,
        memory,
        listed: watched,
        now,
        signal,
        asking: (address) => {
          done += 1
          reading = address
          tell({ ...none, done, reading })
        },
        hear: (outcomes, put) =>
          tell({
            ...none,
            done,
            reading,
            taken: put.map(takenOf),
            refused: signal.aborted ? [] : refusalsIn(outcomes),
          }),
      },
      { record, maxSize, workers },
    )
    tell({ ...none, done, total: done, part: 1, reading: null, unchanged: asked.unchanged })
  } finally {
    await feeds.close()
  }
}
