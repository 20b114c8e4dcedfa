import type { Document, DocumentMetadata, Furniture } from './document.ts'
import type { Judgement, JudgementFilter, NewJudgement, Signature } from './judgement.ts'
import type { OfficialPut, OfficialRow } from './official.ts'
import type { SharedMark } from './copy.ts'
import type { Reading } from './reading.ts'
import type { Domain } from './domain.ts'
import type { Figure, Modality } from './figure.ts'
import type { Leftover } from './leftover.ts'
import type { EntityType } from './entity.ts'
import type { FoundStatements, SearchFacets, SearchFilter, SearchHit, StatementSearch } from './search.ts'
import type { Stance } from './position.ts'
import type { Span } from './span.ts'
import type { Statement, StatementKind } from './statement.ts'

/** A document's text with what of it is furniture. */
export type StoredText = Pick<Document, 'text' | 'furniture'>

/** What became of a reading that was put into a record. */
export type PutOutcome = 'added' | 'new-version' | 'reread' | 'unchanged'

export interface DocumentFilter {
  /** Words in the title, publisher or name. */
  readonly text?: string
  readonly publisher?: string
  readonly lang?: string
  readonly sort?: 'published' | 'title' | 'publisher' | 'figures' | 'lang'
  readonly descending?: boolean
  readonly limit?: number
  readonly offset?: number
}

/** One document of the record's list, its current version. */
export interface DocumentSummary extends DocumentMetadata {
  /** Twelve hex digits of the hash of the document's id: its place in addresses. */
  readonly key: string
  readonly id: string
  readonly name: string
  readonly read: boolean
  readonly words: number
  readonly figures: number
  readonly leftovers: number
  readonly versions: number
}

/** One version of a document with everything that was taken down from it. */
export interface StoredReading extends DocumentSummary {
  readonly format: string
  readonly text: string
  readonly textHash: string
  readonly bytesHash: string
  readonly inferred: Document['inferred']
  readonly headings: Document['headings']
  readonly furniture: readonly Furniture[]
  readonly statements: readonly Statement[]
  /** Of each statement the ids of the entities that its sentence names. */
  readonly named: readonly (readonly string[])[]
  readonly leftoverList: readonly Leftover[]
  /** 1 for the first version that was read. */
  readonly version: number
}

export interface FigureFilter {
  readonly indicator?: string
  /** Two ISO codes, alphabetical: `CN-RU`. */
  readonly dyad?: string
  /** An EDTF year or the start of a period: `2023` keeps 2023, 2023-01/2023-07, 2023-05. */
  readonly period?: string
  readonly modality?: Modality
  readonly domain?: Domain
  readonly publisher?: string
  /** A document's key. */
  readonly document?: string
  readonly sort?: 'published' | 'indicator' | 'period' | 'value'
  readonly descending?: boolean
  readonly limit?: number
  readonly offset?: number
}

/** What a row says of the document that it stands in. */
export type RowDocument = Pick<DocumentSummary, 'key' | 'name' | 'title' | 'publisher' | 'author' | 'published' | 'url'>

/** How many code units of text a row gives on each side of its quote at most. */
export const WORDS_AROUND = 160

/** A figure with the document it stands in and the words around it. */
export interface FigureRow extends Figure {
  readonly document: RowDocument
  /** Up to `WORDS_AROUND` code units of text on each side of the quote. */
  readonly before: string
  readonly after: string
}

/** A figure with the document it stands in. */
export type PlacedFigure = Omit<FigureRow, 'before' | 'after'>

/** Whom statements are about: a state, a dyad, an entity or a holder, not several of them; all of them where nothing is given. */
export interface StatementSubject {
  /** ISO 3166-1 alpha-2: an actor of an event, a party of an entity, a holder or addressee of a position. */
  readonly state?: string
  /** Two ISO codes, alphabetical: `CN-RU`. */
  readonly dyad?: string
  /** An entity's id: what names it. */
  readonly entity?: string
  /** Of positions, under whom they are counted: a state, `AUTHOR` or `NO_STATE`. */
  readonly holder?: string
}

/** Which statements of one kind are meant. */
export interface StatementFilter extends StatementSubject {
  /** A state's code or an entity's id that they are about beside their subject. */
  readonly beside?: string
  /** Of positions, a state that they are towards. */
  readonly towards?: string
  /** Of an event or an entity its type, of a position its stance, of a figure its indicator. */
  readonly type?: string
  readonly domain?: Domain
  /** EDTF, the first and the last time that are kept; what has no time is left out with either. */
  readonly from?: string
  readonly to?: string
  /** A document's key. */
  readonly document?: string
  /** Of what is no figure, a sign that its words hold: `(` of a name with its acronym. */
  readonly sign?: string
  readonly descending?: boolean
  readonly limit?: number
  readonly offset?: number
}

