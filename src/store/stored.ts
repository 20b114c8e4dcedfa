import type { Furniture, Leftover, Statement, StoredReading } from '../vocabulary/index.ts'
import { summaryColumns, summaryOf } from './documents.ts'
import { figureOf } from './figure-row.ts'
import { checkQuotes, type OpenRecord } from './open-record.ts'
import { Shared } from './shared.ts'
import { toldOf } from './told-row.ts'

/** Gives back one version of a document whole: the current one unless another is asked for. */
export async function storedReading(
  record: OpenRecord,
  document: number,
  number: number | undefined,
): Promise<StoredReading | null> {
  const version = await record.db
    .selectFrom('versions')
    .innerJoin('documents', 'documents.number', 'versions.document')
    .innerJoin('texts', 'texts.version', 'versions.id')
    .where('versions.document', '=', document)
    .where((query) => (number === undefined ? query('current', '=', 1) : query('versions.number', '=', number)))
    .select(summaryColumns)
    .select(['versions.id', 'versions.number', 'format', 'text', 'text_hash', 'bytes_hash', 'versions.inferred'])
    .executeTakeFirst()
  if (version === undefined) return null
  return {
    ...summaryOf(version),
    version: version.number,
    format: version.format,
    text: version.text,
    textHash: version.text_hash,
    bytesHash: version.bytes_hash,
    inferred: JSON.parse(version.inferred) as StoredReading['inferred'],
    ...(await placesOf(record, version.id, version.text)),
  }
}

interface PlacedStatement {
  readonly place: number
  readonly statement: Statement
  /** The entities that its sentence names, as JSON. */
  readonly named: string
}

function inPlace(placed: readonly PlacedStatement[], shared: Shared): Pick<StoredReading, 'statements' | 'named'> {
  const sorted = placed.toSorted((one, other) => one.place - other.place)
  return {
    statements: sorted.map(({ statement }) => statement),
    named: sorted.map(({ named }) => shared.list<string>(named)),
  }
}

type Places = Pick<StoredReading, 'headings' | 'furniture' | 'statements' | 'named' | 'leftoverList'>

async function placesOf({ file, db }: OpenRecord, version: number, text: string): Promise<Places> {
  const statements = await db
    .selectFrom('statements')
    .where('version', '=', version)
    .orderBy('place')
    .selectAll()
    .execute()
  const tellings = await db.selectFrom('tellings').where('version', '=', version).selectAll().execute()
  checkQuotes(file, text, statements)
  checkQuotes(file, text, tellings)
  const shared = new Shared()
  const headings = await db.selectFrom('headings').where('version', '=', version).orderBy('place').selectAll().execute()
  const furniture = await db
    .selectFrom('furniture')
    .where('version', '=', version)
    .orderBy('place')
    .selectAll()
    .execute()
  const leftovers = await db
    .selectFrom('leftovers')
    .where('version', '=', version)
    .orderBy('place')
    .selectAll()
    .execute()
  return {
    headings: headings.map(({ start, end, level }) => ({ start, end, level })),
    furniture: furniture.map(({ start, end, kind }) => ({ start, end, kind: kind as Furniture['kind'] })),
    ...inPlace(
      [
        ...statements.map((row) => ({ place: row.place, statement: figureOf(row, shared), named: row.named })),
        ...tellings.map((row) => ({ place: row.place, statement: toldOf(row), named: row.named })),
      ],
      shared,
    ),
    leftoverList: leftovers.map(({ start, end, quote, reason }) => {
      return { start, end, quote, reason: reason as Leftover['reason'] }
    }),
  }
}
