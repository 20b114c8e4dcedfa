import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { brokenOff, headerOf } from './exchange.ts'
import type { NetworkLimits } from './limits.ts'
import { FetchProblem } from './problem.ts'
import { type Unpacker, unpackerOf } from './unpack.ts'

/** Up to here an answer may be packed as well as can be: short pages can hold one line a thousand times. */
const UNSUSPICIOUS = 262_144

/** All bytes of an answer, unpacked, within the limits. Throws a `FetchProblem`, or what the signal says. */
export async function bodyOf(
  address: URL,
  response: IncomingMessage,
  limits: NetworkLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { maxSize } = limits
  const sent = headerOf(response.headers, 'content-length')
  if (Number(sent ?? 0) > maxSize) throw tooLarge(address, maxSize)
  try {
    const encoding = response.headers['content-encoding']
    const begins = encoding?.trim().toLowerCase() === 'deflate' ? await beginningOf(response) : new Uint8Array()
    const unpacker = unpackerOf(encoding, begins)
    if (unpacker === null) {
      throw new FetchProblem('damaged', address, 'the answer is packed in a way that was not asked for', SAVE_IT)
    }
    return await gathered(address, response, unpacker, limits)
  } catch (error) {
    if (error instanceof FetchProblem) throw error
    signal.throwIfAborted()
    throw isOfPacking(error)
      ? new FetchProblem('damaged', address, 'the answer cannot be unpacked', SAVE_IT, { cause: error })
      : brokenOff(address, error)
  }
}

const SAVE_IT = 'save the page and give the file'

/** The first bytes of an answer, which are read again behind it. */
async function beginningOf(response: IncomingMessage): Promise<Uint8Array> {
  await once(response, 'readable')
  const first = response.read() as Buffer | null
  if (first === null) return new Uint8Array()
  response.unshift(first)
  return first
}

async function gathered(
  address: URL,
  response: IncomingMessage,
  { stream, used }: Unpacker,
  { maxSize, ratio }: NetworkLimits,
): Promise<Uint8Array> {
  // What is packed can be endless too, and hold nothing.
  const counted = async function* (sent: AsyncIterable<Uint8Array>) {
    let received = 0
    for await (const part of sent) {
      received += part.length
      if (received > maxSize) throw tooLarge(address, maxSize)
      yield part
    }
  }
  const parts: Uint8Array[] = []
  let size = 0
  // What goes wrong on the way is thrown by the loop.
  for await (const part of pipeline(response, counted, stream, () => {}) as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > maxSize) throw tooLarge(address, maxSize)
    if (size > UNSUSPICIOUS && size > used() * ratio) throw tooPacked(address, ratio)
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function tooLarge(address: URL, maxSize: number): FetchProblem {
  const size = maxSize.toLocaleString('en-US')
  return new FetchProblem('too-large', address, `the answer has more than ${size} bytes`, SAVE_IT)
}

const tooPacked = (address: URL, ratio: number): FetchProblem =>
  new FetchProblem('too-packed', address, `the answer swells to more than ${ratio} times its size`, 'leave it out')

function isOfPacking(error: unknown): boolean {
  const { code = '' } = error as { readonly code?: string }
  return code.startsWith('Z_') || code.startsWith('ERR__ERROR')
}
