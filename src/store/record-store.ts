import { type Kysely, sql } from 'kysely'
import {
  type AddAgain,
  type DocumentFilter,
  type EntityFilter,
  type FigureFilter,
  type Judgement,
  type JudgementFilter,
  type NewJudgement,
  type OfficialPut,
  type OfficialRow,
  type OfficialRowFilter,
  type PutOutcome,
  type PlacedWords,
  type Reading,
  RecordError,
  type SearchFilter,
  type Signature,
  type StanceFilter,
  type StatementFilter,
  type StatementKind,
  type StatementSearch,
  type StatementSubject,
  type Store,
} from '../vocabulary/index.ts'
import { Additions } from './additions.ts'
import { countScopes, eachFigure, eachText, figuresOfScopes, figuresOfTheme, textsOf } from './comparable.ts'
import { contentsOf } from './contents.ts'
import { listDocuments } from './documents.ts'
import { listEntities } from './entities.ts'
import { dumpLines } from './dump.ts'
import { placedEvents } from './events.ts'
import { FacetMemory, stateOf } from './facet-memory.ts'
import { figureById, listFigures } from './figures.ts'
import { searchFacets, searchHits } from './hits.ts'
import { holdingsOf } from './holdings.ts'
import { addJudgement, listJudgements, withdrawJudgement } from './judgements.ts'
import { numberOfKey } from './key.ts'
import { networkOf } from './network.ts'
import { OfficialValues } from './official-values.ts'
import { Marks, sharedMarks, Texts } from './marks.ts'
import { onOneState, type OpenRecord } from './open-record.ts'
import { PlacedRows } from './placed-rows.ts'
import { rowsOf, type SearchChange, Writer } from './put/index.ts'
import { countStances } from './stances.ts'
import { searchStatements } from './statement-hits.ts'
import { recordStatus } from './status.ts'
import { storedReading } from './stored.ts'
import type { Tables } from './tables.ts'
import { listStatements } from './told.ts'
import { withWords } from './words-around.ts'

/** The store over any database that has a dialect. */
export class RecordStore implements Store {
  readonly #record: OpenRecord
  readonly #writer: Writer
  readonly #official = new OfficialValues()
  readonly #facets = new FacetMemory()
  readonly #marks = new Marks()
  readonly #placed = new PlacedRows()
  readonly #texts = new Texts()
  readonly #additions: Additions
  #writes = 0
  #contents: { readonly state: string; readonly hash: Promise<string> } | null = null

  readonly writable: boolean

  constructor(record: OpenRecord, writable: boolean, addAgain?: AddAgain) {
    this.#additions = new Additions(addAgain)
    this.#record = record
    this.writable = writable
    this.#writer = new Writer(record.dialect)
  }

