import { Refusal } from '../vocabulary/index.ts'
import type { Article, ArticleHere, Outcome } from './article.ts'

/** So many bytes are reckoned with for an article before it is fetched: it goes alone, and few are in memory at a time. */
export const UNFETCHED_SIZE = 1_000_000

/** Has the articles of a batch fetched, then reads what is here; the outcomes stand in the order of the articles. */
export async function readFetched<T>(
  articles: readonly Article[],
  read: (articles: readonly ArticleHere[]) => Promise<readonly Outcome<T>[]>,
): Promise<readonly Outcome<T>[]> {
  const came = await Promise.all(articles.map(fetched))
  const outcomes = (await read(came.filter((one): one is ArticleHere => !('refusal' in one))))[Symbol.iterator]()
  return came.map((one) => ('refusal' in one ? one : outcomes.next().value!))
}

async function fetched(article: Article): Promise<ArticleHere | { article: Article; refusal: Refusal }> {
  const { content } = article
  if (typeof content !== 'function') return { ...article, content }
  try {
    const { bytes, served } = await content()
    return { ...article, content: bytes, served, size: bytes.length }
  } catch (error) {
    if (error instanceof Refusal) return { article, refusal: error }
    throw error
  }
}
