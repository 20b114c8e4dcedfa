import type { Delivery, DocumentMetadata, Refusal, Served } from '../vocabulary/index.ts'

/** One article to be read: where its bytes are, and what is known of it before. */
export interface Article {
  /** How the person who gave it knows it, for messages. */
  readonly file: string
  /** Path relative to the given folder, parted by `/`: its identity where it has no canonical address. */
  readonly path: string
  /** How exports name it: the file name, or `path` where file names repeat. */
  readonly name: string
  /** The absolute path of its file, or its bytes where it has none, or what has them fetched when their turn comes. */
  readonly content: string | Uint8Array | Fetch
  /** In bytes, as far as it is known before reading. */
  readonly size: number
  /** What a sidecar says of it. */
  readonly metadata: Partial<DocumentMetadata>
  /** As of a `SourceInput`. */
  readonly format?: string | undefined
  readonly captured?: string | undefined
  /** How many bytes of what was given it stands for; its own size unless it is one of many in a file. */
  readonly share?: number
}

/** Fetches an article, once; `null` where there is nothing new to read. Fails with a `Refusal`. */
export type Fetch = () => Promise<Delivery | null>

/** An article whose bytes are on this machine. */
export interface ArticleHere extends Article {
  readonly content: string | Uint8Array
  readonly served?: Served | undefined
}

/** Why something that lies in a folder was not taken as an article. */
export type SkipReason = 'format' | 'readme' | 'sidecar' | 'linked-folder' | 'special'

export interface Skipped {
  readonly file: string
  readonly why: SkipReason
}

/** What given paths hold, each list in the order of its paths. */
export interface Collection {
  readonly articles: readonly Article[]
  readonly skipped: readonly Skipped[]
  readonly refusals: readonly Refusal[]
}

/** What became of one article. */
export type Outcome<T, A extends Article = Article> =
  | { readonly article: A; readonly value: T }
  | { readonly article: A; readonly refusal: Refusal }

/** What became of an article whose bytes are on this machine. */
export type OutcomeHere<T> = Outcome<T, ArticleHere>
