import { type ExpressionBuilder, type OrderByItemBuilder } from 'kysely'
import {
  type Page,
  type Statement,
  type StatementFilter,
  type StatementRow,
  type StatementSubject,
  wordsAround,
} from '../vocabulary/index.ts'
import { figureOf } from './figure-row.ts'
import { numberOfKey } from './key.ts'
import { checkQuotes, type OpenRecord } from './open-record.ts'
import { pagePlace } from './paging.ts'
import type { FigureAt, PlacedRows, StatementPlace, TellingAt } from './placed-rows.ts'
import { rowDocument } from './row-document.ts'
import { Shared } from './shared.ts'
import type { Tables } from './tables.ts'
import { toldOf } from './told-row.ts'

/** Texts that are held at a time. */
const BATCH = 100

type Kind = Statement['kind']

/** A page of the statements of one kind of current versions, in the order asked for, then by document and place. */
export async function listStatements<K extends Kind>(
  record: OpenRecord,
  kind: K,
  filter: StatementFilter,
  placed: PlacedRows,
): Promise<Page<StatementRow<K>>> {
  const matching = record.db.selectFrom('telling_index').where((query) => conditions(query, kind, filter))
  const { total } = await matching.select((query) => query.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = pagePlace(filter)
  const direction = (order: OrderByItemBuilder) => (filter.descending ? order.desc() : order.asc()).nullsLast()
  const places = await matching
    .orderBy('date', direction)
    .orderBy('document')
    .orderBy('place')
    .select(['version', 'place'])
    .limit(limit)
    .offset(offset)
    .execute()
  const rows: StatementRow<K>[] = []
  for (let from = 0; from < places.length; from += BATCH) {
    rows.push(...(await statementsAt(record, kind, placed, places.slice(from, from + BATCH))))
  }
  return { total, rows }
}

/** The last character that a text can hold. */
const LAST = '\u{10ffff}'

function conditions(query: ExpressionBuilder<Tables, 'telling_index'>, kind: Kind, filter: StatementFilter) {
  const [relation, about] = aboutOf(filter)
  return query.and([query('about', '=', about), narrowedTo(query, relation, kind, filter)])
}

/** Which rows of the index of statements are meant of a relation, whomever they are about. */
export function narrowedTo(
  query: ExpressionBuilder<Tables, 'telling_index'>,
  relation: string,
  kind: Kind,
  { type, domain, from, to, document, beside, towards, sign }: StatementFilter,
) {
  return query.and([
    query('relation', '=', relation),
    query('kind', '=', kind),
    ...(type === undefined ? [] : [query('type', '=', type)]),
    ...(domain === undefined ? [] : [query('domain', '=', domain)]),
    ...(from === undefined ? [] : [query('date', '>=', from)]),
    ...(to === undefined ? [] : [query('date', '<=', to + LAST)]),
    ...(beside === undefined ? [] : [query.exists(alsoIn(query, beside, ['state', 'entity']))]),
    ...(towards === undefined ? [] : [query.exists(alsoIn(query, towards, ['towards']))]),
    ...(sign === undefined ? [] : [query.exists(withSign(query, sign))]),
    ...(document === undefined ? [] : [query('document', '=', numberOfKey(document) ?? -1)]),
  ])
}

function withSign(query: ExpressionBuilder<Tables, 'telling_index'>, sign: string) {
  return query
    .selectFrom('tellings')
    .whereRef('tellings.version', '=', 'telling_index.version')
    .whereRef('tellings.place', '=', 'telling_index.place')
    .where('tellings.quote', 'like', `%${sign}%`)
    .select('tellings.place')
}

function alsoIn(query: ExpressionBuilder<Tables, 'telling_index'>, about: string, relations: readonly string[]) {
  return query
    .selectFrom('telling_index as other')
    .whereRef('other.version', '=', 'telling_index.version')
    .whereRef('other.place', '=', 'telling_index.place')
    .where('other.about', '=', about)
    .where('other.relation', 'in', relations)
    .select('other.place')
}

/** Under which relation and subject what is meant is indexed. */
export function aboutOf({ state, dyad, entity, holder }: StatementSubject): readonly [relation: string, about: string] {
  if (entity !== undefined) return ['entity', entity]
  if (holder !== undefined) return ['holder', holder]
  if (dyad !== undefined) return ['dyad', dyad]
  return state === undefined ? ['all', ''] : ['state', state]
}

type Row = FigureAt | TellingAt

/** The statements at places of versions, in the order of the places. */
export async function statementsAt<K extends Kind>(
  { db, file }: OpenRecord,
  kind: K,
  placed: PlacedRows,
  places: readonly StatementPlace[],
): Promise<readonly StatementRow<K>[]> {
  const rows: readonly Row[] = await (kind === 'figure' ? placed.figures(db, places) : placed.tellings(db, places))
  const textOf = await placed.texts(
    db,
    rows.map(({ version }) => version),
  )
  const shared = new Shared()
  return rows.map((row) => statementRow<K>(file, row, textOf.get(row.version) ?? '', shared))
}

function statementRow<K extends Kind>(file: string, row: Row, text: string, shared: Shared): StatementRow<K> {
  checkQuotes(file, text, [row])
  return {
    ...(isTelling(row) ? toldOf(row) : figureOf(row, shared)),
    named: shared.list<string>(row.named),
    document: rowDocument(row),
    ...wordsAround(text, row),
  } as StatementRow<K>
}

const isTelling = (row: Row): row is TellingAt => 'fields' in row
