import { Refusal } from '../vocabulary/index.ts'
import type { ArticleHere, Outcome } from './article.ts'
import { Death, type DeathCause, Member, type MemberOptions } from './member.ts'
import { type Answer, jobOf, unpacked } from './protocol.ts'

export const DEATHS: Readonly<Record<DeathCause, string>> = {
  time: 'reading it took too long',
  memory: 'reading it needed too much memory',
  exit: 'reading it ended the program that reads',
}

/** Threads that read batches of articles: as many as there are batches to do at a time, up to a number. */
export class Pool<T> {
  readonly #options: MemberOptions
  readonly #size: number
  readonly #members = new Set<Member<T>>()
  readonly #idle: Member<T>[] = []
  readonly #waiting: ((member: Member<T> | null) => void)[] = []
  #started = 0

  constructor(size: number, options: MemberOptions) {
    this.#size = size
    this.#options = options
  }

  /** The outcome of each article, in their order; a thread that ends costs the article that it was at. */
  async read(articles: readonly ArticleHere[]): Promise<readonly Outcome<T>[]> {
    if (articles.length === 0) return []
    const member = await this.#take()
    try {
      const answers = await member.work(articles.map(jobOf))
      this.#giveBack(member)
      return articles.map((article, place) => outcome(article, answers[place]!))
    } catch (error) {
      this.#lose(member)
      if (!(error instanceof Death)) throw error
      return await this.#readWithout(articles, error)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#members].map((member) => member.end()))
  }

  /** Reads a batch again but for the article that a thread ended at. */
  async #readWithout(articles: readonly ArticleHere[], { place, cause }: Death): Promise<readonly Outcome<T>[]> {
    const culprit = articles.length === 1 ? articles[0] : articles[place]
    if (culprit === undefined) {
      // It ended between two articles: alone, each shows whether it is to blame.
      const each = await Promise.all(articles.map((article) => this.read([article])))
      return each.flat()
    }
    const at = articles.indexOf(culprit)
    const refusal = new Refusal('failed', culprit.file, DEATHS[cause], 'split it or leave it out')
    const [before, after] = await Promise.all([this.read(articles.slice(0, at)), this.read(articles.slice(at + 1))])
    return [...before, { article: culprit, refusal }, ...after]
  }

  async #take(): Promise<Member<T>> {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.isAlive) return idle
      this.#lose(idle)
    }
    if (this.#started < this.#size) return await this.#start()
    const member = await new Promise<Member<T> | null>((resolve) => this.#waiting.push(resolve))
    return member ?? (await this.#take())
  }

  async #start(): Promise<Member<T>> {
    this.#started += 1
    try {
      const member = await Member.start<T>(this.#options)
      this.#members.add(member)
      return member
    } catch (error) {
      this.#started -= 1
      this.#waiting.shift()?.(null)
      throw error
    }
  }

  #giveBack(member: Member<T>): void {
    const next = this.#waiting.shift()
    if (next) next(member)
    else this.#idle.push(member)
  }

  #lose(member: Member<T>): void {
    this.#members.delete(member)
    this.#started -= 1
    void member.end()
    this.#waiting.shift()?.(null)
  }
}

function outcome<T>(article: ArticleHere, answer: Answer<T>): Outcome<T> {
  return 'value' in answer ? { article, value: answer.value } : { article, refusal: unpacked(answer.refusal) }
}
