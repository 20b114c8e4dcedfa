import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { SearchTerm } from '../search/index.ts'
import type { Tables } from '../tables.ts'
import type { Found } from './dialect.ts'

/** A word of the title counts as much as this many of the text. */
const TITLE_WEIGHT = 4

/**
 * One FTS5 table whose rows are current versions. It keeps no text of its own (a third of the space); what it is
 * given is folded already, so all that is left for its tokeniser is to split at what is no letter, mark or digit.
 * Folding sets Chinese characters apart, and a word of them is searched as a phrase. Beside that, a trigram index took
 * seven times as long and four times the space for 5,000 articles, and finds no word of two characters, as most are.
 * After a version was removed, its length still counts in the average that bm25 divides by: FTS5 cannot take it back
 * without the removed text.
 */
export async function createSearch(db: Kysely<Tables>): Promise<void> {
  const tokenize = sql.lit(`unicode61 remove_diacritics 0 categories 'L* M* N* Co'`)
  await sql`create virtual table search using fts5(title, text, content='', contentless_delete=1, tokenize=${tokenize})`.execute(
    db,
  )
  // Merges of 16 segments where 4 are usual: a twentieth less to write, and no slower to search.
  await sql`insert into search(search, rank) values ('automerge', 16)`.execute(db)
}

/** Adds one row. Versions come in rising order, which FTS5 needs to gather many of them in one segment. */
export async function addToSearch(db: Kysely<Tables>, version: number, title: string, text: string): Promise<void> {
  await sql`insert into search(rowid, title, text) values (${version}, ${title}, ${text})`.execute(db)
}

export async function removeFromSearch(db: Kysely<Tables>, version: number): Promise<void> {
  await sql`delete from search where rowid = ${version}`.execute(db)
}

export async function find(
  db: Kysely<Tables>,
  terms: readonly SearchTerm[],
  limit: number,
  offset: number,
): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select versions.id as version, found.score as score
    from (select rowid, bm25(search, ${sql.lit(TITLE_WEIGHT)}, 1.0) as score from search where ${matches(terms)}) as found
    join versions on versions.id = found.rowid
    join documents on documents.number = versions.document
    order by score, documents.id
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export async function countFound(db: Kysely<Tables>, terms: readonly SearchTerm[]): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from search where ${matches(terms)}`.execute(
    db,
  )
  return rows[0]?.total ?? 0
}

/** Each term is a phrase in quotes, in which FTS5 knows no operators. */
function matches(terms: readonly SearchTerm[]): RawBuilder<boolean> {
  const phrases = terms.map(({ tokens, prefix }) => `"${tokens.join(' ')}"${prefix ? ' *' : ''}`)
  return sql<boolean>`search match ${phrases.join(' AND ')}`
}
