import type { Refusal } from '../vocabulary/index.ts'
import type { ArticleHere, OutcomeHere } from './article.ts'
import { refusalOfDeath } from './failure.ts'
import { Death, Member, type MemberOptions } from './member.ts'
import { unpacked } from './protocol.ts'

/** An article with what a worker is to do for it. */
export interface Errand<J> {
  readonly article: ArticleHere
  readonly job: J
}

/** Milliseconds that work waits for workers that are at other work before another is started. */
const PATIENCE = 500

export interface PoolOptions<J, T> extends MemberOptions<J, T> {
  /** Whether another worker is started only where work has waited for the others for a while. */
  readonly isPatient: boolean
}

/** Workers that do batches of errands: as few as there is work for, up to a number. */
export class Pool<J extends { readonly size: number }, T> {
  readonly #options: PoolOptions<J, T>
  readonly #size: number
  readonly #members = new Set<Member<J, T>>()
  readonly #idle: Member<J, T>[] = []
  readonly #waiting: ((member: Member<J, T> | null) => void)[] = []
  readonly #starting = new Set<Promise<Member<J, T>>>()
  #started = 0
  /** Of those that are just being started, those that nobody has asked for yet. */
  #coming = 0
  #isClosed = false

  constructor(size: number, options: PoolOptions<J, T>) {
    this.#size = size
    this.#options = options
  }

  /** The outcome of each article, in their order; a worker that ends costs the article that it was at. */
  async do(errands: readonly Errand<J>[]): Promise<readonly OutcomeHere<T>[]> {
    if (errands.length === 0) return []
    const member = await this.#take()
    try {
      const answers = await member.work(errands.map(({ job }) => job))
      this.#giveBack(member)
      return errands.map(({ article }, place) => {
        const answer = answers[place]!
        return 'value' in answer ? { article, value: answer.value } : { article, refusal: unpacked(answer.refusal) }
      })
    } catch (error) {
      this.#lose(member)
      if (!(error instanceof Death)) throw error
      return await this.#doWithout(errands, error)
    }
  }

  /** Starts a first worker before there is work for it. */
  prepare(): void {
    if (this.#started === 0) this.#startAhead()
  }

  /** Ends all workers; one that is just being started as soon as it can be. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.allSettled(this.#starting)
    await Promise.all([...this.#members].map((member) => member.end()))
  }

  /** Does a batch again but for the article that a worker ended at. */
  async #doWithout(errands: readonly Errand<J>[], death: Death): Promise<readonly OutcomeHere<T>[]> {
    const at = errands.length === 1 ? 0 : death.place
    const culprit = errands[at]
    if (culprit === undefined) {
      // It ended between two articles: alone, each shows whether it is to blame.
      const each = await Promise.all(errands.map((errand) => this.do([errand])))
      return each.flat()
    }
    const { article } = culprit
    const refusal: Refusal = refusalOfDeath(death, article.file, 'split it or leave it out')
    const [before, after] = await Promise.all([this.do(errands.slice(0, at)), this.do(errands.slice(at + 1))])
    return [...before, { article, refusal }, ...after]
  }

  async #take(): Promise<Member<J, T>> {
    if (this.#isClosed) throw new Error('Work was given up.')
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.isAlive) return idle
      this.#lose(idle)
    }
    const isWanted = this.#started === 0 || (this.#started < this.#size && !this.#options.isPatient)
    if (isWanted && this.#waiting.length >= this.#coming) return await this.#start()
    const waiting = setInterval(() => this.#startAnother(), PATIENCE).unref()
    const member = await new Promise<Member<J, T> | null>((resolve) => this.#waiting.push(resolve))
    clearInterval(waiting)
    return member ?? (await this.#take())
  }

  #startAnother(): void {
    if (this.#starting.size === 0 && this.#started < this.#size && !this.#isClosed) this.#startAhead()
  }

  /** Where it fails, whoever waits tries again, and hears why. */
  #startAhead(): void {
    this.#coming += 1
    void this.#start()
      .then(
        (member) => this.#giveBack(member),
        () => {},
      )
      .finally(() => (this.#coming -= 1))
  }

  async #start(): Promise<Member<J, T>> {
    this.#started += 1
    const starting = Member.start(this.#options)
    this.#starting.add(starting)
    try {
      const member = await starting
      this.#members.add(member)
      return member
    } catch (error) {
      this.#started -= 1
      this.#waiting.shift()?.(null)
      throw error
    } finally {
      this.#starting.delete(starting)
    }
  }

  #giveBack(member: Member<J, T>): void {
    const next = this.#waiting.shift()
    if (next) next(member)
    else this.#idle.push(member)
  }

  #lose(member: Member<J, T>): void {
    this.#members.delete(member)
    this.#started -= 1
    void member.end()
    this.#waiting.shift()?.(null)
  }
}
