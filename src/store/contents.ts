import { hash } from 'node:crypto'
import { OFFICIAL_COLUMNS } from './official-columns.ts'
import type { OpenRecord } from './open-record.ts'

/**
 * A hash of everything that was put into the record: of each version its document and the hash of what is stored of it,
 * and every published value. The same in any two records that hold the same, whoever wrote them and when.
 */
export async function contentsOf({ db, dialect }: OpenRecord): Promise<string> {
  const versions = await dialect.versionLines(db)
  const official = await db.selectFrom('official_values').select(OFFICIAL_COLUMNS).execute()
  const values = official.map((row) => JSON.stringify(OFFICIAL_COLUMNS.map((column) => row[column])))
  return hash('sha256', JSON.stringify([versions, values.toSorted()]))
}
