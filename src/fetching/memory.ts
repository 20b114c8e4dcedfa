import { z } from 'zod'
import type { FeedLink } from '../vocabulary/index.ts'

/** What came of asking an address the last time. */
export type PageResult = 'sent' | 'unchanged' | 'unwanted' | 'failed'

const RESULTS = ['sent', 'unchanged', 'unwanted', 'failed'] as const satisfies readonly PageResult[]

/** What is remembered of an address that was asked. */
export interface PageMemory {
  /** What its server gave to ask by whether it has changed; `null` where it gave nothing. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** When it was first and last asked, in milliseconds. */
  readonly first: number
  readonly asked: number
  /** What its feed said of it the last time it was asked. */
  readonly changed: string | null
  /** The items that it named, where it is a feed. */
  readonly items: readonly FeedLink[]
  /** `null` where it was asked by a Chancery that did not keep it. */
  readonly result: PageResult | null
  /** What was wrong the last time, in a sentence. */
  readonly problem: string | null
}

const text = z.string().nullable()
const item = z.object({ address: z.string(), changed: text })
const page = z.object({
  etag: text,
  lastModified: text,
  first: z.number(),
  asked: z.number(),
  changed: text,
  items: z.array(item),
  result: z.enum(RESULTS).nullable().default(null),
  problem: text.default(null),
})
const Written = z.object({
  version: z.literal(1),
  pages: z.record(z.string(), page),
  /** Until when a host wants to be left alone. */
  hosts: z.record(z.string(), z.number()),
})

/** What nobody asks for any more is forgotten after so many milliseconds: ninety days. */
const FORGOTTEN = 7_776_000_000

/** What watching must remember from one time to the next. */
export class Memory {
  readonly #pages: Map<string, PageMemory>
  readonly #hosts: Map<string, number>

  private constructor(pages: Iterable<[string, PageMemory]>, hosts: Iterable<[string, number]>) {
    this.#pages = new Map(pages)
    this.#hosts = new Map(hosts)
  }

  /** Reads what `written` gave; `null` where a text is nothing of the kind. */
  static read(text: string | null): Memory | null {
    if (text === null) return new Memory([], [])
    try {
      const { pages, hosts } = Written.parse(JSON.parse(text))
      return new Memory(Object.entries(pages), Object.entries(hosts))
    } catch {
      return null
    }
  }

  page(address: string): PageMemory | null {
    return this.#pages.get(address) ?? null
  }

  keep(address: string, memory: PageMemory): void {
    this.#pages.set(address, memory)
  }

  /** Until when a host wants to be left alone, in milliseconds; 0 where it does not. */
  until(host: string): number {
    return this.#hosts.get(host) ?? 0
  }

  putOff(host: string, until: number): void {
    this.#hosts.set(host, until)
  }

  /** Takes over what another remembers of addresses that it asked later, and of hosts that want to be left alone longer. */
  takeLater(other: Memory): void {
    for (const [address, page] of other.#pages) {
      if (page.asked > (this.#pages.get(address)?.asked ?? 0)) this.#pages.set(address, page)
    }
    for (const [host, until] of other.#hosts) if (until > this.until(host)) this.#hosts.set(host, until)
  }

  /** All that is still of use at a time, in the order of addresses. */
  written(now: number): string {
    const pages = [...this.#pages].filter(([, { asked }]) => now - asked < FORGOTTEN).toSorted(byName)
    const hosts = [...this.#hosts].filter(([, until]) => until > now).toSorted(byName)
    return `${JSON.stringify({ version: 1, pages: Object.fromEntries(pages), hosts: Object.fromEntries(hosts) }, null, 1)}\n`
  }
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1
