import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { connect as connectTo, isIP, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as secureOver } from 'node:tls'
import { FetchProblem } from './problem.ts'
import { isPublicAddress } from './public-address.ts'
import { hostOf } from './web-address.ts'

/** Opens the way to the server of an address, secured where it says so. Throws a `FetchProblem`. */
export type Dial = (address: URL, signal: AbortSignal) => Promise<Duplex>

/** What a dial rests on; anything else than the network is given only by tests. */
export interface DialParts {
  /** The IP addresses of a name. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  readonly connect?: (ip: string, port: number) => Socket
}

const overNetwork: Required<DialParts> = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: (ip, port) => connectTo({ host: ip, port }),
}

/** So many addresses of a name are tried, each for so many milliseconds unless it is the last. */
const TRIED = 4
const PATIENCE = 4000

/**
 * Opens connections to public addresses alone, but for hosts (`localhost:8080`) that may be private. A name is asked
 * for once and the connection goes to what was checked, so that a second answer changes nothing; and where it led in
 * the end is checked before anything is sent.
 */
export function dialer(privateHosts: readonly string[] = [], parts: DialParts = {}): Dial {
  const { resolve, connect } = { ...overNetwork, ...parts }
  return async (address, signal) => {
    const check = privateHosts.includes(address.host) ? () => {} : (ip: string) => checkPublic(address, ip)
    const ips = await addressesOf(address, resolve, signal)
    for (const ip of ips) check(ip)
    const socket = await firstToAnswer(address, inTurn(ips).slice(0, TRIED), connect, signal)
    try {
      check(socket.remoteAddress ?? 'no address')
      return address.protocol === 'https:' ? await secured(address, socket, signal) : socket
    } catch (error) {
      socket.destroy()
      throw error
    }
  }
}

const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80))

function checkPublic(address: URL, ip: string): void {
  if (isPublicAddress(ip)) return
  const problem = `it leads to ${ip}, which is no public address`
  throw new FetchProblem('private', address, problem, 'name it yourself with --allow-private if the server is your own')
}

async function addressesOf(
  address: URL,
  resolve: Required<DialParts>['resolve'],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const host = hostOf(address)
  if (isIP(host)) return [host]
  try {
    const ips = await untilAborted(resolve(host), signal)
    if (ips.length > 0) return ips
  } catch (error) {
    signal.throwIfAborted()
    throw unknownHost(address, error)
  }
  throw unknownHost(address)
}

const unknownHost = (address: URL, cause?: unknown): FetchProblem =>
  new FetchProblem('unknown-host', address, 'no server of this name was found', 'check the name and the network', {
    cause,
  })

/** A question to the system about a name cannot be taken back, only no longer waited for. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  return await new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** One of each family after the other: where one of them leads nowhere, all of its addresses do. */
function inTurn(ips: readonly string[]): string[] {
  const [first, second] = [
    ips.filter((ip) => isIP(ip) === isIP(ips[0]!)),
    ips.filter((ip) => isIP(ip) !== isIP(ips[0]!)),
  ]
  return first.flatMap((ip, at) => [ip, ...second.slice(at, at + 1)]).concat(second.slice(first.length))
}

async function firstToAnswer(
  address: URL,
  ips: readonly string[],
  connect: Required<DialParts>['connect'],
  signal: AbortSignal,
): Promise<Socket> {
  let last: unknown
  for (const [at, ip] of ips.entries()) {
    const until = at === ips.length - 1 ? signal : AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])
    const socket = connect(ip, portOf(address))
    // What goes wrong once it is connected is told by whoever reads from it.
    socket.on('error', () => {})
    try {
      await once(socket, 'connect', { signal: until })
      return socket
    } catch (error) {
      socket.destroy()
      signal.throwIfAborted()
      last = error
    }
  }
  const { code = 'no answer' } = last as { readonly code?: string }
  throw new FetchProblem('unreachable', address, `the server could not be reached (${code})`, 'try again later', {
    cause: last,
  })
}

async function secured(address: URL, socket: Socket, signal: AbortSignal): Promise<Duplex> {
  const host = hostOf(address)
  const name = isIP(host) ? {} : { servername: host }
  const secure = secureOver({ socket, host, ...name, ALPNProtocols: ['http/1.1'] })
  try {
    await once(secure, 'secureConnect', { signal })
    return secure
  } catch (error) {
    secure.destroy()
    signal.throwIfAborted()
    const { code = 'no answer' } = error as { readonly code?: string }
    const problem = `the server does not prove who it is (${code})`
    throw new FetchProblem('certificate', address, problem, 'do not trust it, or read the page from a file', {
      cause: error,
    })
  }
}