  async put(reading: Reading): Promise<PutOutcome> {
    return await this.#write(async (db, changes) => {
      const rows = rowsOf(await this.#additions.in(db, reading))
      return this.#writer.put(db, rows, changes)
    })
  }

  async putAll(readings: readonly Reading[]): Promise<readonly PutOutcome[]> {
    const failures: unknown[] = []
    const outcomes: PutOutcome[] = []
    await this.#write(async (db, changes) => {
      for (const reading of readings) {
        try {
          outcomes.push(await this.#putOneOfMany(db, reading, changes))
        } catch (error) {
          // A full disk or a damaged file ends the batch; a document that may not be stored ends only itself.
          if (error instanceof RecordError) throw error
          failures.push(error)
        }
      }
    })
    if (failures.length === 0) return outcomes
    if (failures.length === 1) throw failures[0]
    throw new AggregateError(failures, `${failures.length} documents were not put into the record.`)
  }

  async putOfficial(rows: readonly OfficialRow[]): Promise<OfficialPut> {
    this.#writes += 1
    return await this.#record.db.transaction().execute((db) => this.#official.put(db, rows))
  }

  official(filter: OfficialRowFilter = {}) {
    return onOneState(this.#record, ({ db }) => this.#official.rows(db, filter))
  }

  documents(filter: DocumentFilter = {}) {
    return onOneState(this.#record, (record) => listDocuments(record, filter))
  }

  async reading(key: string, version?: number) {
    const document = numberOfKey(key)
    if (document === null) return null
    return await onOneState(this.#record, (record) => storedReading(record, document, version))
  }

  figures(filter: FigureFilter = {}) {
    return onOneState(this.#record, (record) => listFigures(record, filter, this.#placed))
  }

  figure(id: string) {
    return onOneState(this.#record, (record) => figureById(record, id, this.#placed))
  }

  facets(filter: FigureFilter = {}) {
    return onOneState(this.#record, (record) => this.#facets.facets(record, filter, this.#writes))
  }

  statements<K extends StatementKind>(kind: K, filter: StatementFilter = {}) {
    return onOneState(this.#record, (record) => listStatements(record, kind, filter, this.#placed))
  }

  events(subject: StatementSubject = {}) {
    return onOneState(this.#record, (record) => placedEvents(record, subject))
  }

  network(subject: StatementSubject, most: number) {
    return onOneState(this.#record, (record) => networkOf(record, subject, most))
  }

  holdings(dyad: string) {
    return onOneState(this.#record, (record) => holdingsOf(record, dyad))
  }

  stances(filter: StanceFilter = {}) {
    return onOneState(this.#record, (record) => countStances(record, filter))
  }

  entities(filter: EntityFilter = {}) {
    return onOneState(this.#record, (record) => listEntities(record, filter, this.#placed))
  }

  figuresOfScopes(scopes: readonly string[]) {
    return onOneState(this.#record, (record) => figuresOfScopes(record, scopes))
  }

  figuresOfTheme(theme: string) {
    return onOneState(this.#record, (record) => figuresOfTheme(record, theme))
  }

  scopes(filter: { readonly theme?: string; readonly begins?: string } = {}) {
    return onOneState(this.#record, (record) => countScopes(record, filter))
  }

  eachFigure() {
    return eachFigure(this.#record)
  }

  texts(keys: readonly string[]) {
    return onOneState(this.#record, (record) => textsOf(record, keys))
  }

  eachText() {
    return eachText(this.#record)
  }

  withWords<S extends PlacedWords>(statements: readonly S[]) {
    return onOneState(this.#record, (record) => withWords(record, statements))
  }

  search(query: string, filter: SearchFilter = {}) {
    return onOneState(this.#record, (record) => searchHits(record, query, filter))
  }

  searchFacets(query: string, filter: SearchFilter = {}) {
    return onOneState(this.#record, (record) => searchFacets(record, query, filter))
  }

  searchStatements(query: string, filter: StatementSearch = {}) {
    return onOneState(this.#record, (record) => searchStatements(record, this.#placed, query, filter))
  }

  sharing(marks: readonly number[], most: number) {
    return onOneState(this.#record, (record) => this.#marks.sharing(record, marks, most))
  }

  sharedMarks() {
    return sharedMarks(this.#record)
  }

  async text(key: string) {
    const document = numberOfKey(key)
    return document === null ? null : await onOneState(this.#record, (record) => this.#texts.of(record, document))
  }

  status() {
    return onOneState(this.#record, recordStatus)
  }

  async judge(judgement: NewJudgement): Promise<Judgement> {
    return await this.#record.db.transaction().execute((db) => addJudgement(db, judgement))
  }

  async takeBack(id: string, signature: Signature): Promise<Judgement | null> {
    return await this.#record.db.transaction().execute((db) => withdrawJudgement(db, id, signature))
  }

  judgements(filter: JudgementFilter = {}) {
    return onOneState(this.#record, (record) => listJudgements(record, filter))
  }

  async state(): Promise<string> {
    return await stateOf(this.#record, this.#writes)
  }

  async contents(): Promise<string> {
    const state = await this.state()
    if (this.#contents?.state !== state) {
      this.#contents = { state, hash: onOneState(this.#record, contentsOf) }
      this.#contents.hash.catch(() => (this.#contents = null))
    }
    return await this.#contents.hash
  }

  dump() {
    return dumpLines(this.#record)
  }

  async close(): Promise<void> {
    await this.#record.db.destroy()
  }

  async #write<T>(run: (db: Kysely<Tables>, changes: SearchChange[]) => Promise<T>): Promise<T> {
    return await this.#record.db.transaction().execute(async (db) => {
      this.#writes += 1
      const changes: SearchChange[] = []
      const result = await run(db, changes)
      await this.#writer.search(db, changes)
      return result
    })
  }

  async #putOneOfMany(db: Kysely<Tables>, reading: Reading, changes: SearchChange[]): Promise<PutOutcome> {
    const rows = rowsOf(await this.#additions.in(db, reading))
    const own: SearchChange[] = []
    await sql`savepoint one_document`.execute(db)
    try {
      const outcome = await this.#writer.put(db, rows, own)
      await sql`release savepoint one_document`.execute(db)
      changes.push(...own)
      return outcome
    } catch (error) {
      if (!(error instanceof RecordError)) {
        await sql`rollback to savepoint one_document`.execute(db)
        await sql`release savepoint one_document`.execute(db)
      }
      throw error
    }
  }
}
