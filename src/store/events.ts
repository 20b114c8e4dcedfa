import type { Event, PlacedEvent, StatementSubject } from '../vocabulary/index.ts'
import { type OpenRecord } from './open-record.ts'
import { documentColumns, rowDocument } from './row-document.ts'
import { Shared } from './shared.ts'
import { aboutOf } from './told.ts'
import { toldOf } from './told-row.ts'

/** Every event of a subject in current versions, without the words around, in order of document and place. */
export async function placedEvents({ db }: OpenRecord, subject: StatementSubject): Promise<readonly PlacedEvent[]> {
  const [relation, about] = aboutOf(subject)
  const rows = await db
    .selectFrom('telling_index')
    .innerJoin('tellings', (join) =>
      join.onRef('tellings.version', '=', 'telling_index.version').onRef('tellings.place', '=', 'telling_index.place'),
    )
    .innerJoin('versions', 'versions.id', 'telling_index.version')
    .where('relation', '=', relation)
    .where('about', '=', about)
    .where('telling_index.kind', '=', 'event')
    .orderBy('telling_index.document')
    .orderBy('telling_index.place')
    .selectAll('tellings')
    .select(documentColumns)
    .execute()
  const shared = new Shared()
  return rows.map((row) => {
    const document = rowDocument(row)
    return { ...(toldOf(row) as Event), named: shared.list<string>(row.named), document }
  })
}
