import { RecordError, type Store } from '../vocabulary/index.ts'
import { write } from './terminal.ts'

/** Opens a record that exists: for writing, so that it can be judged, where it may be written, else for reading. */
export async function openForServing(record: string): Promise<Store> {
  const { openStore } = await import('../store/index.ts')
  try {
    return await openStore(record, { create: false })
  } catch (error) {
    const mayNotWrite = error instanceof RecordError && (error.code === 'not-writable' || error.code === 'read-only')
    if (!mayNotWrite) throw error
    return openStore(record, { readOnly: true })
  }
}

/** Serves a record until Ctrl-C or a request to end, then closes the server and the record. */
export async function serveUntilEnded(store: Store, port: number | undefined): Promise<void> {
  const { startServer } = await import('../http/index.ts')
  const server = await startServer({ store, ...(port === undefined ? {} : { port }) })
  // Listened for before the address is told: whoever reads it may end this at once.
  const end = new Promise<void>((ended) => {
    process.once('SIGINT', () => ended())
    process.once('SIGTERM', () => ended())
  })
  await write(`The record is open at ${server.url} (Ctrl-C ends).\n`)
  await end
  await server.close()
}
