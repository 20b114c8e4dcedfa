/** Sends one request as `fetch` does; another one is given only by tests. */
export type Transport = (address: URL, init: RequestInit) => Promise<Response>

export interface FetchOptions {
  /** The only hosts that may be asked, by their whole names. */
  readonly hosts: readonly string[]
  readonly transport?: Transport | undefined
  /** Milliseconds until the whole answer must be there. */
  readonly timeout?: number
  /** Bytes. */
  readonly maxSize?: number
}

/** An answer that could not be had: which address and what is wrong, in one sentence. */
export class FetchProblem extends Error {
  override readonly name = 'FetchProblem'

  constructor(address: URL, problem: string, options?: ErrorOptions) {
    super(`${address.host}: ${problem}.`, options)
  }
}

const SOON = 30_000
const LARGEST = 20_000_000
const MOST_REDIRECTS = 3

/**
 * The text that an address of a known host answers, over HTTPS alone: the only door to the network. A redirect is
 * followed on the same host only. Throws a `FetchProblem`.
 */
export async function fetchText(written: string, options: FetchOptions): Promise<string> {
  const { hosts, transport = overNetwork, timeout = SOON, maxSize = LARGEST } = options
  const signal = AbortSignal.timeout(timeout)
  let address = new URL(written)
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    checkAddress(address, hosts)
    const response = await answerOf(address, transport, signal)
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null) return await textOf(address, response, maxSize)
    await response.body?.cancel()
    address = redirected(address, location)
  }
  throw new FetchProblem(address, 'the service leads from one address to the next without an end')
}

const overNetwork: Transport = (address, init) => fetch(address.href, init)

function checkAddress(address: URL, hosts: readonly string[]): void {
  if (address.protocol !== 'https:') throw new FetchProblem(address, 'only addresses with https are asked')
  if (!hosts.includes(address.host)) throw new FetchProblem(address, 'this host is none that may be asked')
  if (address.username !== '' || address.password !== '') throw new FetchProblem(address, 'the address names a person')
}

function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : null
  if (to === null) throw new FetchProblem(from, 'the service leads to what is no address')
  if (to.host === from.host) return to
  throw new FetchProblem(from, `the service leads to another host (${to.host}), which is not asked`)
}

async function answerOf(address: URL, transport: Transport, signal: AbortSignal): Promise<Response> {
  try {
    return await transport(address, { redirect: 'manual', signal, headers: { accept: 'application/json' } })
  } catch (error) {
    throw new FetchProblem(address, failureText(error), { cause: error })
  }
}

function failureText(error: unknown): string {
  if (isTimeout(error)) return 'the service did not answer in time; try again later'
  const { code } = ((error as Error).cause ?? {}) as { readonly code?: unknown }
  return `the service could not be reached${typeof code === 'string' ? ` (${code})` : ''}; is there a network`
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError'

async function textOf(address: URL, response: Response, maxSize: number): Promise<string> {
  if (response.status === 429) throw new FetchProblem(address, 'the service was asked too often; try again later')
  if (!response.ok) throw new FetchProblem(address, `the service answered with an error (${response.status})`)
  const bytes = await bytesOf(address, response, maxSize)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new FetchProblem(address, 'the answer is no text in UTF-8', { cause: error })
  }
}

async function bytesOf(address: URL, { headers, body }: Response, maxSize: number): Promise<Uint8Array> {
  const tooLarge = () => new FetchProblem(address, `the answer is larger than ${maxSize} bytes`)
  if (Number(headers.get('content-length') ?? 0) > maxSize) throw tooLarge()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    // What it says of its length may be wrong, and a packed answer grows.
    for await (const part of body ?? []) {
      size += part.length
      if (size > maxSize) throw tooLarge()
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof FetchProblem) throw error
    throw new FetchProblem(address, isTimeout(error) ? failureText(error) : 'the answer broke off', { cause: error })
  }
  return Buffer.concat(parts)
}
