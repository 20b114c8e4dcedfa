import type { Kysely } from 'kysely'
import { Compiled } from '../compiled.ts'
import type { FigureIndexTable, Tables } from '../tables.ts'
import { dyadsOf } from './dyads.ts'
import { Insertion } from './insertion.ts'
import type { ReadingRows } from './rows.ts'

const VERSION_COLUMNS = [
  ...(['document', 'number', 'current', 'bytes_hash', 'text_hash', 'content_hash', 'format', 'name'] as const),
  ...(['read', 'words', 'figures', 'leftovers', 'url', 'title', 'publisher', 'author', 'lang'] as const),
  ...(['published', 'licence', 'inferred', 'listing', 'title_order'] as const),
]

const STATEMENT_COLUMNS = [
  ...(['version', 'place', 'id', 'kind', 'start', 'end', 'quote', 'value', 'upper', 'unit', 'bound'] as const),
  ...(['measure', 'indicator', 'variant', 'period', 'modality', 'deadline', 'speaker'] as const),
  ...(['speaker_chain', 'actors', 'domain', 'interval', 'inferred', 'links', 'scope', 'named'] as const),
]

const INDEX_COLUMNS = [
  ...(['dyad', 'indicator', 'version', 'place', 'modality', 'domain', 'value'] as const),
  ...(['document', 'period', 'published', 'publisher'] as const),
]

const TELLING_COLUMNS = ['version', 'place', 'id', 'kind', 'start', 'end', 'quote', 'fields', 'named'] as const

const TELLING_INDEX_COLUMNS = [
  ...(['relation', 'about', 'kind', 'type', 'version', 'place', 'domain', 'date', 'document'] as const),
]

/** Writes what a version holds into the tables. */
export class Contents {
  readonly #documents = new Insertion('documents', ['number', 'id'])
  readonly #texts = new Insertion('texts', ['version', 'text'])
  readonly #statements = new Insertion('statements', STATEMENT_COLUMNS)
  readonly #tellings = new Insertion('tellings', TELLING_COLUMNS)
  readonly #furniture = new Insertion('furniture', ['version', 'place', 'start', 'end', 'kind'])
  readonly #headings = new Insertion('headings', ['version', 'place', 'start', 'end', 'level'])
  readonly #leftovers = new Insertion('leftovers', ['version', 'place', 'start', 'end', 'quote', 'reason'])
  readonly #index = new Insertion('figure_index', INDEX_COLUMNS)
  readonly #tellingIndex = new Insertion('telling_index', TELLING_INDEX_COLUMNS)
  readonly #version = new Compiled((db) => {
    const row = Object.fromEntries(VERSION_COLUMNS.map((column) => [column, 0]))
    return db
      .insertInto('versions')
      .values(row as never)
      .returning('id')
  })

  async addDocument(db: Kysely<Tables>, number: number, id: string): Promise<void> {
    await this.#documents.insert(db, [{ number, id }])
  }

  /** Adds a version as the current one and gives its number in the record, which is higher than all before. */
  async addVersion(db: Kysely<Tables>, document: number, number: number, rows: ReadingRows): Promise<number> {
    const row = { ...rows.version, document, number, current: 1 }
    const [added] = await this.#version.run(
      db,
      VERSION_COLUMNS.map((column) => row[column]),
    )
    if (added === undefined) throw new Error(`${rows.id}: the record gave no number to the version.`)
    await this.#texts.insert(db, [{ version: added.id, text: rows.text }])
    await this.#addPlaces(db, added.id, rows)
    return added.id
  }

  /** Puts another reading of the same bytes in the place of what a version held, and makes it the current one. */
  async replaceVersion(db: Kysely<Tables>, version: number, rows: ReadingRows): Promise<void> {
    for (const table of ['statements', 'tellings', 'furniture', 'headings', 'leftovers'] as const) {
      await db.deleteFrom(table).where('version', '=', version).execute()
    }
    await db
      .updateTable('versions')
      .set({ ...rows.version, current: 1 })
      .where('id', '=', version)
      .execute()
    await db.updateTable('texts').set({ text: rows.text }).where('version', '=', version).execute()
    await this.#addPlaces(db, version, rows)
  }

  /** Enters a version's statements into what the filters look at. */
  async addToIndex(db: Kysely<Tables>, document: number, version: number, rows: ReadingRows): Promise<void> {
    const { published, publisher } = rows.version
    const index: FigureIndexTable[] = []
    for (const { place, actors, indicator, period, modality, domain, value } of rows.statements) {
      const shared = { indicator, period, version, place, modality, domain, value, document }
      for (const dyad of ['', ...dyadsOf(JSON.parse(actors) as string[])]) {
        index.push({ dyad, ...shared, published: published ?? null, publisher: publisher ?? null })
      }
    }
    await this.#index.insert(db, index)
    await this.#tellingIndex.insert(
      db,
      rows.index.map((row) => ({ ...row, version, document })),
    )
  }

  async #addPlaces(db: Kysely<Tables>, version: number, rows: ReadingRows): Promise<void> {
    const of = <T>(row: T) => ({ ...row, version })
    await this.#statements.insert(db, rows.statements.map(of))
    await this.#tellings.insert(db, rows.tellings.map(of))
    await this.#furniture.insert(db, rows.furniture.map(of))
    await this.#headings.insert(db, rows.headings.map(of))
    await this.#leftovers.insert(db, rows.leftovers.map(of))
  }
}
