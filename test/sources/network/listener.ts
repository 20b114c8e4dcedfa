import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { DialParts } from '../../../src/sources/index.ts'

/** A server on this machine that counts who comes. */
export interface Listener {
  readonly port: number
  /** `www.example.org/a`, in the order in which they were asked. */
  readonly asked: string[]
  /** Connections that were opened to it, whether anything was asked over them or not. */
  connections: number
  close(): void
}

/** Listens on 127.0.0.1 alone. */
export async function listen(answer: RequestListener): Promise<Listener> {
  const server = createServer((request, response) => {
    listener.asked.push(askedOf(request))
    answer(request, response)
  })
  server.on('connection', (socket) => {
    listener.connections += 1
    // Whoever asks goes away in the midst of an answer.
    socket.on('error', () => {})
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', () => listening())
  })
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  const listener: Listener = { port, asked: [], connections: 0, close }
  return listener
}

const askedOf = ({ headers, url }: IncomingMessage): string => `${headers.host}${url}`

/** An address that everybody could reach. */
export const PUBLIC = '93.184.216.34'

export interface PretendedNetwork extends Required<DialParts> {
  /** The IP addresses that were connected to, as the one who connects sees it. */
  readonly connected: string[]
}

/** A network in which every address is that of the listener; names that are not given have a public one. */
export function pretendedNetwork(
  listener: Listener,
  names: Readonly<Record<string, readonly string[]>> = {},
): PretendedNetwork {
  const connected: string[] = []
  return {
    connected,
    resolve: (host) => Promise.resolve(names[host] ?? [PUBLIC]),
    connect: (ip) => {
      connected.push(ip)
      return seenAs(ip, connect(listener.port, '127.0.0.1'))
    },
  }
}

/** A socket that seems to lead to an address. */
function seenAs(ip: string, socket: Socket): Socket {
  return Object.defineProperty(socket, 'remoteAddress', { get: () => ip })
}
