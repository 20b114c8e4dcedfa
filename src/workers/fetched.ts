import { Refusal } from '../vocabulary/index.ts'
import type { Article } from './article.ts'
import { type Given, NOTHING } from './expanding.ts'
import { inOrder } from './in-order.ts'

/**
 * So many bytes are reckoned with for an article that is fetched, if it does not turn out to have more: it goes to a
 * thread as soon as the next has come, and few are in memory at a time.
 */
export const UNFETCHED_SIZE = 1_000_000

/** So many articles are fetched, or wait for their turn, before they are asked for. */
const AHEAD = 8

/** Articles with their bytes, or why they have none, in their order; without those that had nothing new. */
export async function* fetchedAhead(articles: Iterable<Article>): AsyncGenerator<Given, void, undefined> {
  for await (const given of inOrder(articles, AHEAD, fetched)) if (given !== null) yield given
}

async function fetched(article: Article): Promise<Given | null> {
  const { content } = article
  if (typeof content !== 'function') return { article: { ...article, content } }
  try {
    const delivery = await content()
    if (delivery === null) return null
    const { bytes, served } = delivery
    return { article: { ...article, content: bytes, served, size: Math.max(UNFETCHED_SIZE, bytes.length) } }
  } catch (error) {
    if (error instanceof Refusal) return { article: { ...article, content: NOTHING }, refusal: error }
    throw error
  }
}
