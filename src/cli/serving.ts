import { RecordError, type Store } from '../vocabulary/index.ts'
import { addAgain } from '../adding-again.ts'
import type { ReadingOptions } from './options.ts'
import { write } from './terminal.ts'

/**
 * Opens a record that exists, or makes an empty one where that is asked: for writing, so that it can be judged and added
 * to, where it may be written, else for reading.
 */
export async function openForServing(record: string, create = false): Promise<Store> {
  const { openStore } = await import('../store/index.ts')
  try {
    return await openStore(record, { create, addAgain })
  } catch (error) {
    const mayNotWrite = error instanceof RecordError && (error.code === 'not-writable' || error.code === 'read-only')
    if (!mayNotWrite) throw error
    return openStore(record, { readOnly: true })
  }
}

/** Documents from which on every room is made ready at the start: in small records nobody waits for one. */
const MANY = 2000

export interface ServingOptions extends ReadingOptions {
  readonly record: string
  readonly port?: number
}

/** Serves a record until Ctrl-C or a request to end, then closes the server; what is being read into it is stopped. */
export async function serveUntilEnded(store: Store, { port, ...options }: ServingOptions): Promise<void> {
  const [{ Beside, startServer }, { Intake, Watches }] = await Promise.all([
    import('../http/index.ts'),
    import('../intake/index.ts'),
  ])
  const intake = new Intake(options)
  const watches = new Watches(intake)
  const beside = new Beside({ record: options.record })
  const server = await startServer({ store, intake, watches, beside, ...(port === undefined ? {} : { port }) })
  const isLarge = (await store.status()).documents >= MANY
  const warm = isLarge ? beside.warm() : null
  if (store.writable) watches.start()
  // Listened for before the address is told: whoever reads it may end this at once.
  const end = new Promise<void>((ended) => {
    process.once('SIGINT', () => ended())
    process.once('SIGTERM', () => ended())
  })
  await write(`The record is open at ${server.url} (Ctrl-C ends).\n`)
  await end
  watches.close()
  await Promise.all([beside.close(), warm])
  await server.close()
  await intake.close()
}
