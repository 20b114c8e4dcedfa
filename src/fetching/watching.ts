import { type Delivery, type FeedLink, Refusal } from '../vocabulary/index.ts'
import { Asking, type AskingOptions, type Asked } from './asking.ts'
import type { ReadFeed } from './feeds.ts'
import type { Memory, PageMemory } from './memory.ts'
import type { Watched } from './watch-list.ts'

export interface WatchingOptions extends AskingOptions {
  readonly readFeed: ReadFeed
}

/** An address that is to be asked now. */
export interface Task {
  readonly address: string
  /** Milliseconds between two times at the least. */
  readonly every: number
  /** As of a `FeedLink`, where a feed leads to it. */
  readonly changed: string | null
}

/** What came of a round. */
export interface Tally {
  sent: number
  unchanged: number
  putOff: number
  failed: number
  /** Addresses that their sites' robots.txt does not want to be asked for. */
  readonly unwanted: string[]
}

/** What stands between the path of a file and that of a document in it. */
const WITHIN = '!/'

const emptyTally = (): Tally => ({ sent: 0, unchanged: 0, putOff: 0, failed: 0, unwanted: [] })

const MINUTE = 60_000
const UNSAID = 60 * MINUTE
/** A page that a feed named is looked at again for thirty days, at intervals that grow with its age. */
const LOOKED_AFTER = 43_200 * MINUTE
/** Of a feed so many items are asked for at a time: nobody's list is without an end. */
const MOST_ITEMS = 200

/** What is to be done again and again with an address of a list. */
export const taskOf = ({ address, minutes }: Watched): Task => {
  return { address, every: minutes === null ? UNSAID : minutes * MINUTE, changed: null }
}

/** When an address is to be asked again, in milliseconds; 0 where it never was. */
export function nextTime(memory: Memory, { address, every }: Pick<Task, 'address' | 'every'>): number {
  const known = memory.page(address)
  return known === null ? 0 : known.asked + every
}

const resultOf = (asked: Exclude<Asked, { kind: 'sent' | 'put-off' }>) =>
  asked.kind === 'failed'
    ? ({ result: 'failed', problem: asked.refusal.message } as const)
    : ({ result: asked.kind, problem: null } as const)

/** It is asked as if for the first time once it is time. */
const unread = ({ message }: Refusal) =>
  ({ etag: null, lastModified: null, result: 'failed', problem: message }) as const

/** Asks what a list names, takes feeds apart, and remembers what it must for the next time. */
export class Watching {
  readonly #memory: Memory
  readonly #options: WatchingOptions
  readonly #asking: Asking
  readonly #sent = new Map<string, PageMemory>()
  readonly #settled = new Map<string, PageMemory>()
  #items: Task[] = []
  #tally = emptyTally()

  constructor(memory: Memory, options: WatchingOptions) {
    this.#memory = memory
    this.#options = options
    this.#asking = new Asking(memory, options)
  }

  /** Those of a list that it is time to ask, or all of them. */
  due(list: readonly Watched[], isAll: boolean): Task[] {
    return list.map(taskOf).filter((task) => isAll || this.#options.now() >= nextTime(this.#memory, task))
  }

  /** Milliseconds until something of a list is to be asked again. */
  wait(list: readonly Watched[]): number {
    const next = list.map((watched) => nextTime(this.#memory, taskOf(watched)))
    return Math.max(0, Math.min(...next) - this.#options.now())
  }

  /** The items of the feeds that were asked since the last time, as far as it is time to ask them, each once. */
  takeItems(listed: readonly Watched[]): Task[] {
    const known = new Set(listed.map(({ address }) => address))
    const items = this.#items.filter(({ address }) => !known.has(address) && known.add(address))
    this.#items = []
    return items.filter((task) => this.#isItemDue(task))
  }

  /** A page that has something new, else `null`. Throws a `Refusal`. */
  async ask(task: Task): Promise<Delivery | null> {
    const asked = await this.#asking.ask(task.address)
    if (this.#options.signal.aborted && asked.kind !== 'sent') return null
    if (asked.kind === 'sent') return await this.#take(task, asked)
    if (asked.kind === 'put-off') this.#tally.putOff += 1
    else this.#memory.keep(task.address, { ...this.#memoryOf(task), ...resultOf(asked) })
    if (asked.kind === 'unwanted') this.#tally.unwanted.push(task.address)
    if (asked.kind === 'failed') {
      this.#tally.failed += 1
      throw asked.refusal
    }
    if (asked.kind === 'unchanged') {
      this.#tally.unchanged += 1
      this.#addItems(task, this.#memory.page(task.address)?.items ?? [])
    }
    return null
  }

  /**
   * Notes that what an address sent could be read, or what was in it, or why it could not: that counts once it is in the
   * record.
   */
  note(path: string, refusal: Refusal | null): void {
    const address = this.#sent.has(path) ? path : path.slice(0, Math.max(0, path.indexOf(WITHIN)))
    const memory = this.#sent.get(address)
    // What could not be read is sent again when its time comes: by then it may be mended, or Chancery be.
    if (memory) this.#settled.set(address, refusal === null ? memory : { ...memory, ...unread(refusal) })
  }

  /** Remembers what was noted, once it is in the record. */
  settle(): void {
    for (const [address, memory] of this.#settled) this.#memory.keep(address, memory)
    this.#settled.clear()
    this.#sent.clear()
  }

  /** What came of asking since the last time. */
  takeTally(): Tally {
    const tally = this.#tally
    this.#tally = emptyTally()
    return tally
  }

  async #take(task: Task, { delivery, etag, lastModified }: Asked & { kind: 'sent' }): Promise<Delivery | null> {
    this.#tally.sent += 1
    const memory = { ...this.#memoryOf(task), etag, lastModified, result: 'sent' as const }
    const items = await this.#itemsOf(task, delivery)
    if (items === null) {
      this.#sent.set(task.address, { ...memory, items: [] })
      return delivery
    }
    const first = items.slice(0, MOST_ITEMS)
    this.#memory.keep(task.address, { ...memory, items: first })
    this.#addItems(task, first)
    return null
  }

  async #itemsOf(task: Task, delivery: Delivery): Promise<readonly FeedLink[] | null> {
    try {
      return await this.#options.readFeed(task.address, delivery)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.#memory.keep(task.address, { ...this.#memoryOf(task), result: 'failed', problem: error.message })
      throw error
    }
  }

  #addItems({ every }: Task, items: readonly FeedLink[]): void {
    this.#items.push(...items.map(({ address, changed }) => ({ address, every, changed })))
  }

  #memoryOf({ address, changed }: Task): PageMemory {
    const asked = this.#options.now()
    const { first = asked, etag = null, lastModified = null, items = [] } = this.#memory.page(address) ?? {}
    return { etag, lastModified, first, asked, changed, items, result: null, problem: null }
  }

  #isItemDue({ address, every, changed }: Task): boolean {
    const known = this.#memory.page(address)
    if (known === null || known.changed !== changed) return true
    const now = this.#options.now()
    return now - known.first <= LOOKED_AFTER && now - known.asked >= Math.max(every, known.asked - known.first)
  }
}
