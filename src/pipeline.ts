import { languages } from './languages/index.ts'
import { findMentions, type MentionTables, mentionTables, stateOfPublisher } from './mentions/index.ts'
import { loadOntology, type Ontology } from './ontology/index.ts'
import { scopeOf } from './record/index.ts'
import { laidOut, openDocument } from './sources/index.ts'
import { ground, leftoversOf, namedIn, propose, type StatementTables, statementTables } from './statements/index.ts'
import { marksOf, scopeKey } from './text/index.ts'
import {
  type Document,
  type LanguagePack,
  ofKind,
  type Reading,
  type ReadingLimits,
  type SourceInput,
  type Statement,
} from './vocabulary/index.ts'

// What holds many documents is taken apart before it: each of them goes through the flow alone.
export { type ByteSource, bytesInMemory, feedLinks, isFeed, type Member, unpack } from './sources/index.ts'

/** The flow from bytes to statements, with everything it looks up loaded. */
export interface Pipeline {
  /** What a PDF needs before it is opened or read; all else is ready as it is. Throws a `Refusal`. */
  layOut(input: SourceInput, limits?: ReadingLimits): Promise<SourceInput>
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
  readonly ontology: Ontology
}

/** Builds the pipeline once; reading with it is pure: the same bytes give the same reading. */
export function createPipeline(ontology: Ontology = loadOntology()): Pipeline {
  const readers = new Map<string, Reader>(
    [...languages.values()].map((pack) => [
      pack.code,
      {
        pack,
        mentionTables: mentionTables(pack, ontology),
        statementTables: statementTables(pack, ontology),
        ontology,
      },
    ]),
  )
  return {
    layOut: laidOut,
    open: openDocument,
    readDocument: (document) => readDocument(document, readers),
    read: (input, limits) => readDocument(openDocument(input, limits), readers),
  }
}

/** Document → mentions → statements and leftovers; a language without a pack is kept, not read. */
function readDocument(document: Document, readers: ReadonlyMap<string, Reader>): Reading {
  const reader = readers.get(document.lang ?? '')
  const marks = marksOf(document.text, document.furniture)
  if (!reader) return { document, read: false, statements: [], scopes: [], named: [], marks, leftovers: [] }
  const mentions = findMentions(document, reader.pack, reader.mentionTables)
  const publisher = stateOfPublisher(document, mentions, reader.pack, reader.mentionTables)
  const proposals = propose(document, mentions, reader.pack, reader.statementTables, publisher)
  const statements = ground(document, proposals)
  const scopes = statements.map((statement) => scopeKeyOf(statement, reader.ontology))
  const named = namedIn(statements, mentions)
  const leftovers = leftoversOf(document, mentions, ofKind('figure', statements))
  return { document, read: true, statements, scopes, named, marks, leftovers }
}

function scopeKeyOf(statement: Statement, ontology: Ontology): string | null {
  const scope = statement.kind === 'figure' ? scopeOf(statement, ontology) : null
  return scope && scopeKey(scope)
}
