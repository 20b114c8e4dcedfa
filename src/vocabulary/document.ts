import type { Span } from './span.ts'

/** What is known of a document beside its text; `null` where neither the document nor its sidecar says. */
export interface DocumentMetadata {
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** ISO 639-1. */
  readonly lang: string | null
  /** EDTF, to the day where known: `2024-08-21`. */
  readonly published: string | null
  readonly licence: string | null
}

export type MetadataField = keyof DocumentMetadata

/** Why a part of the page is not the article. */
export type FurnitureKind =
  | 'share'
  | 'vote'
  | 'poll'
  | 'widget'
  | 'comment-form'
  | 'menu'
  | 'related'
  | 'repeated'
  | 'notice'
  | 'markup'

/** A part of the page that is not the article: kept in the text, never read for statements. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind
}

/** A heading of the article, used where a sentence alone does not say what it is about. */
export interface Heading extends Span {
  readonly level: number
}

/** One article as read. Every offset of every statement is into `text`. */
export interface Document extends DocumentMetadata {
  /** Canonical address, else the path relative to the folder that was given. */
  readonly id: string
  /** How exports name it: the file name, or the relative path where names repeat. */
  readonly name: string
  /** The source that read it: `text`, `html`. */
  readonly format: string
  readonly text: string
  /** SHA-256 of the UTF-8 text, hex. */
  readonly textHash: string
  /** SHA-256 of the bytes as they came, hex. */
  readonly bytesHash: string
  /** In order of start; never overlapping. */
  readonly furniture: readonly Furniture[]
  readonly headings: readonly Heading[]
  /** The metadata fields that Chancery worked out, where neither a sidecar nor markup states them. */
  readonly inferred: readonly MetadataField[]
}
