import type { RowDocument } from '../vocabulary/index.ts'
import { keyOfNumber } from './key.ts'
import type { VersionTable } from './tables.ts'

/** The columns of a version that say whose statement a row is. */
export const documentColumns = [
  ...(['versions.document', 'versions.name', 'versions.title', 'versions.publisher'] as const),
  ...(['versions.author', 'versions.published', 'versions.url'] as const),
]

export type DocumentOfRow = Pick<
  VersionTable,
  'document' | 'name' | 'title' | 'publisher' | 'author' | 'published' | 'url'
>

/** What a row says of its document. */
export function rowDocument(row: DocumentOfRow): RowDocument {
  const { document, name, title, publisher, author, published, url } = row
  return { key: keyOfNumber(document), name, title, publisher, author, published, url }
}
