import type { Given } from './expanding.ts'

/** From so many documents on, handing them to a thread costs little beside reading them. */
const DOCUMENTS = 32
/** Large documents go alone, so that few of them are in memory at a time. */
const BYTES = 1_000_000

/** What was given, in its order, in batches of up to 32 documents and a million bytes, the first perhaps of fewer. */
export async function* batchesOf(
  articles: AsyncIterable<Given>,
  documents = DOCUMENTS,
  bytes = BYTES,
  first = documents,
): AsyncGenerator<readonly Given[], void, undefined> {
  let batch: Given[] = []
  let size = 0
  let most = first
  for await (const given of articles) {
    if (batch.length > 0 && (batch.length === most || size + given.article.size > bytes)) {
      yield batch
      batch = []
      size = 0
      most = documents
    }
    batch.push(given)
    size += given.article.size
  }
  if (batch.length > 0) yield batch
}
