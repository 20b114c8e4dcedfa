import type { Kysely } from 'kysely'
import type { OfficialPut, OfficialRow, OfficialRowFilter } from '../vocabulary/index.ts'
import { Compiled } from './compiled.ts'
import { OFFICIAL_COLUMNS, OFFICIAL_KEY, OFFICIAL_PLACE } from './official-columns.ts'
import { Insertion } from './put/index.ts'
import type { OfficialTable, Tables } from './tables.ts'

/** Takes published values in and gives them back. */
export class OfficialValues {
  readonly #insertion = new Insertion('official_values', OFFICIAL_COLUMNS)
  readonly #known = new Compiled((db) => {
    let found = db.selectFrom('official_values').select(OFFICIAL_COLUMNS)
    for (const column of OFFICIAL_PLACE) found = found.where(column, '=', '')
    return found
  })
  readonly #earlier = new Compiled((db) => {
    let change = db.updateTable('official_values').set({ retrieved: '' })
    for (const column of OFFICIAL_KEY) change = change.where(column, '=', '')
    return change
  })

  /** Adds those that are not there; of one that is, the first day on which it was looked up is kept. */
  async put(db: Kysely<Tables>, rows: readonly OfficialRow[]): Promise<OfficialPut> {
    const places = Map.groupBy(rows.map(tableRow), (row) => keyOf(row, OFFICIAL_PLACE))
    const added: OfficialTable[] = []
    let beside = 0
    for (const sharing of places.values()) {
      const there = await this.#known.run(db, cellsOf(sharing[0]!, OFFICIAL_PLACE))
      const known = new Map(there.map((row) => [keyOf(row, OFFICIAL_KEY), row.retrieved]))
      const values = new Set(there.map(({ value }) => value))
      for (const row of firstLookUps(sharing)) {
        const retrieved = known.get(keyOf(row, OFFICIAL_KEY))
        if (retrieved === undefined) {
          added.push(row)
          if (values.size > 0 && !values.has(row.value)) beside += 1
          values.add(row.value)
        } else if (row.retrieved < retrieved) {
          await this.#earlier.run(db, [row.retrieved, ...cellsOf(row, OFFICIAL_KEY)])
        }
      }
    }
    await this.#insertion.insert(db, added)
    return { added: added.length, beside, unchanged: rows.length - added.length }
  }

  /** In the order of series and periods. */
  async rows(db: Kysely<Tables>, { indicator, dyad }: OfficialRowFilter = {}): Promise<readonly OfficialRow[]> {
    let found = db.selectFrom('official_values').select(OFFICIAL_COLUMNS)
    if (indicator !== undefined) found = found.where('indicator', '=', indicator)
    if (dyad !== undefined) {
      const states = dyad.split('-')
      found = found.where('reporter', 'in', states).where('partner', 'in', states)
    }
    for (const column of OFFICIAL_KEY) found = found.orderBy(column)
    return (await found.execute()).map(officialRow)
  }
}

type Columns = readonly (keyof OfficialTable)[]

const cellsOf = (row: OfficialTable, columns: Columns): string[] => columns.map((column) => row[column])

const keyOf = (row: OfficialTable, columns: Columns): string => JSON.stringify(cellsOf(row, columns))

/** Each row that says something of its own once, with the first day on which it was looked up. */
function firstLookUps(rows: readonly OfficialTable[]): Iterable<OfficialTable> {
  const first = new Map<string, OfficialTable>()
  for (const row of rows) {
    const key = keyOf(row, OFFICIAL_KEY)
    const known = first.get(key)
    if (known === undefined || row.retrieved < known.retrieved) first.set(key, row)
  }
  return first.values()
}

/** A key cannot hold nothing, so nothing is an empty text in the table. */
const tableRow = (row: OfficialRow): OfficialTable =>
  Object.fromEntries(OFFICIAL_COLUMNS.map((column) => [column, row[column] ?? ''])) as Record<
    keyof OfficialTable,
    string
  >

const officialRow = ({ partner, variant, basis, via, note, ...row }: OfficialTable): OfficialRow =>
  ({
    ...row,
    partner: partner || null,
    variant: variant || null,
    basis: basis || null,
    via: via || null,
    note: note || null,
  }) as OfficialRow
