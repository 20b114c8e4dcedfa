import type { Document, Reading, ReadingLimits, SourceInput } from './vocabulary/index.ts'

export interface Pipeline {
  /** Bytes → Document: text, metadata, furniture. Throws a `Refusal`. */
  open(input: SourceInput, limits?: ReadingLimits): Document
  /** Bytes → Reading: the whole flow. Throws a `Refusal`. */
  read(input: SourceInput, limits?: ReadingLimits): Reading
}
