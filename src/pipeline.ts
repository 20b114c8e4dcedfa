import { languages } from './languages/index.ts'
import { findMentions, type MentionTables, mentionTables, stateOfPublisher } from './mentions/index.ts'
import { loadOntology, type Ontology } from './ontology/index.ts'
import { openDocument } from './sources/index.ts'
import { ground, leftoversOf, proposeFigures, type StatementTables, statementTables } from './statements/index.ts'
import type { Document, LanguagePack, Reading, ReadingLimits, SourceInput } from './vocabulary/index.ts'

/** The flow from bytes to statements, with everything it looks up loaded. */
export interface Pipeline {
  /** Bytes → Document: text, metadata, furniture. Throws a `Refusal`. */
  open(input: SourceInput, limits?: ReadingLimits): Document
  /** Document → Reading: what it states, and the numbers that are left over. */
  readDocument(document: Document): Reading
  /** Bytes → Reading: the whole flow. Throws a `Refusal`. */
  read(input: SourceInput, limits?: ReadingLimits): Reading
}

interface Reader {
  readonly pack: LanguagePack
  readonly mentionTables: MentionTables
  readonly statementTables: StatementTables
}

/** Builds the pipeline once; reading with it is pure: the same bytes give the same reading. */
export function createPipeline(ontology: Ontology = loadOntology()): Pipeline {
  const readers = new Map<string, Reader>(
    [...languages.values()].map((pack) => [
      pack.code,
      { pack, mentionTables: mentionTables(pack, ontology), statementTables: statementTables(pack, ontology) },
    ]),
  )
  return {
    open: openDocument,
    readDocument: (document) => readDocument(document, readers),
    read: (input, limits) => readDocument(openDocument(input, limits), readers),
  }
}

/** Document → mentions → statements and leftovers; a language without a pack is kept, not read. */
function readDocument(document: Document, readers: ReadonlyMap<string, Reader>): Reading {
  const reader = readers.get(document.lang ?? '')
  if (!reader) return { document, read: false, statements: [], leftovers: [] }
  const mentions = findMentions(document, reader.pack, reader.mentionTables)
  const publisher = stateOfPublisher(document, mentions, reader.pack, reader.mentionTables)
  const figures = proposeFigures(document, mentions, reader.pack, reader.statementTables, publisher)
  const statements = ground(document, figures)
  return { document, read: true, statements, leftovers: leftoversOf(document, mentions, statements) }
}
