import type { DocumentMetadata } from '../vocabulary/index.ts'
import { edtfText } from './edtf.ts'

/** What a citation says of the document its words stand in. */
export type Citable = Pick<DocumentMetadata, 'title' | 'publisher' | 'author' | 'published' | 'url'>

/** A statement's words as a citation: quote, author, title, publisher, date, page, and the address in this record. */
export function citationOf(quote: string, document: Citable, address: string): string {
  const said = [
    document.author,
    document.title && `“${document.title}”`,
    document.publisher,
    document.published && edtfText(document.published),
    document.url,
  ].filter(Boolean)
  return `“${quote.replaceAll(/\s+/g, ' ')}” — ${[...said, address].join(', ')}`
}
