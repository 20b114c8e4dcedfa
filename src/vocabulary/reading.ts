import type { Document } from './document.ts'
import type { Leftover } from './leftover.ts'
import type { Grounded } from './statement.ts'

/** All that came of one document: what the pipeline returns and the record stores whole. */
export interface Reading {
  readonly document: Document
  /** False where there is no pack for the document's language: kept and searchable, but not read. */
  readonly read: boolean
  /** In order of place and kind. */
  readonly statements: readonly Grounded[]
  /** Of each statement the key of its scope, by which the record lines it up; `null` where it cannot be compared, as what is no figure. */
  readonly scopes: readonly (string | null)[]
  /** Of each statement the ids of the entities that its sentence names, in order. */
  readonly named: readonly (readonly string[])[]
  /** By what near-copies of its passages are found: 32 bits each, none twice, in order. */
  readonly marks: readonly number[]
  /** In order of place. */
  readonly leftovers: readonly Leftover[]
}
