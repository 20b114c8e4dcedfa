import { type Answer, fetchAddress, type FetchOptions, type Network } from '../sources/index.ts'
import type { Delivery, Refusal } from '../vocabulary/index.ts'
import { deliveryOf, refusalOf } from './delivery.ts'
import type { Memory } from './memory.ts'
import { retryTime } from './retry-after.ts'
import { SiteRobots, Unwanted } from './site-robots.ts'
import { Turns } from './turns.ts'

/** What came of asking whether an address has something new. */
export type Asked =
  | {
      readonly kind: 'sent'
      readonly delivery: Delivery
      readonly etag: string | null
      readonly lastModified: string | null
    }
  | { readonly kind: 'unchanged' }
  /** Its site's robots.txt does not want it to be asked for. */
  | { readonly kind: 'unwanted' }
  /** Its host wants to be left alone for some time. */
  | { readonly kind: 'put-off' }
  | { readonly kind: 'failed'; readonly refusal: Refusal }

export interface AskingOptions {
  /** Hosts that may be this machine or on its own network. */
  readonly privateHosts: readonly string[]
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly signal: AbortSignal
  /** What opens connections; only tests give anything else than the network. */
  readonly network?: Network | undefined
}

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.8'

/** Asks addresses whether they have something new, as their sites want it. */
export class Asking {
  readonly #memory: Memory
  readonly #options: AskingOptions
  readonly #turns: Turns
  readonly #robots: SiteRobots

  constructor(memory: Memory, options: AskingOptions) {
    this.#memory = memory
    this.#options = options
    this.#turns = new Turns(options.pause, options.signal)
    this.#robots = new SiteRobots(options, options.now)
  }

  /** Asks once; nothing that a server does makes this fail. */
  async ask(written: string): Promise<Asked> {
    const address = new URL(written)
    if (this.#isPutOff(address)) return { kind: 'put-off' }
    const work = async (): Promise<Asked> => {
      // What waited for its turn meanwhile may have been told to wait longer.
      if (this.#isPutOff(address)) return { kind: 'put-off' }
      return this.#askedOf(await fetchAddress(written, this.#fetchOptions(written)))
    }
    try {
      const { pause } = await this.#robots.allow(address)
      return await this.#turns.take(address.host, work, pause)
    } catch (error) {
      if (error instanceof Unwanted) return { kind: 'unwanted' }
      return { kind: 'failed', refusal: refusalOf(error, written) }
    }
  }

  #isPutOff({ host }: URL): boolean {
    return this.#memory.until(host) > this.#options.now()
  }

  #fetchOptions(written: string): FetchOptions {
    const { etag = null, lastModified = null } = this.#memory.page(written) ?? {}
    return {
      ...this.#options,
      headers: {
        accept: ACCEPT,
        ...(etag === null ? {} : { 'if-none-match': etag }),
        ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
      },
      allow: async (address, from) => {
        if (from !== null) await this.#robots.allow(address)
      },
    }
  }

  #askedOf(answer: Answer): Asked {
    const { status, address, etag, lastModified, retryAfter } = answer
    if (status === 304) return { kind: 'unchanged' }
    if (status === 429 || (status === 503 && retryAfter !== null)) {
      this.#memory.putOff(address.host, retryTime(retryAfter, this.#options.now()))
      return { kind: 'put-off' }
    }
    return { kind: 'sent', delivery: deliveryOf(answer), etag, lastModified }
  }
}
