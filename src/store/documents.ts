import { type ExpressionBuilder, sql } from 'kysely'
import type { DocumentFilter, DocumentSummary, Page } from '../vocabulary/index.ts'
import { keyOfNumber } from './key.ts'
import type { OpenRecord } from './open-record.ts'
import { pagePlace } from './paging.ts'
import { fold } from './search/index.ts'
import type { Tables, VersionTable } from './tables.ts'

const SORTS = {
  published: 'published',
  title: 'title_order',
  publisher: 'publisher',
  figures: 'figures',
  lang: 'lang',
} as const

type Joined = ExpressionBuilder<Tables, 'documents' | 'versions'>

/** The columns of a summary, of versions joined with their documents. */
export function summaryColumns(query: Joined) {
  const versions = query
    .selectFrom('versions as every')
    .whereRef('every.document', '=', 'versions.document')
    .select((every) => every.fn.countAll<number>().as('number'))
  return [
    'documents.id as documentId',
    'documents.number as documentNumber',
    'versions.url',
    'versions.title',
    'versions.publisher',
    'versions.author',
    'versions.lang',
    'versions.published',
    'versions.licence',
    'versions.name',
    'versions.read',
    'versions.words',
    'versions.figures',
    'versions.leftovers',
    versions.as('versions'),
  ] as const
}

type SummaryRow = Pick<VersionTable, 'url' | 'title' | 'publisher' | 'author' | 'lang' | 'published' | 'licence'> &
  Pick<VersionTable, 'name' | 'read' | 'words' | 'figures' | 'leftovers'> & {
    readonly documentId: string
    readonly documentNumber: number
    readonly versions: number | null
  }

export function summaryOf(row: SummaryRow): DocumentSummary {
  return {
    key: keyOfNumber(row.documentNumber),
    id: row.documentId,
    name: row.name,
    url: row.url,
    title: row.title,
    publisher: row.publisher,
    author: row.author,
    lang: row.lang,
    published: row.published,
    licence: row.licence,
    read: row.read === 1,
    words: row.words,
    figures: row.figures,
    leftovers: row.leftovers,
    versions: row.versions ?? 0,
  }
}

/** The record's documents, each by its current version; what a sort does not tell apart is in order of id. */
export async function listDocuments({ db }: OpenRecord, filter: DocumentFilter): Promise<Page<DocumentSummary>> {
  const current = db
    .selectFrom('versions')
    .innerJoin('documents', 'documents.number', 'versions.document')
    .where((query) => query.and([query('versions.current', '=', 1), ...conditions(query, filter)]))
  const { total } = await current.select((query) => query.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = pagePlace(filter)
  const rows = await current
    .select(summaryColumns)
    .orderBy(`versions.${SORTS[filter.sort ?? 'published']}`, (order) =>
      (filter.descending === true ? order.desc() : order.asc()).nullsLast(),
    )
    .orderBy('documents.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { total, rows: rows.map(summaryOf) }
}

function conditions(query: Joined, { text, publisher, lang }: DocumentFilter) {
  const words = fold(text ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
  return [
    ...words.map((word) => sql<boolean>`versions.listing like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`),
    ...(publisher === undefined ? [] : [query('versions.publisher', '=', publisher)]),
    ...(lang === undefined ? [] : [query('versions.lang', '=', lang)]),
  ]
}
