import type { IncomingMessage } from 'node:http'
import { bodyOf } from './body.ts'
import { type Dial, dialer, type DialParts } from './dial.ts'
import { exchange, headerOf } from './exchange.ts'
import { NETWORK_LIMITS, type NetworkLimits } from './limits.ts'
import { FetchProblem } from './problem.ts'
import { webAddress } from './web-address.ts'

export interface FetchOptions {
  /** Hosts, as `localhost:8080`, that may be this machine or on its own network. */
  readonly privateHosts?: readonly string[]
  /** Sent beside what every request says. */
  readonly headers?: Readonly<Record<string, string>>
  readonly limits?: Partial<NetworkLimits> | undefined
  /** Fails where an address is not to be asked, before it is. */
  readonly allow?: (address: URL, from: URL | null) => void | Promise<void>
  /** Ends the look-up. */
  readonly signal?: AbortSignal | undefined
  /** What opens connections, or what that rests on; only tests give anything else than the network. */
  readonly network?: Network | undefined
}

export type Network = Dial | DialParts

/** What a server answered in the end. */
export interface Answer {
  /** Where the last redirect led. */
  readonly address: URL
  readonly status: number
  /** As the server wrote them; `null` for what it did not say. */
  readonly contentType: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly retryAfter: string | null
  /** Unpacked; empty where the status is none of success. */
  readonly bytes: Uint8Array
}

/**
 * Fetches an address of the web within limits: the only door to the network. Each address that it is led to is checked
 * like the first, and each connection before anything is sent over it. Throws a `FetchProblem`.
 */
export async function fetchAddress(written: string, options: FetchOptions = {}): Promise<Answer> {
  const limits = { ...NETWORK_LIMITS, ...options.limits }
  const time = AbortSignal.timeout(limits.time)
  const signal = options.signal ? AbortSignal.any([time, options.signal]) : time
  let address = webAddress(written)
  try {
    let from: URL | null = null
    for (let hops = 0; hops <= limits.hops; hops += 1) {
      await options.allow?.(address, from)
      const next = await step(address, options, limits, signal)
      if (!(next instanceof URL)) return next
      from = address
      address = next
    }
  } catch (error) {
    if (error instanceof FetchProblem || !signal.aborted) throw error
    throw time.aborted ? tooSlow(address, limits, error) : stopped(address, error)
  }
  const problem = `it leads from one address to the next, more than ${limits.hops} times`
  throw new FetchProblem('redirects', address, problem, 'give the address where it ends')
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** What an address answers, or where it leads. */
async function step(
  address: URL,
  { headers = {}, privateHosts, network = {} }: FetchOptions,
  limits: NetworkLimits,
  signal: AbortSignal,
): Promise<Answer | URL> {
  const dial = typeof network === 'function' ? network : dialer(privateHosts, network)
  const response = await exchange(address, headers, dial, signal)
  try {
    const location = headerOf(response.headers, 'location')
    if (REDIRECTS.has(response.statusCode ?? 0) && location !== null) return webAddress(asUtf8(location), address)
    return await answerOf(address, response, limits, signal)
  } finally {
    response.destroy()
  }
}

/** A header is read byte by byte; in an address those above ASCII are meant as UTF-8. */
const asUtf8 = (header: string): string => Buffer.from(header, 'latin1').toString('utf8')

async function answerOf(
  address: URL,
  response: IncomingMessage,
  limits: NetworkLimits,
  signal: AbortSignal,
): Promise<Answer> {
  const { statusCode: status = 0, headers } = response
  return {
    address,
    status,
    contentType: headerOf(headers, 'content-type'),
    etag: headerOf(headers, 'etag'),
    lastModified: headerOf(headers, 'last-modified'),
    retryAfter: headerOf(headers, 'retry-after'),
    bytes: isSuccess(status) ? await bodyOf(address, response, limits, signal) : new Uint8Array(),
  }
}

export const isSuccess = (status: number): boolean => status >= 200 && status < 300

function tooSlow(address: URL, { time }: NetworkLimits, cause: unknown): FetchProblem {
  const problem = `the answer was not there within ${(time / 1000).toLocaleString('en-US')} seconds`
  return new FetchProblem('too-slow', address, problem, 'try again later', { cause })
}

const stopped = (address: URL, cause: unknown): FetchProblem =>
  new FetchProblem('stopped', address, 'the look-up was ended', 'give the same command again', { cause })
