import type { RecordStatus } from '../vocabulary/index.ts'
import { mostFirst } from './facets.ts'
import { SCHEMA_VERSION } from './migrations/index.ts'
import type { OpenRecord } from './open-record.ts'

/** ISO 639-2 for a language that is not known. */
const UNDETERMINED = 'und'

/** What the record holds: documents, figures and leftovers by their current versions. */
export async function recordStatus({ db }: OpenRecord): Promise<RecordStatus> {
  const current = db.selectFrom('versions').where('current', '=', 1)
  const counted = await current
    .select(({ fn, val }) => [
      fn.countAll<number>().as('documents'),
      fn.coalesce(fn.sum<number>('read'), val(0)).as('wereRead'),
      fn.coalesce(fn.sum<number>('figures'), val(0)).as('figures'),
      fn.coalesce(fn.sum<number>('leftovers'), val(0)).as('leftovers'),
    ])
    .executeTakeFirstOrThrow()
  const languages = await current
    .groupBy('lang')
    .select(({ fn }) => ['lang', fn.countAll<number>().as('count')])
    .execute()
  const { versions } = await db
    .selectFrom('versions')
    .select(({ fn }) => fn.countAll<number>().as('versions'))
    .executeTakeFirstOrThrow()
  const { official } = await db
    .selectFrom('official_values')
    .select(({ fn }) => fn.countAll<number>().as('official'))
    .executeTakeFirstOrThrow()
  return {
    documents: counted.documents,
    versions,
    notRead: counted.documents - counted.wereRead,
    figures: counted.figures,
    leftovers: counted.leftovers,
    official,
    languages: mostFirst(languages.map(({ lang, count }) => ({ value: lang ?? UNDETERMINED, count }))),
    schemaVersion: SCHEMA_VERSION,
  }
}
