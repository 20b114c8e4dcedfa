import type { Article } from './article.ts'

/** From so many documents on, handing them to a thread costs little beside reading them. */
const DOCUMENTS = 32
/** Large documents go alone, so that few of them are in memory at a time. */
const BYTES = 1_000_000

/** Articles in their order, in batches of up to 32 documents and a million bytes. */
export function batchesOf(articles: readonly Article[], documents = DOCUMENTS, bytes = BYTES): Article[][] {
  const batches: Article[][] = []
  let batch: Article[] = []
  let size = 0
  for (const article of articles) {
    if (batch.length > 0 && (batch.length === documents || size + article.size > bytes)) {
      batches.push(batch)
      batch = []
      size = 0
    }
    batch.push(article)
    size += article.size
  }
  return batch.length > 0 ? [...batches, batch] : batches
}
