import type { Kysely, Selectable } from 'kysely'
import { Compiled } from './compiled.ts'
import { documentColumns, type DocumentOfRow } from './row-document.ts'
import type { StatementTable, Tables, TellingTable } from './tables.ts'

/** Where a statement stands: the number of its version in the record, and its place in it. */
export interface StatementPlace {
  readonly version: number
  readonly place: number
}

export type FigureAt = Selectable<StatementTable> & DocumentOfRow
export type TellingAt = Selectable<TellingTable> & DocumentOfRow

/**
 * Statements and texts by where they stand, one after the other: to look a hundred places up at once, as one of a hundred
 * conditions, took longer to write out and to plan than to look them up.
 */
export class PlacedRows {
  readonly #figure = new Compiled((db) =>
    db
      .selectFrom('statements')
      .innerJoin('versions', 'versions.id', 'statements.version')
      .where('statements.version', '=', 0)
      .where('statements.place', '=', 0)
      .selectAll('statements')
      .select(documentColumns),
  )
  readonly #telling = new Compiled((db) =>
    db
      .selectFrom('tellings')
      .innerJoin('versions', 'versions.id', 'tellings.version')
      .where('tellings.version', '=', 0)
      .where('tellings.place', '=', 0)
      .selectAll('tellings')
      .select(documentColumns),
  )
  readonly #text = new Compiled((db) => db.selectFrom('texts').where('version', '=', 0).select('text'))
  readonly #entity = new Compiled((db) =>
    db
      .selectFrom('telling_index')
      .innerJoin('tellings', (join) =>
        join
          .onRef('tellings.version', '=', 'telling_index.version')
          .onRef('tellings.place', '=', 'telling_index.place'),
      )
      .where('relation', '=', 'entity')
      .where('about', '=', '')
      .where('telling_index.kind', '=', 'entity')
      .where('telling_index.version', '=', 0)
      .limit(1)
      .select('fields'),
  )

  /** In the order of the places, without those where no figure stands. */
  async figures(db: Kysely<Tables>, places: readonly StatementPlace[]): Promise<readonly FigureAt[]> {
    return await each(places, ({ version, place }) => this.#figure.run(db, [version, place]))
  }

  /** As `figures`, of what is no figure. */
  async tellings(db: Kysely<Tables>, places: readonly StatementPlace[]): Promise<readonly TellingAt[]> {
    return await each(places, ({ version, place }) => this.#telling.run(db, [version, place]))
  }

  /** The texts of versions by their numbers. */
  async texts(db: Kysely<Tables>, versions: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const texts = new Map<number, string>()
    for (const version of new Set(versions)) {
      const [row] = await this.#text.run(db, [version])
      if (row !== undefined) texts.set(version, row.text)
    }
    return texts
  }

  /** JSON: the fields of an entity as a version has it that names it. */
  async entity(db: Kysely<Tables>, about: string, version: number): Promise<string | null> {
    const [row] = await this.#entity.run(db, ['entity', about, 'entity', version, 1])
    return row?.fields ?? null
  }
}

async function each<R>(
  places: readonly StatementPlace[],
  look: (place: StatementPlace) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const rows: R[] = []
  for (const place of places) rows.push(...(await look(place)))
  return rows
}
