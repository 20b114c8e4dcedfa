import { namedPages } from '../fetching/index.ts'
import {
  type Article,
  collect,
  collectGiven,
  type Collection,
  holdsMany,
  readArticles,
  UNFETCHED_SIZE,
} from '../workers/index.ts'
import { LazyRecord } from './lazy-record.ts'
import { byPath, pageArticles } from './page-articles.ts'
import type { Given, IntakeNews, IntakeWork } from './protocol.ts'
import { refusalsIn, refusedOf, takenOf } from './taken.ts'

/** Reads files, addresses or a folder into a record, and says after each batch how far it has come. */
export async function* readGiven(work: IntakeWork, signal: AbortSignal): AsyncGenerator<IntakeNews, void, undefined> {
  const { articles, refusals, end } = await gathered(work.given, work)
  signal.addEventListener('abort', end)
  const record = new LazyRecord(work.record)
  const course = new Course(articles)
  try {
    yield course.news([], refusals.map(refusedOf))
    if (signal.aborted) return
    for await (const outcomes of readArticles(articles, { limits: work, workers: work.workers })) {
      const taken = await record.take(outcomes)
      course.pass(outcomes.map(({ article }) => article))
      // What is asked for when a person stops it fails, which is no news of it.
      yield course.news(taken.map(takenOf), signal.aborted ? [] : refusalsIn(outcomes))
      if (signal.aborted) break
    }
    yield course.news((await record.put()).map(takenOf), [])
  } finally {
    await record.close()
    end()
  }
}

type Gathered = Pick<Collection, 'articles' | 'refusals'> & { end(): void }

/** The articles that were given, in the order of their paths; `end` ends what is asked of servers. */
async function gathered(given: Given, { maxSize, allowPrivate }: IntakeWork): Promise<Gathered> {
  if (given.kind === 'examples') return { ...(await collect([given.folder], { limits: { maxSize } })), end: () => {} }
  if (given.kind === 'watched') return { articles: [], refusals: [], end: () => {} }
  const { articles, refusals } = await collectGiven(given.files)
  const { pages, end } = namedPages(given.addresses, { allowPrivate })
  return { articles: [...articles, ...pageArticles(pages, UNFETCHED_SIZE)].toSorted(byPath), refusals, end }
}

/** How far the reading of some articles has come. */
class Course {
  readonly #articles: readonly Article[]
  readonly #holdMany: boolean
  readonly #whole: number
  #done = 0
  #bytes = 0
  #last: string | null = null

  constructor(articles: readonly Article[]) {
    this.#articles = articles
    this.#holdMany = articles.some(holdsMany)
    this.#whole = articles.reduce((sum, { size }) => sum + size, 0)
  }

  pass(articles: readonly Article[]): void {
    this.#done += articles.length
    this.#bytes += articles.reduce((sum, { share, size }) => sum + (share ?? size), 0)
    this.#last = articles.at(-1)?.file ?? this.#last
  }

  news(taken: IntakeNews['taken'], refused: IntakeNews['refused']): IntakeNews {
    const total = this.#holdMany ? null : this.#articles.length
    const part = this.#holdMany ? this.#bytes / Math.max(1, this.#whole) : this.#done / Math.max(1, total ?? 1)
    // Of a file that holds many, what came out of it last says best where one is.
    const reading = this.#holdMany ? this.#last : this.#articles[this.#done]?.file
    return { done: this.#done, total, part: Math.min(1, part), reading: reading ?? null, taken, refused, unchanged: 0 }
  }
}
