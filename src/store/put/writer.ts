import type { Kysely } from 'kysely'
import type { PutOutcome } from '../../vocabulary/index.ts'
import { Compiled } from '../compiled.ts'
import type { Dialect } from '../dialects/dialect.ts'
import { documentNumber, keyOfNumber } from '../key.ts'
import { fold } from '../search/index.ts'
import type { Tables } from '../tables.ts'
import { Contents } from './contents.ts'
import { type MarkChange, MarkRows } from './mark-rows.ts'
import type { ReadingRows } from './rows.ts'

/** What a put leaves to do in the search and among the marks, in the order given. */
export type SearchChange =
  | { readonly remove: number }
  | { readonly add: number; readonly title: string; readonly text: string }
  | { readonly marked: MarkChange }

/**
 * Puts documents into the record, within the transaction it is given. What changes in the search is collected and made
 * at the end, by `search`: SQLite's full-text table writes itself out at every savepoint, of which each document has one.
 */
export class Writer {
  readonly #dialect: Dialect
  readonly #contents = new Contents()
  readonly #marks = new MarkRows()
  readonly #known = new Compiled((db) =>
    db
      .selectFrom('documents')
      .innerJoin('versions', 'versions.document', 'documents.number')
      .where('documents.number', '=', 0)
      .select(['documents.id as documentId', 'versions.id', 'versions.number', 'versions.current'])
      .select(['bytes_hash', 'text_hash', 'content_hash', 'title']),
  )

  constructor(dialect: Dialect) {
    this.#dialect = dialect
  }

  /**
   * A version is known by its bytes. Bytes that the document had before make that version current again, under its
   * old number and with what is now read from it; to whoever puts it in, that is a new version.
   */
  async put(db: Kysely<Tables>, rows: ReadingRows, changes: SearchChange[]): Promise<PutOutcome> {
    const document = documentNumber(rows.id)
    const known = await this.#known.run(db, [document])
    if (known.some(({ documentId }) => documentId !== rows.id)) {
      throw new Error(`${rows.id}: another document of the record has the same key, ${keyOfNumber(document)}.`)
    }
    const current = known.find((version) => version.current === 1)
    const same = known.find((version) => version.bytes_hash === rows.version.bytes_hash)
    const isReread = same !== undefined && same === current
    if (isReread && same.content_hash === rows.version.content_hash) return 'unchanged'
    const isFound = isReread && same.text_hash === rows.version.text_hash && same.title === rows.version.title
    if (current !== undefined) await this.#withdraw(db, current.id)
    if (current !== undefined) changes.push({ marked: { version: current.id, marks: null } })
    if (current !== undefined && !isFound) changes.push({ remove: current.id })
    if (current === undefined) await this.#contents.addDocument(db, document, rows.id)
    if (same !== undefined) await this.#contents.replaceVersion(db, same.id, rows)
    const version = same?.id ?? (await this.#contents.addVersion(db, document, known.length + 1, rows))
    await this.#contents.addToIndex(db, document, version, rows)
    changes.push({ marked: { version, marks: rows.marks } })
    if (!isFound) changes.push({ add: version, title: rows.version.title_order ?? '', text: rows.text })
    if (isReread) return 'reread'
    return current === undefined ? 'added' : 'new-version'
  }

  async search(db: Kysely<Tables>, changes: readonly SearchChange[]): Promise<void> {
    const marked: MarkChange[] = []
    for (const change of changes) {
      if ('marked' in change) marked.push(change.marked)
      else if ('remove' in change) await this.#dialect.removeFromSearch(db, change.remove)
      else await this.#dialect.addToSearch(db, change.add, change.title, fold(change.text))
    }
    await this.#marks.change(db, marked)
  }

  /** Takes a version out of lists and of what its statements are found by. */
  async #withdraw(db: Kysely<Tables>, version: number): Promise<void> {
    await db.updateTable('versions').set({ current: 0 }).where('id', '=', version).execute()
    await db.deleteFrom('figure_index').where('version', '=', version).execute()
    await db.deleteFrom('telling_index').where('version', '=', version).execute()
  }
}
