import { useSyncExternalStore } from 'react'
import type { WatchedAddress } from '../../../../src/vocabulary/index.ts'
import { useResource } from '../../resources/index.ts'
import { lookAtJobs } from './jobs.ts'
import { send } from './sending.ts'

interface List {
  readonly problem: string | null
  readonly rows: readonly WatchedAddress[]
}

/** How often this window changed the list. */
let changes = 0
const heard = new Set<() => void>()

/** What is watched, asked for anew once it was changed here, or `state` is another; `null` until it is known. */
export function useWatched(state: string): List | null {
  const times = useSyncExternalStore(subscribe, () => changes)
  // What stands behind # is not sent: it only tells one answer from the next.
  return useResource<List>(`/api/watched#${times} ${state}`).value
}

/** Watches an address; gives in one sentence why it cannot be. */
export async function watchAddress(address: string, minutes: number): Promise<string | null> {
  return changed(await send('POST', '/api/watched', { address, minutes }))
}

export async function unwatchAddress(address: string): Promise<string | null> {
  return changed(await send('DELETE', '/api/watched', { address }))
}

export async function askAll(): Promise<string | null> {
  return changed(await send('POST', '/api/watched/ask', {}))
}

function changed(answer: Awaited<ReturnType<typeof send>>): string | null {
  changes += 1
  for (const each of heard) each()
  lookAtJobs()
  return 'problem' in answer ? answer.problem : null
}

function subscribe(each: () => void): () => void {
  heard.add(each)
  return () => heard.delete(each)
}
