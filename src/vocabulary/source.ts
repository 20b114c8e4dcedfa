import type { DocumentMetadata } from './document.ts'

/** What a server said of the bytes that it sent. */
export interface Served {
  /** Where they came from in the end, after redirects. */
  readonly address: string
  /** Lower case, without parameters: `text/html`. */
  readonly mediaType: string | null
  /** The name of the encoding, as the server wrote it. */
  readonly charset: string | null
}

/** An article that a feed leads to. */
export interface FeedLink {
  readonly address: string
  /** Another text once what the feed says of it is another; `null` where that cannot be told. */
  readonly changed: string | null
}

/** Bytes that were fetched. */
export interface Delivery {
  readonly bytes: Uint8Array
  readonly served: Served
}

/** The bytes of one article on their way in. */
export interface SourceInput {
  /** How the person who gave it knows it, for messages. */
  readonly file: string
  /** Path relative to the given folder: the document's identity where it has no canonical address. */
  readonly path: string
  /** How exports name it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What a sidecar says; it goes before what the document says of itself. */
  readonly metadata: Partial<DocumentMetadata>
  /** Given where the bytes come from a server. */
  readonly served?: Served | undefined
  /** The day on which the bytes were taken down, where what they come from says so. */
  readonly captured?: string | undefined
  /** The name of its source, where whoever hands the bytes over knows it: `html`. */
  readonly format?: string | undefined
}

export interface ReadingLimits {
  /** The largest number of bytes of one document. */
  readonly maxSize: number
}

export const DEFAULT_LIMITS: ReadingLimits = { maxSize: 10_000_000 }

/** What a column or a key of a table of articles may hold. */
export const COLUMN_FIELDS = [
  'text',
  'title',
  'author',
  'published',
  'publisher',
  'url',
  'lang',
  'licence',
  'id',
] as const

export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** Which column of a table of articles holds what: `{ text: 'body' }`. */
export type Columns = Readonly<Partial<Record<ColumnField, string>>>
