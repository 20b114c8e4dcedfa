import type { Delivery, FeedLink } from '../vocabulary/index.ts'
import { isFeed } from '../opening.ts'
import { Pool } from './pool.ts'
import { parsingJob, type ParsingJob } from './protocol.ts'
import { parsingOptions, type WorkOptions } from './read-articles.ts'

/** So many bytes from the start tell a feed. */
const START = 1024

/** Takes feeds apart in a process of their own, which is ended where one is made to hold it up. */
export class FeedReader {
  readonly #pool: Pool<ParsingJob, readonly FeedLink[]>

  constructor(options: WorkOptions = {}) {
    this.#pool = new Pool(1, { ...parsingOptions('links', options), isPatient: true })
  }

  /** What a feed leads to; `null` where this is none. Throws a `Refusal`. */
  async links(file: string, { bytes, served }: Delivery): Promise<readonly FeedLink[] | null> {
    if (!isFeed(bytes.subarray(0, START))) return null
    const article = { file, path: file, name: file, content: bytes, served, size: bytes.length, metadata: {} }
    const [outcome] = await this.#pool.do([{ article, job: parsingJob(article) }])
    if ('refusal' in outcome!) throw outcome.refusal
    return outcome!.value
  }

  async close(): Promise<void> {
    await this.#pool.close()
  }
}
