import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely } from 'kysely'
import type { TextFilter } from '../../vocabulary/index.ts'
import type { SearchTerm } from '../search/index.ts'
import type { Tables } from '../tables.ts'

/** A current version that a search found. */
export interface Found {
  readonly version: number
  /** Lower is better. */
  readonly score: number
}

/** Found versions of one publisher and language; an empty text stands for none. */
export interface FoundGroup {
  readonly publisher: string
  readonly lang: string
  readonly count: number
}

/** Everything that databases do each in their own way; the rest of the store is the same for all. */
export interface Dialect {
  /** A column type that holds whole numbers up to 2 ** 53. */
  readonly wholeNumber: 'integer' | 'bigint'
  /** Makes a primary key one that the database counts up. */
  numbered(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder
  /** Keeps a table in the order of its primary key, where the database can. */
  clustered<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>
  tableNames(db: Kysely<Tables>): Promise<readonly string[]>
  /** What is set each time a record is opened, before any migration. */
  prepare(db: Kysely<Tables>, readOnly: boolean): Promise<void>
  /** A number that is another one after other processes have written. */
  writesByOthers(db: Kysely<Tables>): Promise<number>
  /** A line for each version: its document, its number, whether it is current and the hash of what is stored of it; in order. */
  versionLines(db: Kysely<Tables>): Promise<string>
  createSearch(db: Kysely<Tables>): Promise<void>
  /** Makes a version findable; both texts folded. */
  addToSearch(db: Kysely<Tables>, version: number, title: string, text: string): Promise<void>
  removeFromSearch(db: Kysely<Tables>, version: number): Promise<void>
  /** Versions that hold every term, best first, then by document id. */
  find(
    db: Kysely<Tables>,
    terms: readonly SearchTerm[],
    filter: TextFilter,
    place: { readonly limit: number; readonly offset: number },
  ): Promise<readonly Found[]>
  countFound(db: Kysely<Tables>, terms: readonly SearchTerm[], filter: TextFilter): Promise<number>
  /** The same versions counted by publisher and language; an empty text stands for none. */
  groupFound(db: Kysely<Tables>, terms: readonly SearchTerm[], filter: TextFilter): Promise<readonly FoundGroup[]>
}
