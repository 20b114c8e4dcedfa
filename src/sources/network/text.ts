import { fetchAddress, type Network } from './door.ts'
import type { NetworkLimits } from './limits.ts'
import { FetchProblem } from './problem.ts'
import { statusProblem } from './status.ts'

export interface FetchTextOptions {
  /** The only hosts that may be asked, by their whole names. */
  readonly hosts: readonly string[]
  readonly limits?: Partial<NetworkLimits> | undefined
  readonly network?: Network | undefined
}

/**
 * The text that an address of a known host answers, over HTTPS alone. A redirect is followed on the same host only.
 * Throws a `FetchProblem`.
 */
export async function fetchText(written: string, { hosts, limits, network }: FetchTextOptions): Promise<string> {
  const answer = await fetchAddress(written, {
    headers: { accept: 'application/json' },
    allow: (address, from) => checkHost(address, from, hosts),
    limits,
    network,
  })
  const problem = statusProblem(answer)
  if (problem !== null) throw problem
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes)
  } catch (error) {
    const what = 'the answer is no text in UTF-8'
    throw new FetchProblem('damaged', answer.address, what, 'try again later', { cause: error })
  }
}

function checkHost(address: URL, from: URL | null, hosts: readonly string[]): void {
  if (address.protocol !== 'https:') {
    throw new FetchProblem('not-asked', address, 'only addresses with https are asked', 'try again later')
  }
  if (hosts.includes(address.host) && (from === null || from.host === address.host)) return
  throw from === null
    ? new FetchProblem('not-asked', address, 'this host is none that may be asked', `ask ${hosts.join(' or ')}`)
    : new FetchProblem('not-asked', from, `it leads to another host (${address.host})`, 'try again later')
}
