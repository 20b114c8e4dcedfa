import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Dial } from '../../src/sources/index.ts'

/** A server on this machine that stands for the public services. */
export interface LocalServices {
  /** Leads to this server, whatever host is asked. */
  readonly network: Dial
  /** `api.worldbank.org/v2/country/KE/…`, in the order in which they were asked. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Answers as `answer` says; what it gives is text with 200 unless it answers by itself. */
export async function localServices(
  answer: (address: string, response: ServerResponse) => string | null,
): Promise<LocalServices> {
  const asked: string[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const address = `${request.headers.host}${request.url}`
    asked.push(address)
    const text = answer(address, response)
    if (text === null) return
    response.setHeader('content-type', 'application/json')
    response.end(text)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', () => listening())
  })
  const { port } = server.address() as AddressInfo
  return {
    asked,
    network: () => Promise.resolve(connect(port, '127.0.0.1')),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