/** Which positions are counted. */
export type StanceFilter = Pick<StatementFilter, 'domain' | 'towards' | 'from' | 'to'>

/** How many positions of one stance are taken in one domain, counted under one holder. */
export interface StanceCount {
  /** ISO 3166-1 alpha-2, `AUTHOR` or `NO_STATE`. */
  readonly holder: string
  readonly domain: Domain
  readonly stance: Stance
  readonly positions: number
}

export interface Stances {
  readonly counts: readonly StanceCount[]
  /** The states that positions are towards, whichever is asked for, most first. */
  readonly towards: readonly Facet[]
}

/** What the record holds of one indicator of a dyad in one domain. */
export interface Holding {
  readonly domain: Domain
  readonly indicator: string
  readonly figures: number
  /** The years that the facts among them are of, in order. */
  readonly years: readonly number[]
}

/** How widely one domain of a dyad is covered. */
export interface Coverage {
  readonly domain: Domain
  readonly figures: number
  readonly documents: number
  readonly publishers: number
  /** EDTF, when the newest of its documents was published. */
  readonly newest: string | null
}

/** What the record holds of a dyad's figures, by domain. */
export interface Holdings {
  readonly coverage: readonly Coverage[]
  /** Those of most figures first. */
  readonly indicators: readonly Holding[]
}

/** A state or an entity, and how many statements are about it. */
export interface Node {
  readonly relation: 'state' | 'entity'
  /** ISO 3166-1 alpha-2, or an entity's id. */
  readonly about: string
  readonly statements: number
}

/** Two of them that statements are about together. */
export interface Tie {
  readonly one: string
  readonly other: string
  readonly statements: number
}

/** Who and what the events, positions and entities of a subject are about, those of most statements first. */
export interface Network {
  /** Statements that were looked at, the newest first where there are too many. */
  readonly statements: number
  readonly nodes: readonly Node[]
  readonly ties: readonly Tie[]
}

/** A statement of one kind with the document it stands in, the words around it, and the entities its sentence names. */
export type StatementRow<K extends StatementKind = StatementKind> = Extract<Statement, { readonly kind: K }> &
  Pick<FigureRow, 'document' | 'before' | 'after'> & { readonly named: readonly string[] }

export interface EntityFilter {
  readonly type?: EntityType
  readonly ids?: readonly string[]
  /** Words that an id has, as it is made from a name; those of `ids` are kept beside. */
  readonly text?: string
  readonly limit?: number
  readonly offset?: number
}

/** An entity of the record as one of its documents has it, and in how many it is. */
export interface EntityCount {
  readonly entity: string
  readonly type: EntityType
  readonly name: string
  /** ISO 3166-1 alpha-2, alphabetical. */
  readonly parties: readonly string[]
  readonly documents: number
}

/** A page of entities, with how many there are of each type, whichever is asked for. */
export interface EntityPage extends Page<EntityCount> {
  readonly types: readonly Facet[]
}

/** Words of a document by their place. */
export interface PlacedWords extends Span {
  readonly quote: string
  readonly document: { readonly key: string }
}

export type WordsAround = Pick<FigureRow, 'before' | 'after'>

/** An event with the document it stands in and the entities that its sentence names. */
export type PlacedEvent = Omit<StatementRow<'event'>, 'before' | 'after'>

/** The text of a document's current version. */
export interface PlacedText {
  readonly document: FigureRow['document']
  readonly text: string
}

/** A scope of the record, and how much is told of it. */
export interface ScopeCount {
  /** The key of the scope. */
  readonly scope: string
  readonly figures: number
  readonly documents: number
}

export interface Page<T> {
  readonly total: number
  readonly rows: readonly T[]
}

/** Values a filter can take, with the number of figures behind each, most first. */
export interface FigureFacets {
  readonly indicators: readonly Facet[]
  readonly dyads: readonly Facet[]
  readonly periods: readonly Facet[]
  readonly modalities: readonly Facet[]
  readonly domains: readonly Facet[]
  readonly publishers: readonly Facet[]
}

export interface Facet {
  readonly value: string
  readonly count: number
}

export interface RecordStatus {
  readonly documents: number
  readonly versions: number
  readonly notRead: number
  readonly figures: number
  readonly leftovers: number
  /** Published values that were imported. */
  readonly official: number
  readonly languages: readonly Facet[]
  readonly schemaVersion: number
}

export interface OfficialRowFilter {
  readonly indicator?: string | undefined
  /** Two ISO codes, alphabetical: `CN-RU`. */
  readonly dyad?: string | undefined
}

/** Puts what persons added to a document into a new reading of it, where its words still stand there. */
export type AddAgain = (reading: Reading, additions: readonly Judgement[]) => Promise<Reading>

