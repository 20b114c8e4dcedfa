import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  sql,
  type TransactionSettings,
} from 'kysely'
import { patiently } from '../patience.ts'
import type { Dialect } from './dialect.ts'
import type { SqliteFile } from './sqlite-database.ts'
import { addToSearch, countFound, createSearch, find, groupFound, removeFromSearch } from './sqlite-search.ts'

/** What only SQLite does. */
export const sqlite: Dialect = {
  wholeNumber: 'integer',
  numbered: (column) => column,
  clustered: (table) => table.modifyEnd(sql`without rowid`),
  async tableNames(db) {
    const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
    return rows.map((row) => row.name)
  },
  async prepare(db, readOnly) {
    // 32 MB; more made no difference to reading or writing 10,000 articles.
    await sql`pragma cache_size = -32000`.execute(db)
    // What a statement or savepoint would undo is kept in memory: as a file it made writing half as fast.
    await sql`pragma temp_store = memory`.execute(db)
    if (readOnly) return
    // Readers go on while a writer writes; a loss of power may undo the last commits but never halves one.
    await sql`pragma journal_mode = wal`.execute(db)
    await sql`pragma synchronous = normal`.execute(db)
    // A log of 32 MB: pages of the indexes change again and again, and are written to the file once for all of that.
    await sql`pragma wal_autocheckpoint = 8000`.execute(db)
  },
  async writesByOthers(db) {
    const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db)
    return rows[0]?.data_version ?? 0
  },
  async versionLines(db) {
    // One text: of 100,000 versions each as a row of its own took three times as long.
    const { rows } = await sql<{ lines: string | null }>`
      select group_concat(document || ' ' || number || ' ' || current || ' ' || content_hash, char(10)) as lines
      from (select document, number, current, content_hash from versions order by document, number)`.execute(db)
    return rows[0]?.lines ?? ''
  },
  createSearch,
  addToSearch,
  removeFromSearch,
  find,
  countFound,
  groupFound,
}

/** Kysely's SQLite with transactions that take the write lock at once: one that is wanted late cannot be waited for. */
export class RecordDialect extends SqliteDialect {
  readonly #database: SqliteFile
  readonly #patience: number

  constructor(database: SqliteFile, patience: number) {
    super({ database })
    this.#database = database
    this.#patience = patience
  }

  override createDriver(): Driver {
    return new RecordDriver(this.#database, this.#patience)
  }
}

class RecordDriver extends SqliteDriver {
  readonly #database: SqliteFile
  readonly #patience: number

  constructor(database: SqliteFile, patience: number) {
    super({ database })
    this.#database = database
    this.#patience = patience
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await patiently(this.#patience, async () => await connection.executeQuery(CompiledQuery.raw(begin)))
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk makes SQLite roll back on its own; a second rollback would hide that error.
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
