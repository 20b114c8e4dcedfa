import type { DocumentMetadata, Furniture, Heading, LaidOut, MetadataField, SourceInput } from '../vocabulary/index.ts'

/** What a source makes of one document's bytes. */
export interface SourceReading {
  /** Well-formed, without a byte order mark; every offset is into it. */
  readonly text: string
  /** In order of start; never overlapping, none empty. */
  readonly furniture: readonly Furniture[]
  /** In order of start; never overlapping, none within furniture. */
  readonly headings: readonly Heading[]
  /** What the document says of itself; fields it says nothing of are left out. */
  readonly metadata: Partial<DocumentMetadata>
  /** EDTF: when the document says that it was last changed; the day it is dated by where it says no other. */
  readonly updated?: string | undefined
  /** Those of `metadata` that were worked out from the text, where no markup states them. */
  readonly inferred: readonly MetadataField[]
}

/** One document format: how to know it, and how to read it. */
export interface Source {
  /** Stored with the document as its format: `text`. */
  readonly name: string
  /** For messages: `plain text`. */
  readonly label: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** As servers name it, lower case. */
  readonly mediaTypes?: readonly string[]
  /** Whether bytes whose extension no source knows are of this format. */
  accepts(input: SourceInput): boolean
  /**
   * Of formats whose parser answers only later: where their words stand, which `read` needs as the input's `laidOut`.
   * @throws Refusal where the bytes are no document of this format.
   */
  readonly layOut?: (input: SourceInput) => Promise<LaidOut>
  /** @throws Refusal where the bytes are no document of this format. */
  read(input: SourceInput): SourceReading
}
