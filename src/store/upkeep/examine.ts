import { hash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { RecordError } from '../../vocabulary/index.ts'
import { explained } from '../dialects/sqlite-errors.ts'
import { documentNumber } from '../key.ts'
import { openStore } from '../open.ts'
import { SQLITE_WAIT } from '../patience.ts'

/** So many of each kind are named. */
const NAMED = 20

/**
 * What is wrong with a record, a sentence without its full stop each; none where all is well. Nothing is changed.
 * @throws RecordError where it is no record, or cannot be opened at all
 */
export async function examineRecord(file: string): Promise<readonly string[]> {
  const problems: string[] = []
  try {
    await (await openStore(file, { readOnly: true })).close()
  } catch (error) {
    if (!(error instanceof RecordError) || error.code !== 'damaged') throw error
    return ['it is so damaged that it cannot be opened']
  }
  const database = new DatabaseSync(file, { readOnly: true, timeout: SQLITE_WAIT })
  try {
    for (const check of CHECKS) problems.push(...tried(file, () => check(database)))
  } finally {
    database.close()
  }
  return [...new Set(problems)]
}

type Check = (database: DatabaseSync) => string[]

/** A damaged page stops a check, which is then what is wrong. */
function tried(file: string, check: () => string[]): string[] {
  try {
    return check()
  } catch (error) {
    const known = explained(file, error)
    if (known instanceof RecordError && known.code === 'busy') throw known
    return [`a part of it cannot be read (${error instanceof Error ? error.message.slice(0, 100) : String(error)})`]
  }
}

function pages(database: DatabaseSync): string[] {
  const rows = database.prepare(`pragma integrity_check(${NAMED})`).all() as { integrity_check: string }[]
  return rows
    .map(({ integrity_check: said }) => said)
    .filter((said) => said !== 'ok')
    .map((said) => `its pages do not fit together (${said.replaceAll(/\s+/g, ' ').slice(0, 200)})`)
}

const references: Check = (database) => {
  const rows = database.prepare('pragma foreign_key_check').all() as { table: string; parent: string }[]
  return rows
    .slice(0, NAMED)
    .map(({ table, parent }) => `a row of ${table} refers to one of ${parent} that is not there`)
}

interface StoredText {
  readonly version: number
  readonly name: string
  readonly text: unknown
  readonly textHash: string
}

const TEXTS = `select versions.id as version, versions.name as name, texts.text as text, text_hash as textHash
  from versions left join texts on texts.version = versions.id order by versions.id`

/** Each text is the one that was read, by its hash. */
const texts: Check = (database) => {
  const problems: string[] = []
  for (const row of database.prepare(TEXTS).iterate()) {
    const { name, text, textHash } = row as unknown as StoredText
    if (problems.length === NAMED) break
    if (typeof text !== 'string') problems.push(`${name} has no text`)
    else if (hash('sha256', text) !== textHash) problems.push(`the text of ${name} is not the one that was read`)
  }
  return problems
}

const QUOTES = ['statements', 'tellings', 'leftovers'].map(
  (table) => `select "start", "end", quote from ${table} where version = ?`,
)

/** Each quote stands at its place. */
const quotes: Check = (database) => {
  const ofVersion = QUOTES.map((sql) => database.prepare(sql))
  const problems: string[] = []
  for (const row of database.prepare(TEXTS).iterate()) {
    const { version, name, text } = row as unknown as StoredText
    if (typeof text !== 'string' || problems.length === NAMED) continue
    const placed = ofVersion.flatMap((statement) => statement.all(version)) as {
      start: number
      end: number
      quote: string
    }[]
    const wrong = placed.find(({ start, end, quote }) => text.slice(start, end) !== quote)
    if (wrong)
      problems.push(`${name} has other words at ${wrong.start}–${wrong.end} than ${JSON.stringify(wrong.quote)}`)
  }
  return problems
}

/** Columns that hold lists and fields, written as JSON. */
const WRITTEN: readonly (readonly [table: string, version: string, columns: readonly string[]])[] = [
  ['versions', 'id', ['inferred']],
  ['statements', 'version', ['speaker_chain', 'actors', 'interval', 'inferred', 'links', 'named']],
  ['tellings', 'version', ['fields', 'named']],
]

/** What is written as JSON can be read. */
const fields: Check = (database) =>
  WRITTEN.flatMap(([table, version, columns]) => {
    const broken = columns.map((column) => `not json_valid(${table}.${column})`).join(' or ')
    const sql = `select distinct coalesce((select name from versions named where named.id = ${table}.${version}), '') as name
      from ${table} where ${broken}`
    return namesIn(database, sql).map((name) => `fields of ${name} cannot be read`)
  })

/** What a list shows of a document is how much there is of it. */
const counts: Check = (database) => {
  const sql = `select name from versions where
    figures <> (select count(*) from statements where version = versions.id)
    or leftovers <> (select count(*) from leftovers where version = versions.id)`
  return namesIn(database, sql).map((name) => `${name} does not hold as many figures or numbers left over as it says`)
}

/** A document is found by its key, which is made of its id. */
const keys: Check = (database) => {
  const rows = database.prepare('select number, id from documents').all() as { number: number; id: string }[]
  const wrong = rows.filter(({ number, id }) => documentNumber(id) !== number)
  return wrong.slice(0, NAMED).map(({ id }) => `${id} does not have the key of its name`)
}

const current: Check = (database) => {
  const sql = `select documents.id as name from documents where
    (select count(*) from versions where versions.document = documents.number and current = 1) <> 1`
  return namesIn(database, sql).map((name) => `${name} has not one version that counts`)
}

/** The rows that lists and comparisons go by are those of what is there, no more and no fewer. */
const indexes: Check = (database) => {
  const sql = `select versions.name as name from versions
    where current = 1 and exists (select 1 from statements where version = versions.id
      and not exists (select 1 from figure_index where figure_index.version = statements.version
        and figure_index.place = statements.place and figure_index.value = statements.value))
    union select cast(version as text) from figure_index
    where not exists (select 1 from statements where statements.version = figure_index.version
      and statements.place = figure_index.place)`
  return namesIn(database, sql).map((name) => `the index of figures is not true of ${name}`)
}

const search: Check = (database) => {
  const sql = `select name from versions where current = 1 and id not in (select id from search_docsize)
    union select 'a version ' || id from search_docsize where id not in (select id from versions where current = 1)`
  return namesIn(database, sql).map((name) => `the index for searching is not true of ${name}`)
}

function namesIn(database: DatabaseSync, sql: string): string[] {
  const rows = database.prepare(`${sql} limit ${NAMED}`).all() as { name: unknown }[]
  return rows.map(({ name }) => String(name))
}

/** From the pages of the file to what they mean. */
const CHECKS: readonly Check[] = [pages, references, texts, quotes, fields, counts, keys, current, indexes, search]
