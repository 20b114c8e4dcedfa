import { useSyncExternalStore } from 'react'
import type { Underway } from '../../../src/vocabulary/index.ts'

/** What is being worked out for what this page waits for, by the address that is asked. */
const waitedFor = new Map<string, Underway>()
const heard = new Set<() => void>()
let shown: readonly Underway[] = []

/** Notes how far the answer at an address is; `null` once nobody here waits for it. */
export function noteUnderway(address: string, underway: Underway | null): void {
  if (underway === null && !waitedFor.has(address)) return
  if (underway === null) waitedFor.delete(address)
  else waitedFor.set(address, underway)
  shown = [...new Map(waitedFor.values().map((each) => [each.room, each])).values()]
  for (const changed of heard) changed()
}

function subscribe(changed: () => void): () => void {
  heard.add(changed)
  return () => heard.delete(changed)
}

/** What is being worked out for this page, each room once. */
export const useUnderway = (): readonly Underway[] => useSyncExternalStore(subscribe, () => shown)

/** Has it end; whoever waits for it is told so. */
export async function giveUp({ room }: Underway): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  // Where the server does not answer, what waits says so itself.
  await fetch(`/api/underway/${room}`, { method: 'DELETE', headers, body: '{}' }).catch(() => null)
}
