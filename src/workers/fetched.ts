import { Refusal } from '../vocabulary/index.ts'
import type { Article, ArticleHere, Outcome } from './article.ts'

/** So many bytes are reckoned with for an article before it is fetched: it goes alone, and few are in memory at a time. */
export const UNFETCHED_SIZE = 1_000_000

/**
 * Has the articles of a batch fetched, then reads what is here: an outcome for each article, in their order, `null` where
 * there is nothing new.
 */
export async function readFetched<T>(
  articles: readonly Article[],
  read: (articles: readonly ArticleHere[]) => Promise<readonly Outcome<T>[]>,
): Promise<readonly (Outcome<T> | null)[]> {
  const came = await Promise.all(articles.map(fetched))
  const here = came.filter((one): one is ArticleHere => one !== null && !('refusal' in one))
  const outcomes = (await read(here))[Symbol.iterator]()
  return came.map((one) => (one === null || 'refusal' in one ? one : outcomes.next().value!))
}

async function fetched(article: Article): Promise<ArticleHere | { article: Article; refusal: Refusal } | null> {
  const { content } = article
  if (typeof content !== 'function') return { ...article, content }
  try {
    const delivery = await content()
    return delivery && { ...article, content: delivery.bytes, served: delivery.served, size: delivery.bytes.length }
  } catch (error) {
    if (error instanceof Refusal) return { article, refusal: error }
    throw error
  }
}
