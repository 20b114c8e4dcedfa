import type { Domain, Stance, StanceFilter, Stances } from '../vocabulary/index.ts'
import type { OpenRecord } from './open-record.ts'
import { narrowedTo } from './told.ts'

/** Counts the positions of current versions by holder, domain and stance, in the order of these. */
export async function countStances({ db }: OpenRecord, filter: StanceFilter): Promise<Stances> {
  const counts = await db
    .selectFrom('telling_index')
    .where((query) => narrowedTo(query, 'holder', 'position', filter))
    .groupBy(['about', 'domain', 'type'])
    .select((query) => ['about', 'domain', 'type', query.fn.countAll<number>().as('positions')])
    .orderBy('about')
    .orderBy('domain')
    .orderBy('type')
    .execute()
  const { towards: _towards, ...butTowards } = filter
  const towards = await db
    .selectFrom('telling_index')
    .where((query) => narrowedTo(query, 'towards', 'position', butTowards))
    .groupBy('about')
    .select((query) => ['about', query.fn.countAll<number>().as('count')])
    .orderBy('count', 'desc')
    .orderBy('about')
    .execute()
  return {
    counts: counts.map(({ about, domain, type, positions }) => {
      return { holder: about, domain: domain as Domain, stance: type as Stance, positions }
    }),
    towards: towards.map(({ about, count }) => ({ value: about, count })),
  }
}