/** The record: the one interface behind which a database stands. */
export interface Store {
  /** Puts one reading in whole or not at all. */
  put(reading: Reading): Promise<PutOutcome>
  /** Puts many, each whole, fewer commits; outcomes in the order given. */
  putAll(readings: readonly Reading[]): Promise<readonly PutOutcome[]>
  /** Puts all published values in or none; one that is there already, whenever it was looked up, changes nothing. */
  putOfficial(rows: readonly OfficialRow[]): Promise<OfficialPut>
  /** The published values that were put in, in the order of their series and periods. */
  official(filter?: OfficialRowFilter): Promise<readonly OfficialRow[]>
  documents(filter?: DocumentFilter): Promise<Page<DocumentSummary>>
  /** The current version, or the one of the number given; `null` where there is none. */
  reading(key: string, version?: number): Promise<StoredReading | null>
  figures(filter?: FigureFilter): Promise<Page<FigureRow>>
  figure(id: string): Promise<FigureRow | null>
  facets(filter?: FigureFilter): Promise<FigureFacets>
  /** Statements of one kind by their time (of positions: of publication), those without one last; figures only of an entity. */
  statements<K extends StatementKind>(kind: K, filter?: StatementFilter): Promise<Page<StatementRow<K>>>
  /** What current versions hold of a dyad's figures. */
  holdings(dyad: string): Promise<Holdings>
  /** Every event of a subject, in order of document and place. */
  events(subject?: StatementSubject): Promise<readonly PlacedEvent[]>
  /** Who and what is named together in what is about a subject, so many at most. */
  network(subject: StatementSubject, most: number): Promise<Network>
  /** Positions by holder, domain and stance. */
  stances(filter?: StanceFilter): Promise<Stances>
  /** Entities, those of most documents first. */
  entities(filter?: EntityFilter): Promise<EntityPage>
  /** The figures of current versions that are of one of the scopes, in order of document and place. */
  figuresOfScopes(scopes: readonly string[]): Promise<readonly PlacedFigure[]>
  /** As `figuresOfScopes`, of every scope of a theme: an indicator and its states. */
  figuresOfTheme(theme: string): Promise<readonly PlacedFigure[]>
  /** The scopes of current versions, in order of their keys; of one theme, or of themes that begin with a text. */
  scopes(filter?: { readonly theme?: string; readonly begins?: string }): Promise<readonly ScopeCount[]>
  /** Every figure of current versions, some documents at a time, in order of document and place. */
  eachFigure(): AsyncIterable<readonly PlacedFigure[]>
  /** The text of every document's current version, some at a time, in the order of `eachFigure`. */
  eachText(): AsyncIterable<readonly PlacedText[]>
  /** The current texts of documents, by their keys. */
  texts(keys: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The same statements with the words around them, in their order, without those that stand in no current version. */
  withWords<S extends PlacedWords>(statements: readonly S[]): Promise<readonly (S & WordsAround)[]>
  /** Full text, words in any order, `"…"` for a phrase; never fails on what a person types. */
  search(query: string, filter?: SearchFilter): Promise<Page<SearchHit>>
  /** What the documents that `search` finds can be narrowed to. */
  searchFacets(query: string, filter?: SearchFilter): Promise<SearchFacets>
  /** Statements that all words of a query stand in or beside, in one paragraph; those of the best documents first. */
  searchStatements(query: string, filter?: StatementSearch): Promise<FoundStatements>
  /**
   * Those of the marks that current versions have, each with so many of its documents at most, by their keys: those that
   * were put in first.
   */
  sharing(marks: readonly number[], most: number): Promise<readonly SharedMark[]>
  /** The marks that several documents have in common, some at a time, in order. */
  sharedMarks(): AsyncIterable<readonly SharedMark[]>
  /** The text of a document's current version with its furniture; `null` where there is none. */
  text(key: string): Promise<StoredText | null>
  status(): Promise<RecordStatus>
  /** Adds a judgement of words of a document of the record; what is judged stays as it is. */
  judge(judgement: NewJudgement): Promise<Judgement>
  /** Notes that a judgement no longer stands, the first time it is; `null` where there is no such judgement. */
  takeBack(id: string, signature: Signature): Promise<Judgement | null>
  /** Judgements from the first to the last. */
  judgements(filter?: JudgementFilter): Promise<Page<Judgement>>
  /** Another text once documents or published values were put in, whoever did; judgements given here do not change it. */
  state(): Promise<string>
  /**
   * A hash of the documents and published values that it holds, the same whoever opens it and when; what persons decided
   * is no part of it.
   */
  contents(): Promise<string>
  /** Whether it was opened for writing. */
  readonly writable: boolean
  /** The canonical dump: one JSON line a row, sorted by document, place and kind. */
  dump(): AsyncIterable<string>
  close(): Promise<void>
}
