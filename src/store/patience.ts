import { setTimeout } from 'node:timers/promises'
import { RecordError } from '../vocabulary/index.ts'

/** How long SQLite itself waits for another process, in milliseconds; meanwhile this process does nothing else. */
export const SQLITE_WAIT = 20
const PAUSE = 30

/**
 * Tries again while another process is writing, for up to so many milliseconds in all; then throws the `RecordError`
 * that says so. Between two tries this process does its other work.
 */
export async function patiently<T>(patience: number, attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      const isBusy = error instanceof RecordError && error.code === 'busy'
      if (!isBusy || performance.now() >= until) throw error
      await setTimeout(PAUSE)
    }
  }
}
