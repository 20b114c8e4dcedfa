import { CompiledQuery, type Insertable, type Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Rows in one INSERT. Few sizes, so that few statements are compiled, prepared and kept. */
const SIZES = [64, 16, 4, 1]

type Table = Exclude<keyof Tables, 'chancery_schema'>
type Row<T extends Table> = Readonly<Insertable<Tables[T]>>

/**
 * Inserts rows with statements that are compiled once: Kysely writes out one row of 25 columns in about the time in
 * which SQLite stores twenty.
 */
export class Insertion<T extends Table> {
  readonly #table: T
  readonly #columns: readonly (keyof Row<T> & string)[]
  readonly #compiled = new Map<number, CompiledQuery>()

  constructor(table: T, columns: readonly (keyof Row<T> & string)[]) {
    this.#table = table
    this.#columns = columns
  }

  async insert(db: Kysely<Tables>, rows: readonly Row<T>[]): Promise<void> {
    let done = 0
    for (const size of SIZES) {
      for (; rows.length - done >= size; done += size) {
        const parameters: unknown[] = []
        for (const row of rows.slice(done, done + size))
          for (const column of this.#columns) parameters.push(row[column])
        await db.executeQuery({ ...this.#statement(db, size), parameters })
      }
    }
  }

  #statement(db: Kysely<Tables>, size: number): CompiledQuery {
    let compiled = this.#compiled.get(size)
    if (compiled === undefined) {
      const row = Object.fromEntries(this.#columns.map((column) => [column, 0]))
      const rows = Array.from({ length: size }, () => row)
      compiled = (db as Kysely<any>).insertInto(this.#table).values(rows).compile()
      this.#compiled.set(size, compiled)
    }
    return compiled
  }
}
