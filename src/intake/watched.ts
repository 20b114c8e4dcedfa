import { taskOf, nextTime, type Watched, type Memory } from '../fetching/index.ts'
import type { WatchedAddress } from '../vocabulary/index.ts'
import { readWatchFile } from './watch-file.ts'
import { openMemory } from './watch-memory.ts'

const MINUTE = 60_000

/** What is watched for a record, in the order of its list, with what came of asking and when it is asked again. */
export function watchedAddresses(record: string, now: number): WatchedAddress[] {
  const { memory } = openMemory(record)
  return readWatchFile(record).watched.map((watched) => {
    const { address } = watched
    const known = memory.page(address)
    const due = dueOf(memory, watched)
    const isPutOff = memory.until(new URL(address).host) > now
    return {
      address,
      minutes: taskOf(watched).every / MINUTE,
      asked: known === null ? null : new Date(known.asked).toISOString(),
      due: due <= now ? null : new Date(due).toISOString(),
      result: isPutOff ? 'put-off' : (known?.result ?? null),
      problem: known?.problem ?? null,
      items: known?.items.length ?? 0,
    }
  })
}

/** When something that is watched for a record is next to be asked, in milliseconds; `null` where nothing is watched. */
export function nextDue(record: string): number | null {
  const { watched } = readWatchFile(record)
  if (watched.length === 0) return null
  const { memory } = openMemory(record)
  return Math.min(...watched.map((each) => dueOf(memory, each)))
}

/** It is not asked while its host wants to be left alone. */
const dueOf = (memory: Memory, watched: Watched): number =>
  Math.max(nextTime(memory, taskOf(watched)), memory.until(new URL(watched.address).host))
