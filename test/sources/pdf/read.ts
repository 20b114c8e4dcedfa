import { laidOut, openDocument } from '../../../src/sources/index.ts'
import type { Document } from '../../../src/vocabulary/index.ts'

/** The document of a PDF's bytes. */
export async function openedPdf(bytes: Uint8Array, path = 'a.pdf'): Promise<Document> {
  return openDocument(await laidOut({ file: path, path, name: path, bytes, metadata: {} }))
}
