import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** Prepared statements that are kept; lists with filters make a few dozen. */
const KEPT = 256

/**
 * Node's own SQLite in the shape that Kysely's driver expects, with its prepared statements kept.
 * `explain` turns an error of the database into one for a person.
 */
export class SqliteFile implements SqliteDatabase {
  readonly #database: DatabaseSync
  readonly #explain: (error: unknown) => unknown
  readonly #statements = new Map<string, SqliteStatement>()

  constructor(database: DatabaseSync, explain: (error: unknown) => unknown) {
    this.#database = database
    this.#explain = explain
  }

  /** False after an error that made SQLite roll back on its own. */
  get inTransaction(): boolean {
    return this.#database.isTransaction
  }

  prepare(sql: string): SqliteStatement {
    const kept = this.#statements.get(sql)
    if (kept !== undefined) return kept
    const statement = this.#statement(this.#try(() => this.#database.prepare(sql)))
    const oldest = this.#statements.size < KEPT ? undefined : this.#statements.keys().next().value
    if (oldest !== undefined) this.#statements.delete(oldest)
    this.#statements.set(sql, statement)
    return statement
  }

  close(): void {
    this.#statements.clear()
    if (this.#database.isOpen) this.#database.close()
  }

  #statement(statement: StatementSync): SqliteStatement {
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => this.#try(() => statement.all(...(parameters as SQLInputValue[]))),
      run: (parameters) => this.#try(() => statement.run(...(parameters as SQLInputValue[]))),
      iterate: (parameters) => this.#try(() => statement.iterate(...(parameters as SQLInputValue[]))),
    }
  }

  #try<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      throw this.#explain(error)
    }
  }
}
