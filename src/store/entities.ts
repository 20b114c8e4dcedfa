import { type ExpressionBuilder, sql } from 'kysely'
import {
  CANDIDATE,
  type Entity,
  type EntityCount,
  type EntityFilter,
  type EntityPage,
  type EntityType,
} from '../vocabulary/index.ts'
import type { OpenRecord } from './open-record.ts'
import { pagePlace } from './paging.ts'
import type { PlacedRows } from './placed-rows.ts'
import { foldedWords } from './search/index.ts'
import type { Tables } from './tables.ts'

/** The entities of current versions, those of most documents first, then by id. */
export async function listEntities(record: OpenRecord, filter: EntityFilter, placed: PlacedRows): Promise<EntityPage> {
  const { limit, offset } = pagePlace(filter)
  const matching = record.db.selectFrom('telling_index').where((query) => conditions(query, filter))
  const types = await matching
    .groupBy('type')
    .select(['type', sql<number>`count(distinct about)`.as('count')])
    .orderBy('count', 'desc')
    .orderBy('type')
    .execute()
  const ofType = filter.type === undefined ? matching : matching.where('type', '=', filter.type)
  const rows = await ofType
    .groupBy('about')
    .select((query) => ['about', query.fn.min('version').as('version'), query.fn.countAll<number>().as('documents')])
    .orderBy('documents', 'desc')
    .orderBy('about')
    .limit(limit)
    .offset(offset)
    .execute()
  const counted = types.filter(({ type }) => filter.type === undefined || type === filter.type)
  return {
    total: counted.reduce((sum, { count }) => sum + count, 0),
    rows: await named(record, rows, placed),
    types: types.map(({ type, count }) => ({ value: type, count })),
  }
}

/** An entity that is asked for by its id, or whose id has all words of a name in their order. */
function conditions(query: ExpressionBuilder<Tables, 'telling_index'>, { ids, text }: EntityFilter) {
  const wanted = [
    ...(ids === undefined ? [] : [query('about', 'in', ids)]),
    ...(text === undefined ? [] : [isNamed(query, `%${foldedWords(text).join('%')}%`)]),
  ]
  return query.and([
    query('relation', '=', 'entity'),
    query('kind', '=', 'entity'),
    ...(wanted.length === 0 ? [] : [query.or(wanted)]),
  ])
}

/** The id of a candidate says its type before its name, which is no word of it. */
function isNamed(query: ExpressionBuilder<Tables, 'telling_index'>, words: string) {
  return query.or([
    query('about', 'like', `${CANDIDATE}%:${words}`),
    query.and([query('about', 'not like', `${CANDIDATE}%`), query('about', 'like', words)]),
  ])
}

interface Counted {
  readonly about: string
  readonly version: number
  readonly documents: number
}

/** Each with its fields in the first version that has it. */
async function named({ db }: OpenRecord, counted: readonly Counted[], placed: PlacedRows): Promise<EntityCount[]> {
  const rows: EntityCount[] = []
  for (const { about, version, documents } of counted) {
    const fields = await placed.entity(db, about, version)
    const { type, name, parties } = JSON.parse(fields!) as Entity
    rows.push({ entity: about, type: type satisfies EntityType, name, parties, documents })
  }
  return rows
}
