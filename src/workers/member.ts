import { Worker } from 'node:worker_threads'
import type { Answer, Job, Message, ThreadData } from './protocol.ts'

/** Why a thread ended in the midst of its work. */
export type DeathCause = 'time' | 'memory' | 'exit'

/** A thread that ended in the midst of a batch, at a place in it; -1 where it was at no document. */
export class Death extends Error {
  override readonly name = 'Death'
  override readonly cause: DeathCause
  readonly place: number

  constructor(cause: DeathCause, place: number) {
    super(`The thread ended (${cause}) at place ${place}.`)
    this.cause = cause
    this.place = place
  }
}

export interface MemberOptions extends Omit<ThreadData, 'progress'> {
  readonly thread: URL
  /** How long a document of so many bytes may take, in milliseconds. */
  readonly timeLimit: (size: number) => number
  /** How much memory a thread's objects may take, in millions of bytes. */
  readonly memoryLimit: number
}

/** Milliseconds between two looks at how far a thread has come. */
const LOOK = 250

/** One thread, which does one batch at a time. */
export class Member<T> {
  readonly #worker: Worker
  readonly #progress: Int32Array
  readonly #timeLimit: MemberOptions['timeLimit']
  #settle: { resolve(message: Message<T>): void; reject(error: Error): void } | null = null
  #cause: DeathCause = 'exit'
  #watching: NodeJS.Timeout | undefined
  #ended = false

  private constructor({ thread, task, limits, columns, timeLimit, memoryLimit }: MemberOptions) {
    const progress = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
    this.#progress = new Int32Array(progress).fill(-1)
    this.#timeLimit = timeLimit
    this.#worker = new Worker(thread, {
      workerData: { task, limits, columns, progress } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: 16 },
    })
    this.#worker.on('message', (message: Message<T>) => this.#settle?.resolve(message))
    this.#worker.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#cause = 'memory'
    })
    this.#worker.on('exit', () => {
      this.#ended = true
      this.#settle?.reject(new Death(this.#cause, Atomics.load(this.#progress, 0)))
    })
  }

  /** False once the thread has ended, be it between two batches. */
  get isAlive(): boolean {
    return !this.#ended
  }

  /** Starts a thread; fails where it cannot be made ready, which no document is to blame for. */
  static async start<T>(options: MemberOptions): Promise<Member<T>> {
    const member = new Member<T>(options)
    const first = await member.#reply().catch((error: unknown) => {
      const cause = error instanceof Death ? error.cause : 'exit'
      return { broken: `A thread for reading could not be started (${cause}).` }
    })
    if ('broken' in first) {
      await member.end()
      throw new Error(first.broken)
    }
    return member
  }

  /** @throws Death where the thread ends before all is done. */
  async work(jobs: readonly Job[]): Promise<readonly Answer<T>[]> {
    this.#watching = this.#watch(jobs)
    try {
      const reply = this.#reply()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      this.#worker.postMessage(jobs)
      const message = await reply
      if ('answers' in message) return message.answers
      throw new Error('A thread for reading answered what was not asked.')
    } finally {
      clearInterval(this.#watching)
    }
  }

  async end(): Promise<void> {
    this.#settle = null
    // Work that is given up is never answered, and its watch would keep the process from ending.
    clearInterval(this.#watching)
    await this.#worker.terminate()
  }

  async #reply(): Promise<Message<T>> {
    try {
      return await new Promise((resolve, reject) => {
        this.#settle = { resolve, reject }
      })
    } finally {
      this.#settle = null
    }
  }

  /** Ends the thread when it stays at one document for longer than the document may take. */
  #watch(jobs: readonly Job[]): NodeJS.Timeout {
    let place = -1
    let since = performance.now()
    return setInterval(() => {
      const now = Atomics.load(this.#progress, 0)
      if (now !== place) {
        place = now
        since = performance.now()
      } else if (now !== -1 && performance.now() - since > this.#timeLimit(jobs[now]?.size ?? 0)) {
        this.#cause = 'time'
        void this.#worker.terminate()
      }
    }, LOOK)
  }
}
