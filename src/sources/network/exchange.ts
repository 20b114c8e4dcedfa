import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request as ask, STATUS_CODES } from 'node:http'
import type { Dial } from './dial.ts'
import { FetchProblem } from './problem.ts'
import { ACCEPTED_ENCODINGS } from './unpack.ts'

/** How Chancery gives its name to servers, and finds it in their robots.txt. */
export const ROBOT = 'Chancery'

/** Bytes of all headers of an answer. */
const maxHeaderSize = 32_768

/** Asks an address once, and gives what comes back as soon as its headers are there. */
export async function exchange(
  address: URL,
  headers: Readonly<Record<string, string>>,
  dial: Dial,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const connection = await dial(address, signal)
  const request = ask({
    host: address.hostname,
    path: address.pathname + address.search,
    headers: {
      host: address.host,
      'user-agent': ROBOT,
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...headers,
      connection: 'close',
    },
    createConnection: () => connection,
    maxHeaderSize,
    signal,
  })
  request.end()
  try {
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    return response
  } catch (error) {
    connection.destroy()
    signal.throwIfAborted()
    throw brokenOff(address, error)
  }
}

export const brokenOff = (address: URL, cause: unknown): FetchProblem =>
  new FetchProblem('broke-off', address, 'the answer broke off', 'try again later', { cause })

/** The first header of a name. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** What a status means in words: `Not Found`. */
export const meaningOf = (status: number): string | null => STATUS_CODES[status] ?? null
