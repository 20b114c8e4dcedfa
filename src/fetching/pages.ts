import { fetchAddress, type Network, webAddress } from '../sources/index.ts'
import type { Delivery } from '../vocabulary/index.ts'
import { deliveryOf, refusalOf } from './delivery.ts'
import { SiteRobots } from './site-robots.ts'
import { PAUSE, Turns } from './turns.ts'

export interface PageOptions {
  /** The hosts that are named may be this machine or on its own network. */
  readonly allowPrivate?: boolean | undefined
  /** Milliseconds between two requests to one host. */
  readonly pause?: number | undefined
  /** What opens connections; only tests give anything else than the network. */
  readonly network?: Network | undefined
}

/** A page that a person named. */
export interface NamedPage {
  /** As it was written. */
  readonly written: string
  /** As it is asked for: what is the same to every server is the same here. */
  readonly address: string
  /** Fetches it; throws a `Refusal`. */
  fetch(): Promise<Delivery>
}

/** What is asked of servers, which can be asked before it is over. */
export interface NamedPages {
  readonly pages: readonly NamedPage[]
  /** Ends what is under way and what waits for its turn. */
  end(): void
}

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.8'

/**
 * The pages of addresses that a person named, each once; of one host only one is asked for at a time, and what its
 * robots.txt does not want to be asked for is refused.
 */
export function namedPages(written: readonly string[], options: PageOptions = {}): NamedPages {
  const ending = new AbortController()
  const turns = new Turns(options.pause ?? PAUSE, ending.signal)
  const privateHosts = options.allowPrivate === true ? written.flatMap(hostOf) : []
  const base = { privateHosts, network: options.network, signal: ending.signal }
  const robots = new SiteRobots(base, Date.now)
  const allow = async (next: URL) => void (await robots.allow(next))
  const byAddress = new Map(written.map((one) => [hrefOf(one), one]))
  const pages = [...byAddress].map(([address, one]): NamedPage => {
    const fetch = async () => deliveryOf(await fetchAddress(address, { ...base, headers: { accept: ACCEPT }, allow }))
    const inTurn = async () => {
      try {
        const { pause } = await robots.allow(webAddress(address))
        return await turns.take(hostOf(one)[0] ?? '', fetch, pause)
      } catch (error) {
        throw refusalOf(error, one)
      }
    }
    return { written: one, address, fetch: inTurn }
  })
  return { pages, end: () => ending.abort() }
}

/** An address as it is asked for; what is none is told when its turn comes. */
function hrefOf(written: string): string {
  if (!URL.canParse(written)) return written
  const address = new URL(written)
  // No server is told what stands behind #.
  address.hash = ''
  return address.href
}

const hostOf = (written: string): string[] => (URL.canParse(written) ? [new URL(written).host] : [])
