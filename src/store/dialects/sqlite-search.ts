import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { TextFilter } from '../../vocabulary/index.ts'
import type { SearchTerm } from '../search/index.ts'
import type { Tables } from '../tables.ts'
import type { Found, FoundGroup } from './dialect.ts'

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
  filter: TextFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    select versions.id as version, found.score as score
    from (select rowid, bm25(search, ${sql.lit(TITLE_WEIGHT)}, 1.0) as score from search where ${matches(terms)}) as found
    join versions on versions.id = found.rowid
    join documents on documents.number = versions.document
    where ${narrowed(filter)}
    order by score, documents.id
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export async function countFound(
  db: Kysely<Tables>,
  terms: readonly SearchTerm[],
  filter: TextFilter,
): Promise<number> {
  const isNarrowed = Object.values(filter).some((value) => value !== undefined)
  const versions = isNarrowed ? sql`join versions on versions.id = search.rowid` : sql``
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from search ${versions} where ${matches(terms)} and ${narrowed(filter)}`.execute(db)
  return rows[0]?.total ?? 0
}

export async function groupFound(
  db: Kysely<Tables>,
  terms: readonly SearchTerm[],
  filter: TextFilter,
): Promise<readonly FoundGroup[]> {
  const { rows } = await sql<FoundGroup>`
    select coalesce(publisher, '') as publisher, coalesce(lang, '') as lang, count(*) as count
    from search join versions on versions.id = search.rowid
    where ${matches(terms)} and ${narrowed(filter)}
    group by 1, 2`.execute(db)
  return rows
}

/** The last character that a text can hold. */
const LAST = '\u{10ffff}'

function narrowed({ publisher, lang, from, to }: TextFilter): RawBuilder<boolean> {
  const conditions = [sql<boolean>`true`]
  if (publisher !== undefined) conditions.push(sql`versions.publisher = ${publisher}`)
  if (lang !== undefined) conditions.push(sql`versions.lang = ${lang}`)
  if (from !== undefined) conditions.push(sql`versions.published >= ${from}`)
  if (to !== undefined) conditions.push(sql`versions.published <= ${to + LAST}`)
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** Each term is a phrase in quotes, in which FTS5 knows no operators. */
function matches(terms: readonly SearchTerm[]): RawBuilder<boolean> {
  const phrases = terms.map(({ tokens, prefix }) => `"${tokens.join(' ')}"${prefix ? ' *' : ''}`)
  return sql<boolean>`search match ${phrases.join(' AND ')}`
}
