import { type Document, type DocumentMetadata, Refusal } from '../../src/vocabulary/index.ts'
import { openDocument } from '../../src/sources/index.ts'

/** The document of a text or of bytes, under a file name that says its format. */
export function opened(
  content: string | Uint8Array,
  path = 'article.txt',
  metadata: Partial<DocumentMetadata> = {},
): Document {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return openDocument({ file: `/in/${path}`, path, name: path, bytes, metadata })
}

/** The furniture of a document as `kind: text`, in order, white space made single. */
export function furnitureOf({ text, furniture }: Document): string[] {
  return furniture.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ')}`)
}

/** What is left of a document's text without its furniture. */
export function articleOf({ text, furniture }: Document): string {
  let at = 0
  const pieces: string[] = []
  for (const { start, end } of furniture) {
    pieces.push(text.slice(at, start))
    at = end
  }
  return [...pieces, text.slice(at)].join('').trim()
}

/** The headings of a document as `level text`. */
export function headingsOf({ text, headings }: Document): string[] {
  return headings.map(({ level, start, end }) => `${level} ${text.slice(start, end)}`)
}

/** The refusal that reading these bytes ends in. */
export function refusalOf(content: string | Uint8Array, path?: string): Refusal {
  try {
    opened(content, path)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was not refused')
}

/** Bytes written as hex digits. */
export function hex(digits: string): Uint8Array {
  return Uint8Array.from(digits.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** A paragraph of prose that no rule of furniture knows. */
export const PROSE =
  'The two governments agreed to raise the capacity of the border crossing, which handles some forty trains a day, and to open a second one before the end of the decade.'
