import { fetchAddress, type FetchOptions, FetchProblem, isSuccess, ROBOT, statusProblem } from '../sources/index.ts'
import { ALLOWS_ALL, parseRobots, type Robots } from './robots.ts'

/** Milliseconds for which a robots.txt counts, and for which it does that it could not be had. */
const KEPT = 86_400_000
const KEPT_WITHOUT = 1_800_000

interface Known {
  readonly robots: Promise<Robots | FetchProblem>
  until: number
}

/**
 * What the sites want that are asked, each asked for it once a day. It is not waited for in turn: a page that leads to
 * the same host in another way is in the midst of its own.
 */
export class SiteRobots {
  readonly #known = new Map<string, Known>()
  readonly #options: FetchOptions
  readonly #now: () => number

  constructor(options: FetchOptions, now: () => number) {
    this.#options = options
    this.#now = now
  }

  /** What the site of an address wants, where it may be asked for. Throws a `FetchProblem`, `Unwanted` where it may not. */
  async allow(address: URL): Promise<Robots> {
    const robots = await this.of(address)
    if (!robots.allows(address.pathname + address.search)) throw new Unwanted(address)
    return robots
  }

  /** What the site of an address wants. Throws a `FetchProblem` where it does not say: then nothing may be asked for. */
  async of({ origin }: URL): Promise<Robots> {
    let known = this.#known.get(origin)
    if (known === undefined || this.#now() >= known.until) {
      known = { robots: this.#ask(origin), until: Number.POSITIVE_INFINITY }
      this.#known.set(origin, known)
    }
    const robots = await known.robots
    if (known.until === Number.POSITIVE_INFINITY) {
      known.until = this.#now() + (robots instanceof FetchProblem ? KEPT_WITHOUT : KEPT)
    }
    if (robots instanceof FetchProblem) throw robots
    return robots
  }

  /** Where there is none, everything may be asked for. */
  async #ask(origin: string): Promise<Robots | FetchProblem> {
    try {
      const answer = await fetchAddress(`${origin}/robots.txt`, this.#options)
      if (isSuccess(answer.status)) return parseRobots(new TextDecoder().decode(answer.bytes), ROBOT)
      const isMissing = answer.status >= 400 && answer.status < 500 && answer.status !== 429
      return isMissing ? ALLOWS_ALL : (statusProblem(answer) ?? ALLOWS_ALL)
    } catch (error) {
      if (error instanceof FetchProblem) return error
      throw error
    }
  }
}

/** An address that its site's robots.txt does not want to be asked for, be it that a redirect leads there. */
export class Unwanted extends FetchProblem {
  constructor(address: URL) {
    super('not-asked', address, 'its robots.txt does not want it to be asked for', 'save the page and give the file')
  }
}
