import { type OrderByItemBuilder } from 'kysely'
import { type FigureFilter, type FigureRow, type Page, wordsAround } from '../vocabulary/index.ts'
import { figureConditions } from './figure-filter.ts'
import { figureOf } from './figure-row.ts'
import { checkQuotes, type OpenRecord } from './open-record.ts'
import { pagePlace } from './paging.ts'
import type { FigureAt, PlacedRows, StatementPlace } from './placed-rows.ts'
import { rowDocument } from './row-document.ts'
import { Shared } from './shared.ts'

/** Texts that are held at a time. */
const BATCH = 100

/** A page of the figures of current versions; what a sort does not tell apart is by document and place. */
export async function listFigures(
  record: OpenRecord,
  filter: FigureFilter,
  placed: PlacedRows,
): Promise<Page<FigureRow>> {
  const { total } = await record.db
    .selectFrom('figure_index')
    .where((query) => figureConditions(query, filter))
    .select((query) => query.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { limit, offset } = pagePlace(filter)
  const places = await placesInOrder(record, filter).limit(limit).offset(offset).execute()
  const rows: FigureRow[] = []
  for (let from = 0; from < places.length; from += BATCH) {
    rows.push(...(await figuresAt(record, placed, places.slice(from, from + BATCH))))
  }
  return { total, rows }
}

/** The one figure of a current version that has the id; of copies in several documents the one of the first id. */
export async function figureById(record: OpenRecord, id: string, placed: PlacedRows): Promise<FigureRow | null> {
  const place = await record.db
    .selectFrom('statements')
    .innerJoin('versions', 'versions.id', 'statements.version')
    .innerJoin('documents', 'documents.number', 'versions.document')
    .where('statements.id', '=', id)
    .where('versions.current', '=', 1)
    .orderBy('documents.id')
    .orderBy('statements.place')
    .limit(1)
    .select(['statements.version', 'statements.place'])
    .executeTakeFirst()
  if (place === undefined) return null
  const [row] = await figuresAt(record, placed, [place])
  return row ?? null
}

function placesInOrder({ db }: OpenRecord, filter: FigureFilter) {
  const direction = (order: OrderByItemBuilder) => (filter.descending === true ? order.desc() : order.asc()).nullsLast()
  const matching = db
    .selectFrom('figure_index')
    .where((query) => figureConditions(query, filter))
    .select(['version', 'place'])
  const ordered = {
    published: () => matching.orderBy('published', direction),
    indicator: () => matching.orderBy('indicator', direction).orderBy('period', (order) => order.asc().nullsLast()),
    period: () => matching.orderBy('period', direction),
    value: () => matching.orderBy('value', direction),
  }
  return ordered[filter.sort ?? 'published']().orderBy('document').orderBy('place')
}

/** The figures at places of versions, in the order of the places. */
async function figuresAt(
  { db, file }: OpenRecord,
  placed: PlacedRows,
  places: readonly StatementPlace[],
): Promise<readonly FigureRow[]> {
  const rows = await placed.figures(db, places)
  const textOf = await placed.texts(
    db,
    rows.map(({ version }) => version),
  )
  const shared = new Shared()
  return rows.map((row) => figureRow(file, row, textOf.get(row.version) ?? '', shared))
}

function figureRow(file: string, row: FigureAt, text: string, shared: Shared): FigureRow {
  checkQuotes(file, text, [row])
  const { start, end } = row
  return {
    ...figureOf(row, shared),
    document: rowDocument(row),
    ...wordsAround(text, { start, end }),
  }
}
