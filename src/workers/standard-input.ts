import { hash } from 'node:crypto'
import { Refusal } from '../vocabulary/index.ts'
import { tooLarge } from './content.ts'

/** How messages name what comes in by the pipe. */
export const STANDARD_INPUT = 'standard input'

/** An article without a file. */
export interface PipedArticle {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Reads one article from a pipe. Its path holds the hash of its bytes, so that two articles that are piped in one after
 * the other are two documents.
 * @throws Refusal `too-large`, as soon as more than `maxSize` bytes have come
 */
export async function readStandardInput(stream: AsyncIterable<Uint8Array>, maxSize: number): Promise<PipedArticle> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxSize) throw tooLarge(STANDARD_INPUT, null, maxSize)
  }
  if (size === 0) throw new Refusal('empty', STANDARD_INPUT, 'nothing came in', 'pipe an article into it')
  // A copy on its own: small buffers share one piece of memory, which cannot be handed to a thread.
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return { path: `stdin-${hash('sha256', bytes).slice(0, 12)}`, bytes }
}
