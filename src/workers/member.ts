import type { DeathCause, Line, StartLine } from './line.ts'
import type { Answer, Message } from './protocol.ts'

/** A worker that ended in the midst of a batch, at a place in it; -1 where it was at no job. */
export class Death extends Error {
  override readonly name = 'Death'
  override readonly cause: DeathCause
  readonly place: number
  /** What it was allowed of what it took too much of; empty where that is not why it ended. */
  readonly limit: string

  constructor(cause: DeathCause, place: number, limit = '') {
    super(`The worker ended (${cause}) at place ${place}.`)
    this.cause = cause
    this.place = place
    this.limit = limit
  }
}

export interface MemberOptions<J, T> {
  readonly start: StartLine<J, T>
  /** How long a document of so many bytes may take, in milliseconds. */
  readonly timeLimit: (size: number) => number
}

/** Milliseconds between two looks at how far a worker has come. */
const LOOK = 250

/** One worker, which does one batch at a time. */
export class Member<J extends { readonly size: number }, T> {
  readonly #timeLimit: (size: number) => number
  #line: Line<J> | null = null
  #settle: { resolve(message: Message<T>): void; reject(error: Error): void } | null = null
  /** What came before anybody waited for it. */
  #early: Message<T> | null = null
  #death: Death | null = null
  #tooSlow: string | null = null
  #watching: NodeJS.Timeout | undefined

  private constructor(timeLimit: MemberOptions<J, T>['timeLimit']) {
    this.#timeLimit = timeLimit
  }

  /** False once the worker has ended, be it between two batches. */
  get isAlive(): boolean {
    return this.#death === null
  }

  /** Starts a worker; fails where it cannot be made ready, which no document is to blame for. */
  static async start<J extends { readonly size: number }, T>(options: MemberOptions<J, T>): Promise<Member<J, T>> {
    const member = new Member<J, T>(options.timeLimit)
    member.#line = await options.start({
      message: (message) => member.#take(message),
      exit: (cause) => member.#die(cause),
    })
    const first = await member.#reply().catch((error: unknown) => {
      const cause = error instanceof Death ? error.cause : 'exit'
      return { broken: `A worker for reading could not be started (${cause}).` }
    })
    if ('broken' in first) {
      await member.end()
      throw new Error(first.broken)
    }
    return member
  }

  /** @throws Death where the worker ends before all is done. */
  async work(jobs: readonly J[]): Promise<readonly Answer<T>[]> {
    this.#watching = this.#watch(jobs)
    try {
      const reply = this.#reply()
      this.#line?.post(jobs)
      const message = await reply
      if ('answers' in message) return message.answers
      throw new Error('A worker for reading answered what was not asked.')
    } finally {
      clearInterval(this.#watching)
    }
  }

  async end(): Promise<void> {
    const isAtWork = this.#settle !== null
    this.#settle = null
    // Work that is given up is never answered, and its watch would keep the program from ending.
    clearInterval(this.#watching)
    if (this.#death === null) await (isAtWork ? this.#line?.kill() : this.#line?.close())
  }

  #take(message: Message<T>): void {
    if (this.#settle) this.#settle.resolve(message)
    else this.#early = message
  }

  #die(cause: DeathCause): void {
    const place = this.#line?.place ?? -1
    if (this.#tooSlow !== null) this.#death = new Death('time', place, this.#tooSlow)
    else this.#death = new Death(cause, place, cause === 'memory' ? (this.#line?.memory ?? '') : '')
    this.#settle?.reject(this.#death)
  }

  async #reply(): Promise<Message<T>> {
    try {
      return await new Promise((resolve, reject) => {
        if (this.#early) resolve(this.#early)
        else if (this.#death) reject(this.#death)
        else this.#settle = { resolve, reject }
        this.#early = null
      })
    } finally {
      this.#settle = null
    }
  }

  /** Ends the worker when it stays at one document for longer than the document may take. */
  #watch(jobs: readonly J[]): NodeJS.Timeout {
    let [place, since, isOverdue] = [-1, performance.now(), false]
    return setInterval(() => {
      const now = this.#line?.place ?? -1
      const limit = this.#timeLimit(jobs[now]?.size ?? 0)
      if (now !== place) [place, since, isOverdue] = [now, performance.now(), false]
      // Where this program itself was held up, it has not yet heard how far the worker is; at the next look it has.
      else if (now !== -1 && performance.now() - since > limit && !isOverdue) isOverdue = true
      else if (isOverdue) {
        this.#tooSlow = `${(limit / 1000).toLocaleString('en-US', { maximumFractionDigits: 1 })} seconds`
        void this.#line?.kill()
      }
    }, LOOK)
  }
}
