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

/** Words that a format sets at a place of a page; all measures in points, from the upper left corner. */
export interface LaidPiece {
  readonly text: string
  readonly x: number
  /** Of the line that the words stand on. */
  readonly y: number
  readonly width: number
  /** Of the type. */
  readonly size: number
}

export interface LaidPage {
  readonly width: number
  readonly height: number
  /** In the order in which the file sets them, which need not be that of reading. */
  readonly pieces: readonly LaidPiece[]
}

/** A document as a format holds it that says where words stand, and not what follows what. */
export interface LaidOut {
  readonly pages: readonly LaidPage[]
  /** As the file's own facts have them; dates as EDTF. */
  readonly title: string | null
  readonly author: string | null
  readonly created: string | null
  readonly changed: string | null
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
  /** Of formats whose parser answers only later: what it made of the bytes. */
  readonly laidOut?: LaidOut | undefined
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
