import type { Columns, Refusal, SourceInput } from '../../vocabulary/index.ts'
import type { ByteSource } from '../byte-source.ts'

/** What holds many documents, on its way in. */
export interface ContainerInput extends Omit<SourceInput, 'bytes'> {
  readonly content: ByteSource
}

/** One document that was taken out, or what is wrong with it. */
export type Member =
  | { readonly document: SourceInput; readonly position: number }
  | { readonly refusal: Refusal; readonly position: number }
  /** Something a person should know of the whole: `articles.csv: the text is the column body`. */
  | { readonly note: string }

/** What a file is by its name: one document, many of them, or no article. */
export type NameKind = 'document' | 'container' | 'other'

export interface ContainerOptions {
  /** The largest number of bytes of one document. */
  readonly maxSize: number
  /** Which column holds what, where a person says so. */
  readonly columns: Columns
  /** What the name of a file in an archive says that it is. */
  readonly kindOf: (path: string) => NameKind
  /** What may still be unpacked of all that was given. */
  readonly budget: Budget
}

/** Bytes that may still be unpacked: shared by archives within one another. */
export interface Budget {
  left: number
}

/** A format whose files hold many documents: how to know it, and how to take them out one after the other. */
export interface Container {
  readonly name: string
  /** For messages: `a ZIP archive`. */
  readonly label: string
  /** Lower case, without the dot. */
  readonly extensions: readonly string[]
  /** Whether what it holds are files, which may hold many documents themselves. */
  readonly isArchive?: boolean
  /** Whether bytes that start so are of this format; asked where the extension says nothing. */
  accepts(start: Uint8Array): boolean
  /**
   * Its documents in their order. A broken one is one refusal among them.
   * @throws Refusal where the bytes are none of this format, or where nothing behind a place can be read.
   */
  members(input: ContainerInput, options: ContainerOptions): Iterable<Member>
}
