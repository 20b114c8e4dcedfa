import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * A query that is compiled when it first runs and then only given other parameters, in the order in which `build`
 * names its placeholders. One for each database: the dialect decides the SQL.
 */
export class Compiled<R> {
  readonly #build: (db: Kysely<Tables>) => Compilable<R>
  #query: CompiledQuery<R> | null = null

  constructor(build: (db: Kysely<Tables>) => Compilable<R>) {
    this.#build = build
  }

  async run(db: Kysely<Tables>, parameters: readonly unknown[]): Promise<readonly R[]> {
    this.#query ??= this.#build(db).compile()
    const { rows } = await db.executeQuery<R>({ ...this.#query, parameters })
    return rows
  }
}
