import { languages } from './languages/index.ts'
import { findMentions, type MentionTables, mentionTables, stateOfPublisher } from './mentions/index.ts'
import { loadOntology, type Ontology } from './ontology/index.ts'
import { scopeOf } from './record/index.ts'
import { ground, leftoversOf, namedIn, propose, type StatementTables, statementTables } from './statements/index.ts'
import { marksOf, scopeKey } from './text/index.ts'
import { type Document, type LanguagePack, ofKind, type Reading, type Statement } from './vocabulary/index.ts'

/** The part of the flow from documents to statements, with everything it looks up loaded. */
export interface Reader {
  /** Document → Reading: what it states, and the numbers that are left over. */
  readDocument(document: Document): Reading
}

interface Tables {
  readonly pack: LanguagePack
  readonly mentionTables: MentionTables
  readonly statementTables: StatementTables
  readonly ontology: Ontology
}

/** Builds what reading looks up once; reading with it is pure. */
export function createReader(ontology: Ontology = loadOntology()): Reader {
  const readers = new Map<string, Tables>(
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
  return { readDocument: (document) => readDocument(document, readers) }
}

/** Document → mentions → statements and leftovers; a language without a pack is kept, not read. */
function readDocument(document: Document, readers: ReadonlyMap<string, Tables>): Reading {
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
