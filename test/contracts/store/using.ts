import assert from 'node:assert/strict'
import type { Store } from '../../../src/vocabulary/index.ts'

/** Opens a store that holds nothing yet. */
export type OpenStore = () => Promise<Store>

/** Runs a test on a new store, which is closed in every case. */
export async function using(open: OpenStore, run: (store: Store) => Promise<void>): Promise<void> {
  const store = await open()
  try {
    await run(store)
  } finally {
    await store.close()
  }
}

export async function linesOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of store.dump()) lines.push(line)
  return lines
}

/** The error that a promise is rejected with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof Error)
  return error
}
