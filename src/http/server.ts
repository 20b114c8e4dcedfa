import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { type AppOptions, createApp } from './app.ts'

const HOST = '127.0.0.1'
const FIRST_PORT = 4280
const PORTS_TRIED = 100
const LAST_PORT = 65_535

/** A record that is being served. */
export interface RunningServer {
  /** `http://127.0.0.1:4280` */
  readonly url: string
  /** Ends all connections, then the server. */
  close(): Promise<void>
}

export interface ServerOptions extends AppOptions {
  /** 4280 or the next free one unless given; 0 for any free one. */
  readonly port?: number
}

/** Serves a record to this machine only; throws an Error with one sentence where the given port is none, or cannot be had. */
export async function startServer({ port, ...options }: ServerOptions): Promise<RunningServer> {
  if (port !== undefined && !isPort(port)) {
    throw new Error(`${port} is no port; give a whole number from 1 to ${LAST_PORT}, or 0 for any free one.`)
  }
  const { fetch } = createApp(options)
  const server = createAdaptorServer({ fetch })
  await (port === undefined ? listenFrom(server, FIRST_PORT) : listenAt(server, port))
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${HOST}:${taken}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= LAST_PORT

type Server = ReturnType<typeof createAdaptorServer>

async function listenFrom(server: Server, first: number): Promise<void> {
  for (let port = first; port < first + PORTS_TRIED; port += 1) if (await isHad(server, port)) return
  await listen(server, 0)
}

async function isHad(server: Server, port: number): Promise<boolean> {
  try {
    await listen(server, port)
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

async function listenAt(server: Server, port: number): Promise<void> {
  try {
    await listen(server, port)
  } catch (error) {
    const why = isTaken(error) ? 'is taken by another program' : 'may not be used by this account'
    throw new Error(`Port ${port} of ${HOST} ${why}; name another, or none for the next free one.`, { cause: error })
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, HOST, () => {
      server.off('error', failed)
      listening()
    })
  })
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
