import type { Kysely } from 'kysely'
import type { PassageMarkTable, Tables } from '../tables.ts'
import { Insertion } from './insertion.ts'

/** Of a version: its marks, `null` to take them out. */
export interface MarkChange {
  readonly version: number
  readonly marks: readonly number[] | null
}

/** Enters marks, those of many documents in one go and in their order: each by itself would fall on a page of its own. */
export class MarkRows {
  readonly #insertion = new Insertion('passage_marks', ['mark', 'version'])

  async change(db: Kysely<Tables>, changes: readonly MarkChange[]): Promise<void> {
    const last = new Map(changes.map(({ version, marks }) => [version, marks]))
    const removed = new Set(changes.flatMap(({ version, marks }) => (marks === null ? [version] : [])))
    for (const version of removed) {
      await db.deleteFrom('passage_marks').where('version', '=', version).execute()
    }
    const rows: PassageMarkTable[] = []
    for (const [version, marks] of last) for (const mark of marks ?? []) rows.push({ mark, version })
    rows.sort((one, other) => one.mark - other.mark || one.version - other.version)
    await this.#insertion.insert(db, rows)
  }
}
