import type { Ontology } from './ontology/index.ts'
import { laidOut, openDocument } from './opening.ts'
import { createReader, type Reader } from './reading.ts'
import type { Document, Reading, ReadingLimits, SourceInput } from './vocabulary/index.ts'

/**
 * The flow from bytes to statements, with everything it looks up loaded. Its two parts are in files of their own: whoever
 * opens hostile bytes has no need of what statements are found by. Files that hold many documents are taken apart before:
 * each of them goes through the flow alone.
 */
export interface Pipeline extends Reader {
  /** What a PDF needs before it is opened or read; all else is ready as it is. Throws a `Refusal`. */
  layOut(input: SourceInput, limits?: ReadingLimits): Promise<SourceInput>
  /** Bytes → Document: text, metadata, furniture. Throws a `Refusal`. */
  open(input: SourceInput, limits?: ReadingLimits): Document
  /** Bytes → Reading: the whole flow. Throws a `Refusal`. */
  read(input: SourceInput, limits?: ReadingLimits): Reading
}

/** Builds the pipeline once; reading with it is pure: the same bytes give the same reading. */
export function createPipeline(ontology?: Ontology): Pipeline {
  const { readDocument } = createReader(ontology)
  return {
    layOut: laidOut,
    open: openDocument,
    readDocument,
    read: (input, limits) => readDocument(openDocument(input, limits)),
  }
}
