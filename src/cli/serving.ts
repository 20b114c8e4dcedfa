import type { Store } from '../vocabulary/index.ts'
import { write } from './terminal.ts'

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
